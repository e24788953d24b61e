// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/signs.h"

#include "painting/clusterpainting.h"
#include "painting/previewpainting.h"
#include "painting/scenepainting.h"
#include "painting/servicepainting.h"
#include "picture/states.h"
#include "support/testregistry.h"

#include <QPainter>
#include <QTest>
#include <QTextLayout>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// What is painted there at 100 %, in grey.
template <class Paint>
QImage greyPicture(const QRectF &area, const Theme &theme, Paint paint)
{
    QImage image(area.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.colors.lane);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-area.topLeft());
    paint(painter);
    return image.convertToFormat(QImage::Format_Grayscale8);
}

int differingPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40;
    }
    return count;
}

Placement placementOf(const QString &name, const Theme &theme)
{
    PlacementOptions options;
    options.measure = theme.measure();
    for (const State &state : everyState()) {
        if (state.name == name)
            return state.placement(options);
    }
    Q_UNREACHABLE();
}

/// The mark in the pill that tells a pod's state.
QImage markOf(PodLook::State state, const Theme &theme)
{
    PodLook pod = placementOf(u"start"_s, theme).pods.first();
    pod.state = state;
    const QRectF mark = QRectF(pod.ready.rect.topLeft(), QSizeF(24, 24));
    return greyPicture(mark, theme, [&](QPainter &painter) { paintPod(painter, pod, theme); });
}

QImage chipOf(ChipLook::Ring ring, const Theme &theme)
{
    PodLook pod = placementOf(u"start"_s, theme).pods.first();
    pod.chips.first().ring = ring;
    return greyPicture(pod.chips.first().label.rect.adjusted(-3, -3, 3, 3), theme,
                       [&](QPainter &painter) { paintPod(painter, pod, theme); });
}

QImage socketOf(bool shuttered, const Theme &theme)
{
    SocketLook socket = placementOf(u"start"_s, theme).lanes.last().sockets.first();
    socket.shuttered = shuttered;
    socket.note = QRectF(socket.rect.bottomLeft(), QSizeF(150, 20));
    return greyPicture(socket.rect | socket.note, theme,
                       [&](QPainter &painter) { paintSocket(painter, socket, theme); });
}

QImage headerOf(ServiceType type, const Theme &theme)
{
    RibbonLook ribbon = placementOf(u"start"_s, theme).ribbons.first();
    ribbon.type = type;
    return greyPicture(ribbon.header, theme,
                       [&](QPainter &painter) { paintRibbonPlates(painter, ribbon, theme); });
}

constexpr PreviewMark::Sign previewSigns[] = {
    PreviewMark::Sign::Gained,   PreviewMark::Sign::Lost,   PreviewMark::Sign::Removed,
    PreviewMark::Sign::Replaced, PreviewMark::Sign::Opened, PreviewMark::Sign::Closed};

/// A thing with a mark on it, without its words: so far away that they cannot be read.
QImage markedThing(PreviewMark::Sign sign, const Theme &theme)
{
    constexpr double farAway = 0.5;
    const QRectF thing(20, 20, 120, 60);
    return greyPicture({0, 0, 160, 100}, theme, [&](QPainter &painter) {
        paintShape(painter, roundedRect(thing, 8), inkStyle(theme, theme.colors.plate));
        paintPreviewMarks(painter, {{sign, thing, {}}}, theme, farAway);
    });
}

/// Where a character of a painted line stands.
double xOf(const QString &text, QChar character)
{
    QTextLayout layout(text, lightTheme().text);
    layout.setTextOption([] {
        QTextOption option;
        option.setTextDirection(Qt::LeftToRight);
        return option;
    }());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.cursorToX(int(text.indexOf(character)));
}

} // namespace

class SignsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void everyThemeHasTheSigns_data();
    void everyThemeHasTheSigns();

    void statesDifferInTheirMark_data() { everyThemeHasTheSigns_data(); }

    void statesDifferInTheirMark();
    void namespacesHaveShapesOfTheirOwn();

    void whatAnEditWouldDoDiffersInShape_data() { everyThemeHasTheSigns_data(); }

    void whatAnEditWouldDoDiffersInShape();
    void whatWouldComeIsDashedAndWhatWouldGoIsStruck();
    void rightToLeftPartsKeepTheirSide_data();
    void rightToLeftPartsKeepTheirSide();
    void whatComesIsPalerThanWhatStands();

    void everyStateOfTheGalleryIsPainted_data() { everyThemeHasTheSigns_data(); }

    void everyStateOfTheGalleryIsPainted();
    void theWallIsTheSameInPieces();
};

void SignsTest::everyThemeHasTheSigns_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : themeNames())
        QTest::newRow(qPrintable(name)) << name;
}

void SignsTest::everyThemeHasTheSigns()
{
    QFETCH(const QString, name);
    const Theme theme = themeNamed(name).value();
    QVERIFY(differingPixels(socketOf(true, theme), socketOf(false, theme)) > 150);
    using Ring = ChipLook::Ring;
    QVERIFY(differingPixels(chipOf(Ring::Match, theme), chipOf(Ring::None, theme)) > 60);
    QVERIFY(differingPixels(chipOf(Ring::NearMiss, theme), chipOf(Ring::None, theme)) > 60);
    QVERIFY(differingPixels(chipOf(Ring::NearMiss, theme), chipOf(Ring::Match, theme)) > 60);
    using Type = ServiceType;
    QVERIFY(differingPixels(headerOf(Type::ClusterIP, theme), headerOf(Type::NodePort, theme)) >
            300);
    QVERIFY(differingPixels(headerOf(Type::NodePort, theme), headerOf(Type::LoadBalancer, theme)) >
            300);
}

