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
                 text, theme);
    return image;
}

} // namespace

class CalloutPaintingTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void wordsAreNeverSmallerThan13Pixels_data();
    void wordsAreNeverSmallerThan13Pixels();
    void longWordsAreBrokenNotCut();
    void verdictsDifferInTheirBar();
    void nothingIsWrittenOutsideThePlate();
};

void CalloutPaintingTest::wordsAreNeverSmallerThan13Pixels_data()
{
    QTest::addColumn<int>("pixels");
    QTest::newRow("tiny theme") << 6;
    QTest::newRow("usual theme") << 16;
}

void CalloutPaintingTest::wordsAreNeverSmallerThan13Pixels()
{
    QFETCH(const int, pixels);
    Theme theme = lightTheme();
    theme.text.setPixelSize(pixels);
    theme.strong.setPixelSize(pixels);
    QFont smallest = theme.text;
    smallest.setPixelSize(13);
    const double line = QFontMetricsF(smallest).height();
    const QList<QSizeF> oneLine = calloutSizes({u"short"_s, {}, {}}, theme);
    QCOMPARE(oneLine.size(), 1);
    QVERIFY(oneLine[0].height() >= line);
    for (const QSizeF &size : calloutSizes(failure(), theme))
        QVERIFY(size.height() >= 3 * line - 1);
}

void CalloutPaintingTest::longWordsAreBrokenNotCut()
{
    const QString name(253, u'n');
    for (const QSizeF &size : calloutSizes({name, {}, {}}, lightTheme())) {
        QVERIFY(size.width() < 400);
        QVERIFY(size.height() > 60);
    }
}

void CalloutPaintingTest::verdictsDifferInTheirBar()
{
    for (const QString &name : themeNames()) {
        const Theme theme = themeNamed(name).value();
        CalloutText text = failure();
        const QSizeF size = calloutSizes(text, theme).first();
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
    for (const QSizeF &size : calloutSizes(failure(), theme)) {
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

static const Registered<CalloutPaintingTest> registered{"tst_calloutpainting"};

#include "tst_calloutpainting.moc"
