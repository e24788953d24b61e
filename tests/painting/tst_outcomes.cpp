// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/outcomepainting.h"

#include "base/enumname.h"
#include "painting/scenepainting.h"
#include "picture/stories.h"
#include "support/testregistry.h"

#include <QPainter>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QSize size(980, 520);

QImage blank(const Theme &theme)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.colors.background);
    return image;
}

/// The sign of a verdict alone, at one place for all.
QImage signOf(Verdict verdict, const Theme &theme)
{
    OutcomeLook outcome;
    outcome.verdict = verdict;
    outcome.at = {500, 200};
    outcome.sender = {120, 200};
    outcome.way = {outcome.at, outcome.sender};
    const SceneEdges edges{QRectF(QPointF(), size), {}, {}};
    QImage image = blank(theme);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintReturn(painter, outcome, theme);
    paintOutcome(painter, outcome, outcomeSigns(outcome, edges, theme), theme);
    return image;
}

int differingPixels(const QImage &a, const QImage &b)
{
    const QImage first = a.convertToFormat(QImage::Format_Grayscale8);
    const QImage second = b.convertToFormat(QImage::Format_Grayscale8);
    constexpr int visible = 40;
    int count = 0;
    for (int y = 0; y < first.height(); ++y) {
        const uchar *left = first.constScanLine(y);
        const uchar *right = second.constScanLine(y);
        for (int x = 0; x < first.width(); ++x)
            count += std::abs(left[x] - right[x]) > visible;
    }
    return count;
}

QImage sceneOf(const Story &story, double time, const Theme &theme)
{
    QImage image = blank(theme);
    QPainter painter(&image);
    painter.setTransform(fitTransform(story.placement.bounds, image.rect()));
    paintScene(painter, story.placement, story.timeline().at(time), theme);
    return image;
}

} // namespace

class OutcomesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void verdictsDifferWithoutColour_data();
    void verdictsDifferWithoutColour();
    void verdictsDifferInShapeAlone_data();
    void verdictsDifferInShapeAlone();
    void everyVerdictLeavesItsMarkInTheScene();
    void theSameMomentIsTheSamePicture();
    void anyOrderOfMomentsGivesTheSamePixels_data();
    void anyOrderOfMomentsGivesTheSamePixels();
};

void OutcomesTest::verdictsDifferWithoutColour_data()
{
    QTest::addColumn<QString>("theme");
    for (const QString &name : themeNames())
        QTest::newRow(qPrintable(name)) << name;
}

void OutcomesTest::verdictsDifferWithoutColour()
{
    QFETCH(const QString, theme);
    const Theme look = themeNamed(theme).value();
    constexpr int clearly = 300;
    const QList<Verdict> verdicts = valuesOf<Verdict>();
    for (const Verdict one : verdicts) {
        QVERIFY2(differingPixels(signOf(one, look), blank(look)) > clearly,
                 qPrintable(verdictName(one)));
        for (const Verdict other : verdicts) {
            if (one < other)
                QVERIFY2(differingPixels(signOf(one, look), signOf(other, look)) > clearly,
                         qPrintable(verdictName(one) + u" and "_s + verdictName(other)));
        }
    }
}

void OutcomesTest::verdictsDifferInShapeAlone_data()
{
    verdictsDifferWithoutColour_data();
}

/// Nobody has to read: with letters too small to be seen, grey pictures still differ.
void OutcomesTest::verdictsDifferInShapeAlone()
{
    QFETCH(const QString, theme);
    Theme look = themeNamed(theme).value();
    for (QFont *font : {&look.text, &look.strong, &look.caption})
        font->setPixelSize(1);
    constexpr int clearly = 150;
    const QList<Verdict> verdicts = valuesOf<Verdict>();
    for (const Verdict one : verdicts) {
        for (const Verdict other : verdicts) {
            if (one < other)
                QVERIFY2(differingPixels(signOf(one, look), signOf(other, look)) > clearly,
                         qPrintable(verdictName(one) + u" and "_s + verdictName(other)));
        }
    }
}

void OutcomesTest::everyVerdictLeavesItsMarkInTheScene()
{
    const Theme theme = lightTheme();
    PlacementOptions options;
    options.measure = theme.measure();
    for (const Verdict verdict : valuesOf<Verdict>()) {
        const Story story = storyEndingIn(verdict, options);
        const double end = story.timeline().duration();
        QVERIFY2(differingPixels(sceneOf(story, end, theme), sceneOf(story, -1, theme)) > 300,
                 qPrintable(verdictName(verdict)));
    }
}

void OutcomesTest::theSameMomentIsTheSamePicture()
{
    const Theme theme = lightTheme();
    const Story story = storyEndingIn(Verdict::Delivered);
    const QImage before = sceneOf(story, 3.4, theme);
    QVERIFY(sceneOf(story, 6.1, theme) != before);
    QCOMPARE(sceneOf(story, 3.4, theme), before);
}

void OutcomesTest::anyOrderOfMomentsGivesTheSamePixels_data()
{
    QTest::addColumn<int>("packets");
    QTest::addColumn<bool>("reduced");
    QTest::newRow("one packet") << 1 << false;
    QTest::newRow("numbers") << 12 << false;
    QTest::newRow("streams") << 80 << false;
    QTest::newRow("footprints") << 2 << true;
    QTest::newRow("streams without movement") << 80 << true;
}

void OutcomesTest::anyOrderOfMomentsGivesTheSamePixels()
{
    QFETCH(const int, packets);
    QFETCH(const bool, reduced);
    const Theme theme = lightTheme();
    const Cluster cluster = crowdedCluster(3, 2);
    const Placement placement = place(cluster);
    TimelineOptions options;
    options.showReplies = true;
    options.reducedMotion = reduced;
    const Timeline timeline(placement, crowdIn(cluster, placement, packets, 0.05), options);
    const auto imageAt = [&](double time) {
        QImage image = blank(theme);
        QPainter painter(&image);
        painter.setTransform(fitTransform(placement.bounds, image.rect()));
        paintScene(painter, placement, timeline.at(time), theme);
        return image;
    };
    const QList<double> times{0.3, 2.1, 4.4, 6.3, 9.0, timeline.duration()};
    QList<QImage> first;
    for (const double time : times)
        first.append(imageAt(time));
    for (qsizetype i = times.size() - 1; i >= 0; --i)
        QCOMPARE(imageAt(times[i]), first[i]);
    QVERIFY(first[1] != first[3]);
}

static const podium::test::Registered<OutcomesTest> registered{"tst_outcomes"};

#include "tst_outcomes.moc"
