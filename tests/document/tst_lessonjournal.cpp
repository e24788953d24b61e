// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/journal/journal.h"
#include "document/journal/leftover.h"
#include "document/journal/lessonjournal.h"
#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessondraft.h"
#include "lessons/lessonlimits.h"
#include "lessons/lessonreader.h"
#include "lessons/lessonwriter.h"

#include "support/killeddriver.h"
#include "support/testregistry.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// A lesson that is written, with its journal.
struct Desk
{
    QTemporaryDir folder{};
    QString journals{folder.filePath(u"journals"_s)};
    LessonDraft draft{};
    LessonJournal journal{draft, journals};
    QSignalSpy kept{&journal, &LessonJournal::kept};

    Desk()
    {
        journal.setWait(0);
        draft.open(readLessonFile(shippedLessons().at(5).path).lesson);
    }

    void setTitle(const QString &title)
    {
        draft.change([&](Lesson &lesson) { lesson.title.byLanguage.insert(u"en"_s, title); });
    }

    QStringList files() const { return QDir(journals).entryList({u"*.journal"_s}, QDir::Files); }

    /// What a program would find that starts after this one was killed.
    std::optional<KeptLesson> left() const
    {
        const QString grave = folder.filePath(u"left"_s);
        QDir().mkpath(grave);
        for (const QString &file : files())
            QFile::copy(QDir(journals).filePath(file), grave + u'/' + file);
        const QList<LeftOver> found = leftOversIn(grave);
        return found.isEmpty() ? std::nullopt : found.first().contents.lesson;
    }
};

} // namespace

/// A lesson that is not saved is on the disk before long, and comes back from there.
class LessonJournalTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void nothingWrittenIsNothingKept();
    void whatIsWrittenComesBack();
    void anUnfinishedLessonComesBackAsItIs();
    void aLessonThatIsTooLargeComesBack();
    void whatIsSavedIsNotKept();
    void whoEndsInOrderLeavesNothing();
    void troubleIsTold();
    void whatAKilledProgramKeptComesBack();
};

void LessonJournalTest::nothingWrittenIsNothingKept()
{
    Desk desk;
    QTest::qWait(1);
    QCOMPARE(desk.files(), QStringList());
}

void LessonJournalTest::whatIsWrittenComesBack()
{
    Desk desk;
    desk.setTitle(u"Mine"_s);
    QVERIFY(desk.kept.wait());
    const std::optional<KeptLesson> left = desk.left();
    QVERIFY(left);
    QCOMPARE(left->name, desk.draft.lesson().id + u".yaml"_s);
    LessonDraft next;
    next.resume(*left);
    QCOMPARE(lessonFile(next.lesson()), lessonFile(desk.draft.lesson()));
    QVERIFY(next.isModified());
}

void LessonJournalTest::anUnfinishedLessonComesBackAsItIs()
{
    Desk desk;
    desk.draft.change([](Lesson &lesson) {
        lesson.id = u"Not an id"_s;
        lesson.title = {};
        lesson.steps.append(LessonStep());
        lesson.steps.append(LessonStep());
        lesson.steps.last().predict = Prediction{{}, {Choice(), Choice(), Choice()}};
        lesson.challenge->hints.append(LocalText());
        lesson.challenge->solution.clear();
        lesson.challenge->success.what =
            GroupCriterion{GroupCriterion::Kind::All,
                           {Criterion{PacketCriterion()}, Criterion{StateExpectation()}}};
        lesson.variants.append(LessonVariant());
    });
    QVERIFY(desk.kept.wait());
    LessonDraft next;
    next.resume(desk.left().value_or(KeptLesson()));
    QCOMPARE(lessonFile(next.lesson()), lessonFile(desk.draft.lesson()));
}

/// The reader refuses it, until it is smaller.
void LessonJournalTest::aLessonThatIsTooLargeComesBack()
{
    Desk desk;
    desk.draft.change([](Lesson &lesson) {
        lesson.manifest.bytes += "# " + QByteArray(LessonLimits::kibibytes * 1024, 'x') + '\n';
    });
    QVERIFY(desk.kept.wait());
    const KeptLesson left = desk.left().value_or(KeptLesson());
    QVERIFY(!readLesson(ManifestText(left.name, left.file)).isUsable());
    LessonDraft next;
    next.resume(left);
    QCOMPARE(lessonFile(next.lesson()), lessonFile(desk.draft.lesson()));
    QCOMPARE(next.problems().first().code, ProblemCode::LessonTooLarge);
}

void LessonJournalTest::whatIsSavedIsNotKept()
{
    Desk desk;
    desk.setTitle(u"Mine"_s);
    QVERIFY(desk.kept.wait());
    QCOMPARE(desk.files().size(), 1);
    QCOMPARE(desk.draft.save(desk.folder.filePath(u"mine.yaml"_s)), QString());
    QTRY_COMPARE(desk.files(), QStringList());
    desk.setTitle(u"Mine again"_s);
    QVERIFY(desk.kept.wait());
    const std::optional<KeptLesson> left = desk.left();
    QCOMPARE(left.value_or(KeptLesson()).onDisk.path, desk.folder.filePath(u"mine.yaml"_s));
    desk.draft.close();
    QTRY_COMPARE(desk.files(), QStringList());
}

void LessonJournalTest::whoEndsInOrderLeavesNothing()
{
    const QTemporaryDir folder;
    {
        LessonDraft draft;
        LessonJournal journal(draft, folder.path());
        draft.open(Lesson());
        draft.change([](Lesson &lesson) { lesson.minutes = 3; });
        journal.write();
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void LessonJournalTest::troubleIsTold()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"no folder"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    LessonDraft draft;
    LessonJournal journal(draft, file.fileName());
    journal.setWait(0);
    QSignalSpy failed(&journal, &LessonJournal::failed);
    draft.open(Lesson());
    draft.change([](Lesson &lesson) { lesson.minutes = 3; });
    QVERIFY(failed.wait());
    QVERIFY(!failed.first().first().toString().isEmpty());
}

void LessonJournalTest::whatAKilledProgramKeptComesBack()
{
    Killings killings(10, 60);
    for (int kill = 0; kill < killings.kills(); ++kill) {
        const QTemporaryDir folder;
        const Told told = killings.next("PODIUM_LESSON_DRIVER", {folder.path()});
        QVERIFY2(!told.digests.isEmpty(), "the driver says nothing");
        const QList<LeftOver> found = leftOversIn(folder.path());
        std::optional<qsizetype> recovered;
        if (!found.isEmpty()) {
            QVERIFY(found.first().contents.lesson);
            recovered =
                told.digests.lastIndexOf(contentDigest(found.first().contents.lesson->file));
        }
        QVERIFY2(killings.take(told, recovered), QByteArray::number(kill));
    }
    QVERIFY(killings.recoveries() > 0);
    killings.tell();
}

static const Registered<LessonJournalTest> registered{"tst_lessonjournal"};

#include "tst_lessonjournal.moc"
