// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "theme/theme.h"

#include "support/testregistry.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace podium;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

/// Source: WCAG 2.2, contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
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
    for (const QColor &ground : {colors.background, colors.panel, colors.plate, colors.lane,
                                 colors.internet, colors.office, colors.packet}) {
        QVERIFY2(contrast(colors.ink, ground) >= 7, qPrintable(ground.name()));
        QVERIFY2(contrast(colors.muted, ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY2(contrast(colors.line, ground) >= 3, qPrintable(ground.name()));
    }
    for (const QColor &fill :
         {colors.nodePort, colors.loadBalancer, colors.ready, colors.refused, colors.pending})
        QVERIFY2(contrast(colors.onFill, fill) >= 4.5, qPrintable(fill.name()));
    QVERIFY(contrast(colors.onService, colors.service) >= 4.5);
    QVERIFY(contrast(colors.onDropped, colors.dropped) >= 4.5);
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
    const MeasureText measure = lightTheme().measure();
    const double text = measure(u"10.244.1.2"_s, FontRole::Text);
    QVERIFY(text > 50 && text < 130);
    QVERIFY(measure(u"10.244.1.2"_s, FontRole::Strong) > text);
    QVERIFY(measure(u"엔드포인트"_s, FontRole::Text) > 60);
}

static const podium::test::Registered<ThemeTest> registered{"tst_theme"};

#include "tst_theme.moc"
