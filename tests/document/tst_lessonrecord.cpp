// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/progressfile.h"

#include "support/testregistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

LessonProgress someProgress()
{
    LessonRecord record;
    record.page = 3;
    record.isFinished = true;
    record.isChallengeMet = true;
    record.answers = {{u"after-recreation"_s, 1, false, u"clusterip-follows-pods"_s},
                      {u"spread"_s, -1, false, {}}};
    record.checks = 2;
    record.hints = 1;
    record.criteriaMet = 2;
    record.criteria = 3;
    record.seconds = 61.5;
    record.reflection = u"서비스, \"stays\"\nwhile pods go"_s;
    return {u"=cmd, 하나"_s, {{u"the-address-that-stays"_s, record}, {u"pending"_s, {}}}};
}

} // namespace

class LessonRecordTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void progressIsReadAsItWasWritten()
    {
        QCOMPARE(progressFromJson(toJson(someProgress())), someProgress());
    }

    void whatIsNoProgressIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"format\": 1,");
        QTest::newRow("another format") << QByteArray("{\"format\": 2, \"lessons\": {}}");
        QTest::newRow("no format") << QByteArray("{}");
    }

    void whatIsNoProgressIsNotTaken()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!progressFromJson(json));
    }

    void aReportHasALineAQuestion()
    {
        const QList<QByteArray> lines = classReport(someProgress()).split('\n');
        QCOMPARE(lines[1], "\"'=cmd, 하나\",pending,,,,,0,0,0,0,0,0\r");
        QCOMPARE(lines[2], "\"'=cmd, 하나\",the-address-that-stays,after-recreation,B,0,"
                           "clusterip-follows-pods,2,1,2,3,1,62\r");
        QCOMPARE(lines[3], "\"'=cmd, 하나\",the-address-that-stays,spread,,,,2,1,2,3,1,62\r");
        QCOMPARE(lines.size(), 5);
    }

    void aReportHasNoNamesUnlessTheyWereTyped()
    {
        LessonProgress nobody = someProgress();
        nobody.learner.clear();
        QVERIFY(classReport(nobody).split('\n')[1].startsWith(",pending"));
    }

    void aFileIsReadAsItWasWritten()
    {
        const QTemporaryDir folder;
        const ProgressFile file(folder.filePath(u"new/progress.json"_s));
        QCOMPARE(file.load(), LessonProgress());
        QCOMPARE(file.save(someProgress()), QString());
        QCOMPARE(file.load(), someProgress());
    }

    void aFileThatIsNotUnderstoodIsKept()
    {
        const QTemporaryDir folder;
        const ProgressFile file(folder.filePath(u"progress.json"_s));
        QFile broken(file.path());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{ not ours");
        broken.close();
        QString aside;
        QCOMPARE(file.load(&aside), LessonProgress());
        QFile kept(aside);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "{ not ours");
    }

    void whatCannotBeWrittenIsTold()
    {
        const QTemporaryDir folder;
        // A file stands where the folder has to be.
        QFile inTheWay(folder.filePath(u"data"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!ProgressFile(folder.filePath(u"data/progress.json"_s)).save({}).isEmpty());
    }
};

static const Registered<LessonRecordTest> registered{"tst_lessonrecord"};

#include "tst_lessonrecord.moc"