void SignsTest::statesDifferInTheirMark()
{
    QFETCH(const QString, name);
    const Theme theme = themeNamed(name).value();
    using State = PodLook::State;
    const State states[] = {State::Ready, State::NotReady, State::Pending, State::Terminating,
                            State::Stopped};
    for (const State one : states) {
        for (const State other : states) {
            if (one < other)
                QVERIFY2(differingPixels(markOf(one, theme), markOf(other, theme)) > 12,
                         qPrintable(u"%1 and %2"_s.arg(int(one)).arg(int(other))));
        }
    }
}

void SignsTest::namespacesHaveShapesOfTheirOwn()
{
    const Theme theme = lightTheme();
    const auto signOf = [&](int sign) {
        return greyPicture({0, 0, 20, 20}, theme, [&](QPainter &painter) {
            paintNamespaceSign(painter, {10, 10}, 7, sign, theme);
        });
    };
    for (int one = 0; one < 6; ++one) {
        for (int other = one + 1; other < 6; ++other)
            QVERIFY2(differingPixels(signOf(one), signOf(other)) > 12,
                     qPrintable(u"%1 and %2"_s.arg(one).arg(other)));
    }
}

void SignsTest::whatAnEditWouldDoDiffersInShape()
{
    QFETCH(const QString, name);
    const Theme theme = themeNamed(name).value();
    for (const PreviewMark::Sign one : previewSigns) {
        for (const PreviewMark::Sign other : previewSigns) {
            if (one < other)
                QVERIFY2(differingPixels(markedThing(one, theme), markedThing(other, theme)) > 20,
                         qPrintable(u"%1 and %2"_s.arg(int(one)).arg(int(other))));
        }
    }
}

void SignsTest::whatWouldComeIsDashedAndWhatWouldGoIsStruck()
{
    using Sign = PreviewMark::Sign;
    const QImage gained = markedThing(Sign::Gained, lightTheme());
    // Along the ring's lower edge, dashes and gaps take turns.
    int turns = 0;
    for (int x = 40; x < 130; ++x)
        turns += (qGray(gained.pixel(x, 86)) < 128) != (qGray(gained.pixel(x - 1, 86)) < 128);
    QVERIFY2(turns >= 10, QByteArray::number(turns));
    const QPoint middle(80, 50);
    QVERIFY(qGray(gained.pixel(middle)) > 200);
    for (const Sign sign : {Sign::Lost, Sign::Removed, Sign::Closed})
        QVERIFY(qGray(markedThing(sign, lightTheme()).pixel(middle)) < 80);
}

void SignsTest::rightToLeftPartsKeepTheirSide_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("left to right") << u"k=v"_s;
    QTest::newRow("key") << u"\u05D0=v"_s;
    QTest::newRow("value") << u"k=\u05D0"_s;
    QTest::newRow("both") << u"\u05D0=\u05D2"_s;
    QTest::newRow("Arabic") << u"\u0627=\u0628"_s;
}

void SignsTest::rightToLeftPartsKeepTheirSide()
{
    QFETCH(const QString, text);
    const QString shown = isolated(text);
    const double sign = xOf(shown, u'=');
    QVERIFY(xOf(shown, text.front()) < sign + 0.01);
    QVERIFY(xOf(shown, text.back()) > sign);
}

void SignsTest::whatComesIsPalerThanWhatStands()
{
    const Theme theme = lightTheme();
    PodLook pod = placementOf(u"start"_s, theme).pods.first();
    const auto picture = [&](double presence) {
        pod.presence = presence;
        return greyPicture(pod.outline(), theme,
                           [&](QPainter &painter) { paintPod(painter, pod, theme); });
    };
    const auto darkness = [](const QImage &image) {
        qint64 sum = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                sum += 255 - qGray(image.pixel(x, y));
        }
        return sum;
    };
    QCOMPARE(darkness(picture(0)), 0);
    QVERIFY(darkness(picture(0.5)) > 0);
    QVERIFY(darkness(picture(0.5)) < darkness(picture(1)) * 3 / 4);
}

void SignsTest::everyStateOfTheGalleryIsPainted()
{
    QFETCH(const QString, name);
    const Theme theme = themeNamed(name).value();
    PlacementOptions options;
    options.measure = theme.measure();
    QImage last;
    for (const State &state : everyState()) {
        const Placement placement = state.placement(options);
        QImage image(683, 384, QImage::Format_ARGB32_Premultiplied);
        image.fill(theme.colors.background);
        QPainter painter(&image);
        painter.setTransform(fitTransform(placement.bounds, image.rect()));
        paintScene(painter, placement, {}, theme);
        QVERIFY2(last.isNull() || differingPixels(image, last) > 500, qPrintable(state.name));
        last = image;
    }
}

void SignsTest::theWallIsTheSameInPieces()
{
    const Theme theme = lightTheme();
    const QRectF border(20, 20, 360, 260);
    const QRectF area(0, 0, 400, 300);
    const auto wall = [&](QPainter &painter) { paintBorder(painter, border, theme); };
    const auto pieces = [&](QPainter &painter) {
        constexpr int side = 50;
        for (int y = 0; y < 300; y += side) {
            for (int x = 0; x < 400; x += side) {
                painter.setClipRect(x, y, side, side);
                wall(painter);
            }
        }
    };
    const QImage whole = greyPicture(area, theme, wall);
    QCOMPARE(differingPixels(whole, greyPicture(area, theme, pieces)), 0);
    const auto noWall = [](QPainter &) {};
    QVERIFY(differingPixels(whole, greyPicture(area, theme, noWall)) > 500);
}

static const podium::test::Registered<SignsTest> registered{"tst_signs"};

#include "tst_signs.moc"
