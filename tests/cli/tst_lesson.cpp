// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QString port = u"resources/lessons/06-port-to-targetport.yaml"_s;

QByteArray broken(const QByteArray &before, const QByteArray &after)
{
    QFile file(sourcePath(port));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace(before, after) : QByteArray();
}

QStringList shippedPaths()
{
    QStringList paths;
    for (const QString &name :
         QDir(sourcePath(u"resources/lessons"_s)).entryList({u"*.yaml"_s}, QDir::Files))
        paths.append(u"resources/lessons/"_s + name);
    return paths;
}

} // namespace

class LessonCommandTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void shippedLessonsPass();
    void shippedLessonsPassAsJson();
    void errorHasItsPlace();
    void messagesAreKoreanToo();
    void warningIsNoError();
    void findingsAreJsonToo();
    void twinsAreFound();
    void handoutIsWritten();
    void handoutOfABrokenLessonIsNot();
    void callsCanBeWrong_data();
    void callsCanBeWrong();
};

void LessonCommandTest::shippedLessonsPass()
{
    const Run run = runPodium(QStringList{u"lesson"_s, u"check"_s} + shippedPaths());
    QCOMPARE(run.err, QString());
    QCOMPARE(run.out.count(": passes\n"_L1), 14);
    QCOMPARE(run.status, 0);
}

void LessonCommandTest::shippedLessonsPassAsJson()
{
    const Run run =
        runPodium(QStringList{u"lesson"_s, u"check"_s, u"--format"_s, u"json"_s} + shippedPaths());
    QCOMPARE(run.status, 0);
    const QJsonObject report = run.json().toObject();
    QCOMPARE(report.value("findings"_L1), QJsonValue(QJsonArray()));
    const QJsonArray lessons = report.value("lessons"_L1).toArray();
    QCOMPARE(lessons.size(), 14);
    for (const QJsonValue &lesson : lessons) {
        QVERIFY(lesson["passes"_L1].toBool());
        QVERIFY(lesson["predictions"_L1].toInt() >= 1);
    }
    QCOMPARE(lessons[13]["id"_L1].toString(), u"find-the-fault"_s);
    QCOMPARE(lessons[13]["variants"_L1].toInt(), 4);
}

void LessonCommandTest::errorHasItsPlace()
{
    const Run run = runPodium(
        {u"lesson"_s, u"check"_s, u"-"_s},
        broken("reason: no-listener}\n  challenge", "").replace("minutes: 6", "minuts: 6"));
    QCOMPARE(run.status, 1);
    QCOMPARE(run.err, u"-:5:1: error: minuts: There is no field minuts here. Did you mean "
                      "minutes?\n"_s);
    QCOMPARE(run.out, u"-: does not pass\n"_s);

    const Run played = runPodium(
        {u"lesson"_s, u"check"_s, u"-"_s},
        broken("  expect: {reason: service-port-missing}", "  expect: {verdict: delivered}"));
    QCOMPARE(played.status, 1);
    QCOMPARE(played.err,
             u"-:45:11: error: steps[1].expect: The simulation shows something else. "
             "svc/svc-1:8080: dropped, not delivered. Correct what is expected, or what is "
             "done.\n"_s);
}

void LessonCommandTest::messagesAreKoreanToo()
{
    const Run run = runPodium({u"lesson"_s, u"check"_s, u"--language"_s, u"ko"_s, u"-"_s},
                              broken("minutes: 6", "minuts: 6"));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.startsWith("-:5:1: error: minuts: "_L1), qPrintable(run.err));
    QVERIFY2(run.err.contains(u"minutes"_s) && !run.err.contains("There is"_L1),
             qPrintable(run.err));
}

void LessonCommandTest::warningIsNoError()
{
    const Run run = runPodium({u"lesson"_s, u"check"_s, u"-"_s},
                              broken("  ko: \"port에서 targetPort로\"\n", ""));
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.startsWith("-:8:3: warning: title: "_L1), qPrintable(run.err));
    QCOMPARE(run.out, u"-: passes\n"_s);
}

void LessonCommandTest::findingsAreJsonToo()
{
    const Run run = runPodium({u"lesson"_s, u"check"_s, u"--format"_s, u"json"_s, u"-"_s},
                              broken("correct: true", "correct: false\n      misconception: x"));
    QCOMPARE(run.status, 1);
    const QJsonObject finding =
        run.json().toObject().value("findings"_L1).toArray().first().toObject();
    QCOMPARE(finding.value("severity"_L1).toString(), u"error"_s);
    QCOMPARE(finding.value("code"_L1).toString(), u"no-right-choice"_s);
    QCOMPARE(finding.value("field"_L1).toString(), u"steps[2].predict.choices"_s);
    QCOMPARE(finding.value("file"_L1).toString(), u"-"_s);
    QVERIFY(finding.value("line"_L1).toInt() > 40);
}

void LessonCommandTest::twinsAreFound()
{
    const Run run = runPodium({u"lesson"_s, u"check"_s, port, u"-"_s}, broken("a", "a"));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.startsWith("-:1:1: error: id: "_L1), qPrintable(run.err));
}

void LessonCommandTest::handoutIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    const Run run = runPodium({u"lesson"_s, u"handout"_s, u"-o"_s, path, u"--paper"_s, u"letter"_s,
                               u"--answers"_s, u"--language"_s, u"ko"_s, port});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.status, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/MediaBox [0 0 612"));
}

void LessonCommandTest::handoutOfABrokenLessonIsNot()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    const Run run = runPodium({u"lesson"_s, u"handout"_s, u"-o"_s, path, u"-"_s},
                              broken("minutes: 6", "minuts: 6"));
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.startsWith("-:5:1: error: minuts: "_L1), qPrintable(run.err));
    QVERIFY(!QFile::exists(path));
}

void LessonCommandTest::callsCanBeWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList{};
    QTest::newRow("another verb") << QStringList{u"play"_s, port};
    QTest::newRow("no file") << QStringList{u"check"_s};
    QTest::newRow("no such file") << QStringList{u"check"_s, u"resources/none.yaml"_s};
    QTest::newRow("a folder") << QStringList{u"check"_s, u"resources"_s};
    QTest::newRow("no such format") << QStringList{u"check"_s, u"--format"_s, u"xml"_s, port};
    QTest::newRow("no output") << QStringList{u"handout"_s, port};
    QTest::newRow("output of another kind")
        << QStringList{u"handout"_s, u"-o"_s, u"/tmp/a.png"_s, port};
    QTest::newRow("no such paper")
        << QStringList{u"handout"_s, u"-o"_s, u"/tmp/a.pdf"_s, u"--paper"_s, u"a5"_s, port};
    QTest::newRow("no such lesson")
        << QStringList{u"handout"_s, u"-o"_s, u"/tmp/a.pdf"_s, u"resources/none.yaml"_s};
    QTest::newRow("no such folder")
        << QStringList{u"handout"_s, u"-o"_s, u"/nowhere/a.pdf"_s, port};
    QTest::newRow("no such language") << QStringList{u"check"_s, u"--language"_s, u"xx"_s, port};
}

void LessonCommandTest::callsCanBeWrong()
{
    QFETCH(const QStringList, arguments);
    const Run run = runPodium(QStringList{u"lesson"_s} + arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(!run.err.isEmpty());
}

static const Registered<LessonCommandTest> registered{"tst_lesson"};

#include "tst_lesson.moc"
