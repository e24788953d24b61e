// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "theme/theme.h"

#include "painting/colorvision.h"
#include "painting/roles.h"
#include "painting/signs.h"
#include "support/contrast.h"
#include "support/testregistry.h"

#include <QFile>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Role roles[] = {Role::ClusterIp, Role::NodePort, Role::LoadBalancer, Role::Ready,
                          Role::Refused,   Role::Pending,  Role::Dropped};

/// A patch of the role's colour and pattern, as grey as a cheap printer makes it.
QImage greyPatch(Role role, const Theme &theme)
{
    QImage image(48, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.colors.background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRect({3, 3, 42, 18});
    paintRole(painter, shape, role, theme);
    const QRectF glyph(18, 6, 12, 12);
    switch (cueOf(role).glyph) {
    case RoleCue::Glyph::Check:
        paintCheckSign(painter, glyph.center(), 8, theme);
        break;
    case RoleCue::Glyph::Octagon:
        paintStopSign(painter, glyph.center(), 8, theme);
        break;
    default:
        break;
    }
    return image.convertToFormat(QImage::Format_Grayscale8);
}

int differingPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 30;
    }
    return count;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void everyThemeIsComplete_data();
    void everyThemeIsComplete();

    void textAndOutlinesStandOut_data() { everyThemeIsComplete_data(); }

    void textAndOutlinesStandOut();

    void thinLinesStandOutBetweenPixels_data() { everyThemeIsComplete_data(); }

    void thinLinesStandOutBetweenPixels();

    void fillsAreToldApartByTheLineBetweenThem_data() { everyThemeIsComplete_data(); }

    void fillsAreToldApartByTheLineBetweenThem();
    void distanceIsThatOfThePapers();

    void rolesAreFarApartForAllEyes_data() { everyThemeIsComplete_data(); }

    void rolesAreFarApartForAllEyes();

    void rolesDifferWithoutColour_data() { everyThemeIsComplete_data(); }

    void rolesDifferWithoutColour();
    void missingAndWrongValuesAreNamed();
    void unknownThemesAreNone();
    void measuresWithItsFonts();
};

void ThemeTest::everyThemeIsComplete_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : themeNames())
        QTest::newRow(qPrintable(name)) << name;
}

void ThemeTest::everyThemeIsComplete()
{
    QFETCH(const QString, name);
    QFile file(u":/themes/%1.json"_s.arg(name));
    QVERIFY(themeNamed(name)); // brings the resources in
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList complaints;
    const Theme theme = readTheme(file.readAll(), complaints);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u' ')));
    QCOMPARE(theme.name, name);
    QVERIFY(theme.text.families().contains(u"Noto Sans CJK KR"_s));
}

void ThemeTest::textAndOutlinesStandOut()
{
    QFETCH(const QString, name);
    const Theme::Colors colors = themeNamed(name)->colors;
    const bool isContrast = name == "contrast"_L1;
    const double text = isContrast ? 7 : 4.5;
    const double graphics = isContrast ? 4.5 : 3;
    for (const QColor &ground : {colors.background, colors.panel, colors.plate, colors.lane,
                                 colors.internet, colors.office, colors.packet}) {
        QVERIFY2(contrast(colors.ink, ground) >= 7, qPrintable(ground.name()));
        QVERIFY2(contrast(colors.muted, ground) >= text, qPrintable(ground.name()));
        QVERIFY2(contrast(colors.line, ground) >= graphics, qPrintable(ground.name()));
    }
    QVERIFY(contrast(colors.wallJoint, colors.wall) >= (isContrast ? 3 : 2));
    for (const QColor &fill :
         {colors.nodePort, colors.loadBalancer, colors.ready, colors.refused, colors.pending})
        QVERIFY2(contrast(colors.onFill, fill) >= text, qPrintable(fill.name()));
    QVERIFY(contrast(colors.onService, colors.service) >= text);
    QVERIFY(contrast(colors.onDropped, colors.dropped) >= text);
    // A role's shape is seen by its fill or by its outline.
    for (const Role role : roles) {
        const QColor fill = colorOf(role, *themeNamed(name));
        for (const QColor &ground : {colors.background, colors.lane, colors.plate}) {
            const double best = std::max(contrast(fill, ground), contrast(colors.ink, ground));
            QVERIFY2(best >= graphics, qPrintable(fill.name()));
        }
    }
}

