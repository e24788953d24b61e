// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "learning/lessonlist.h"

#include "support/testregistry.h"

#include <QTest>
#include <QTreeWidget>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class LessonListTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void titlesHaveTheRoomOfSignsThatThereAreNoneOf();
};

void LessonListTest::titlesHaveTheRoomOfSignsThatThereAreNoneOf()
{
    const QList<LessonCatalogEntry> lessons = shippedLessons();
    LessonList list;
    list.resize(140, 600);
    list.show();
    list.setLessons(lessons);
    auto *tree = list.findChild<QTreeWidget *>();
    const int whole = tree->columnWidth(0);
    QVERIFY(whole >= tree->viewport()->width() - 1);

    LessonProgress progress;
    progress.records[lessons.first().id].isFinished = true;
    list.setProgress(progress);
    const int sign = tree->columnWidth(1);
    QVERIFY(sign >= tree->fontMetrics().horizontalAdvance(u"✓"_s));
    QTRY_COMPARE(tree->columnWidth(0), tree->viewport()->width() - sign);
    QVERIFY(tree->columnWidth(0) < whole);
}

static const Registered<LessonListTest> registered{"tst_lessonlist"};

#include "tst_lessonlist.moc"
