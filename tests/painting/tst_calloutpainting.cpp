// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/calloutpainting.h"

#include "base/enumname.h"
#include "support/testregistry.h"

#include <QPainter>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

CalloutText failure()
{
    return {u"The policy is Local and node-3 has no ready pod of svc-3."_s,
            u"Look at spec.externalTrafficPolicy of Service default/svc-3."_s, Verdict::Dropped};
}

QImage painted(const CalloutText &text, const QSizeF &size, const Theme &theme)
{
    QImage image(500, 300, QImage::Format_RGB32);
    image.fill(theme.colors.background);
    QPainter painter(&image);
    const QRectF plate({20, 20}, size);
    paintCallout(painter, {plate, {plate.center().x(), plate.bottom(), plate.center().x(), 290}},
                 text, theme, 14);
    return image;
}

} // namespace

class CalloutPaintingTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void wordsAreNeverSmallerThan13Pixels();
    void wordsGrowALittleWithThePicture();
    void longWordsAreBrokenNotCut();
    void verdictsDifferInTheirBar();
    void nothingIsWrittenOutsideThePlate();
    void captionsAreAsLowAsTheirWidthAllows();
    void captionsAreWrittenWithinTheirPlate();
};

void CalloutPaintingTest::wordsAreNeverSmallerThan13Pixels()
{
    Theme theme = lightTheme();
    for (const int size : {6, 13, 16, 40}) {
        theme.text.setPixelSize(size);
        for (const double scale : {0.02, 0.3, 1.0, 1.6, 8.0})
            QVERIFY(calloutPixels(theme, scale) >= 13);
    }
    QFont font = theme.text;
    font.setPixelSize(13);
    const double line = QFontMetricsF(font).height();
    const QList<QSizeF> oneLine = calloutSizes({u"short"_s, {}, {}}, theme, 13);
    QCOMPARE(oneLine.size(), 1);
    QVERIFY(oneLine[0].height() >= line);
    for (const QSizeF &size : calloutSizes(failure(), theme, 13))
        QVERIFY(size.height() >= 3 * line - 1);
}

void CalloutPaintingTest::wordsGrowALittleWithThePicture()
{
    const Theme theme = lightTheme();
    QVERIFY(calloutPixels(theme, 1.6) > calloutPixels(theme, 0.5));
    QCOMPARE(calloutPixels(theme, 3), calloutPixels(theme, 8));
    const QSizeF small = calloutSizes(failure(), theme, 13).first();
    const QSizeF large = calloutSizes(failure(), theme, 18).first();
    QVERIFY(large.width() > small.width() && large.height() > small.height());
}

void CalloutPaintingTest::longWordsAreBrokenNotCut()
{
    const QString name(253, u'n');
    for (const QSizeF &size : calloutSizes({name, {}, {}}, lightTheme(), 14)) {
        QVERIFY(size.width() < 400);
        QVERIFY(size.height() > 60);
    }
}

void CalloutPaintingTest::verdictsDifferInTheirBar()
{
    for (const QString &name : themeNames()) {
        const Theme theme = themeNamed(name).value();
        CalloutText text = failure();
        const QSizeF size = calloutSizes(text, theme, 14).first();
        QSet<QRgb> colors;
        for (const Verdict verdict : {Verdict::Delivered, Verdict::Refused, Verdict::Dropped}) {
            text.verdict = verdict;
            colors.insert(painted(text, size, theme).pixel(24, int(20 + size.height() / 2)));
        }
        QCOMPARE(colors.size(), 3);
    }
}

void CalloutPaintingTest::nothingIsWrittenOutsideThePlate()
{
    const Theme theme = lightTheme();
    for (const QSizeF &size : calloutSizes(failure(), theme, 14)) {
        const QImage words = painted(failure(), size, theme);
        const QImage none = painted({}, size, theme);
        const QRectF inside = QRectF({20, 20}, size).adjusted(4, 4, -4, -4);
        int written = 0;
        for (int y = 0; y < words.height(); ++y) {
            for (int x = 0; x < words.width(); ++x) {
                const bool differs = words.pixel(x, y) != none.pixel(x, y);
                written += differs;
                // The bar is of the verdict's colour.
                QVERIFY(!differs || inside.contains(x, y) || x < 28);
            }
        }
        QVERIFY(written > 200);
    }
}

void CalloutPaintingTest::captionsAreAsLowAsTheirWidthAllows()
{
    const Theme theme = lightTheme();
    const auto highest = [&](const CalloutText &text, double widest) {
        return captionSizes(text, theme, 14, widest).first().height();
    };
    const double oneLine = highest({u"short"_s, {}, {}}, 900);
    QCOMPARE(highest(failure(), 2000), oneLine); // the field stands beside the sentence
    QVERIFY(highest(failure(), 500) > 1.5 * oneLine);
    for (const double widest : {300, 500, 900, 2000}) {
        for (const QSizeF &size : captionSizes(failure(), theme, 14, widest))
            QVERIFY(size.width() <= widest);
    }
}

void CalloutPaintingTest::captionsAreWrittenWithinTheirPlate()
{
    const Theme theme = lightTheme();
    for (const double widest : {400, 1200}) {
        const QSizeF size = captionSizes(failure(), theme, 14, widest).first();
        const QRectF plate({20, 20}, size);
        const auto image = [&](const CalloutText &text) {
            QImage painted(1300, 200, QImage::Format_RGB32);
            painted.fill(theme.colors.background);
            QPainter painter(&painted);
            paintCallout(painter, {plate, {}}, text, theme, 14);
            return painted;
        };
        CalloutText nothing;
        nothing.verdict = failure().verdict;
        const QImage words = image(failure());
        const QImage none = image(nothing);
        QRect written;
        for (int y = 0; y < words.height(); ++y) {
            for (int x = 0; x < words.width(); ++x) {
                if (words.pixel(x, y) != none.pixel(x, y))
                    written |= QRect(x, y, 1, 1);
            }
        }
        QVERIFY(plate.adjusted(2, 2, -2, -2).contains(written));
        // Neither cut nor with much room left.
        QVERIFY(written.width() > size.width() - 40);
    }
}

static const Registered<CalloutPaintingTest> registered{"tst_calloutpainting"};

#include "tst_calloutpainting.moc"