void ThemeTest::thinLinesStandOutBetweenPixels()
{
    QFETCH(const QString, name);
    const Theme::Colors colors = themeNamed(name)->colors;
    // A line is at least 1.5 pixels wide, see seenWidth(): of each of two it covers so much.
    constexpr double part = 0.75;
    const auto mixed = [](const QColor &line, const QColor &ground) {
        const auto channel = [](int a, int b) { return qRound(part * a + (1 - part) * b); };
        return QColor(channel(line.red(), ground.red()), channel(line.green(), ground.green()),
                      channel(line.blue(), ground.blue()));
    };
    for (const QColor &ground : {colors.background, colors.panel, colors.plate, colors.lane,
                                 colors.internet, colors.office}) {
        for (const QColor &line : {colors.line, colors.ink})
            QVERIFY2(contrast(mixed(line, ground), ground) >= 3, qPrintable(ground.name()));
    }
}

void ThemeTest::fillsAreToldApartByTheLineBetweenThem()
{
    QFETCH(const QString, name);
    const Theme::Colors colors = themeNamed(name)->colors;
    for (const QColor &fill :
         {colors.nodePort, colors.loadBalancer, colors.ready, colors.refused, colors.pending})
        QVERIFY2(contrast(colors.onFill, fill) >= 3, qPrintable(fill.name()));
    // A packet and the way it is on have one colour.
    QCOMPARE(colors.path, colors.service);
    QVERIFY(contrast(colors.onService, colors.path) >= 3);
}

void ThemeTest::distanceIsThatOfThePapers()
{
    // As computed by the reference implementation for these two.
    QVERIFY(std::abs(distance(QColor(0x0072B2), QColor(0xD55E00)) - 54.0) < 6);
    QCOMPARE(distance(QColor(0xE69F00), QColor(0xE69F00)), 0.0);
    // Red and green of the same lightness are alike for one in twelve boys.
    const QColor red(0xB0, 0x60, 0x30);
    const QColor green(0x70, 0x80, 0x30);
    QVERIFY(distance(red, green) > 25);
    QVERIFY(distanceSeen(red, green, Vision::Deutan) < 10);
    QVERIFY(distanceSeen(red, green, Vision::Tritan) > 20);
}

void ThemeTest::rolesAreFarApartForAllEyes()
{
    QFETCH(const QString, name);
    const Theme theme = themeNamed(name).value();
    for (const Role one : roles) {
        for (const Role other : roles) {
            if (one >= other)
                continue;
            const QColor a = colorOf(one, theme);
            const QColor b = colorOf(other, theme);
            for (const Vision vision : {Vision::Protan, Vision::Deutan, Vision::Tritan})
                QVERIFY2(distanceSeen(a, b, vision) >= 10, qPrintable(a.name() + u' ' + b.name()));
            QVERIFY2(distance(a, b) >= 15, qPrintable(a.name() + u' ' + b.name()));
        }
    }
}

void ThemeTest::rolesDifferWithoutColour()
{
    QFETCH(const QString, name);
    const Theme theme = themeNamed(name).value();
    constexpr int clearly = 60; // of some 1,000
    for (const Role one : roles) {
        for (const Role other : roles) {
            if (one >= other)
                continue;
            const QByteArray pair =
                QByteArray::number(int(one)) + ' ' + QByteArray::number(int(other));
            QVERIFY2(!(cueOf(one) == cueOf(other)), pair.constData());
            QVERIFY2(differingPixels(greyPatch(one, theme), greyPatch(other, theme)) > clearly,
                     pair.constData());
        }
    }
}

void ThemeTest::missingAndWrongValuesAreNamed()
{
    QStringList complaints;
    readTheme(R"({"name": "x", "colors": {"ink": "no colour"}, "widths": {"outline": 2}})",
              complaints);
    QVERIFY(complaints.contains(u"colors.ink"_s));
    QVERIFY(complaints.contains(u"colors.service"_s));
    QVERIFY(complaints.contains(u"fonts.text"_s));
    QVERIFY(complaints.contains(u"widths.path"_s));
    QVERIFY(!complaints.contains(u"widths.outline"_s));
}

void ThemeTest::unknownThemesAreNone()
{
    QVERIFY(!themeNamed(u"mauve"_s));
    QVERIFY(!themeNamed(u"../light"_s));
}

void ThemeTest::measuresWithItsFonts()
{
    const Theme theme = lightTheme();
    const double text = theme.width(u"10.244.1.2"_s, FontRole::Text);
    QVERIFY(text > 50 && text < 130);
    QVERIFY(theme.width(u"10.244.1.2"_s, FontRole::Strong) > text);
    QVERIFY(theme.width(u"엔드포인트"_s, FontRole::Text) > 60);
    for (const FontRole role : {FontRole::Text, FontRole::Strong, FontRole::Caption}) {
        const double width = theme.width(u"web-1 엔드"_s, role);
        QCOMPARE(theme.borrowedMeasure()(u"web-1 엔드"_s, role), width);
        QCOMPARE(theme.measure()(u"web-1 엔드"_s, role), width);
    }
}

static const podium::test::Registered<ThemeTest> registered{"tst_theme"};

#include "tst_theme.moc"
