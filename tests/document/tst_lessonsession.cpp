// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessonsession.h"
#include "document/playback.h"
#include "document/sentpackets.h"
#include "lessons/lessonreader.h"

#include "support/lessonrows.h"
#include "support/manualclock.h"
#include "support/measuredstory.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;
using Phase = LessonSession::Phase;

namespace {

/// A lesson over a document, as the window has it, but nobody draws.
struct Class
{
    ManualClock clock{};
    ClusterDocument document{};
    SentPackets sentPackets{document};
    Playback playback{clock};
    LessonSession session{{document, sentPackets, playback}};
    LessonRecord record{};

    Class()
    {
        QObject::connect(&session, &LessonSession::recordChanged, &session,
                         [this](const QString &, const LessonRecord &now) { record = now; });
        measureStory(document, sentPackets, playback);
    }

    void choose(bool correct)
    {
        const QList<Choice> &choices = session.step()->predict->choices;
        for (int i = 0; i < choices.size(); ++i) {
            if (choices[i].isCorrect == correct)
                session.choose(i);
        }
        session.lockAnswer();
    }

    /// Goes on until the page is done.
    void finishPage()
    {
        if (session.phase() == Phase::Predict)
            choose(true);
        if (session.phase() == Phase::Ready)
            session.advance();
        sentPackets.finishTracing();
        playback.toEnd();
    }
};

Lesson lessonNamed(const QString &id)
{
    for (const LessonCatalogEntry &entry : shippedLessons()) {
        if (entry.id == id)
            return readLessonFile(entry.path).lesson;
    }
    return {};
}

} // namespace

class LessonSessionTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyLessonIsPlayedToItsEnd_data() { addLessonRows(); }

    void everyLessonIsPlayedToItsEnd()
    {
        QFETCH(const QString, path);
        Class play;
        play.session.start(readLessonFile(path).lesson);
        for (int page = 0; page < play.session.lesson().steps.size(); ++page) {
            QCOMPARE(play.session.page(), page);
            play.finishPage();
            QCOMPARE(play.session.phase(), Phase::Explained);
            play.session.turnPage();
        }
        QVERIFY(play.session.isChallenge());
        if (play.session.phase() == Phase::Diagnose) {
            play.session.diagnose(u"nothing"_s);
            play.session.diagnose(u"nothing"_s);
        }
        QCOMPARE(play.session.phase(), Phase::Solving);
        play.session.check();
        QCOMPARE(play.session.phase(), Phase::Solving);
        play.session.showSolution();
        QCOMPARE(play.session.phase(), Phase::Solved);
        play.session.advance();
        QCOMPARE(play.session.phase(), Phase::Reflect);
        play.session.turnPage();
        QVERIFY(play.record.isFinished);
        QVERIFY(!play.record.isChallengeMet); // it was shown
    }

    void nothingMovesBeforeAnAnswer()
    {
        Class play;
        play.session.start(lessonNamed(u"the-address-that-stays"_s));
        while (play.session.phase() != Phase::Predict) {
            play.finishPage();
            play.session.turnPage();
        }
        const Cluster before = play.document.cluster();
        play.session.advance();
        play.session.lockAnswer(); // nothing is chosen
        play.session.runToEnd();
        QCOMPARE(play.session.phase(), Phase::Predict);
        QVERIFY(!play.session.maySend());
        QVERIFY(play.sentPackets.packets().isEmpty());
        QCOMPARE(play.document.cluster(), before);
    }

    void aWrongAnswerIsRememberedWithItsBelief()
    {
        Class play;
        play.session.start(lessonNamed(u"the-address-that-stays"_s));
        play.session.goTo(3);
        play.choose(false);
        QCOMPARE(play.record.answers.size(), 1);
        const AnswerRecord answer = play.record.answers.first();
        QCOMPARE(answer.step, u"after-recreation"_s);
        QVERIFY(!answer.isCorrect);
        QCOMPARE(answer.misconception, u"need-pod-ips"_s);
        // The first answer counts.
        play.session.replay();
        play.choose(true);
        QCOMPARE(play.record.answers, QList{answer});
    }

    void aPageIsTheSameWhenItIsComeBackTo()
    {
        Class play;
        play.session.start(lessonNamed(u"the-address-that-stays"_s));
        play.session.goTo(2);
        play.finishPage();
        const Cluster cluster = play.document.cluster();
        const QList<SentPacket> packets = play.sentPackets.packets();
        play.session.turnPage();
        play.finishPage();
        QVERIFY(play.document.cluster() != cluster); // pods were replaced
        play.session.turnBack();
        play.finishPage();
        QCOMPARE(play.document.cluster(), cluster);
        QCOMPARE(play.sentPackets.packets(), packets);
        QVERIFY(!packets.isEmpty());
    }

    void whatTheApiServerRefusesIsTold()
    {
        Class play;
        const Lesson lesson = lessonNamed(u"same-port-every-node"_s);
        play.session.start(lesson);
        for (int page = 0; page < lesson.steps.size(); ++page) {
            play.session.goTo(page);
            play.finishPage();
            const bool isRefused =
                lesson.steps[page].expect && !lesson.steps[page].expect->rejected.isEmpty();
            QCOMPARE(!play.session.refusals().isEmpty(), isRefused);
        }
    }

    void theLearnersOwnWayPassesToo()
    {
        Class play;
        play.session.start(lessonNamed(u"the-address-that-stays"_s));
        play.session.goTo(4);
        // Not by scaling: a third pod with the label.
        const QByteArray pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: extra, labels: {app: "
                               "pod}}\nspec: {containers: [{name: c, image: i, ports: "
                               "[{containerPort: 8080}]}]}\n";
        QVERIFY(play.document.edit({}, AddObjects{pod, -1}).isEmpty());
        play.session.check();
        QCOMPARE(play.session.phase(), Phase::Solved);
        QVERIFY(play.record.isChallengeMet);
        QCOMPARE(play.record.criteriaMet, 3);
    }

    void theSolutionIsOfferedAfterTwoChecksInVain()
    {
        Class play;
        play.session.start(lessonNamed(u"the-address-that-stays"_s));
        play.session.goTo(4);
        play.session.check();
        QVERIFY(!play.session.isSolutionOffered());
        play.session.check();
        QVERIFY(play.session.isSolutionOffered());
        QCOMPARE(play.record.checks, 2);
        QCOMPARE(play.record.criteriaMet, 1); // the Service is unchanged
    }

    void aLessonGoesOnWhereItWasLeft()
    {
        Class play;
        const Lesson lesson = lessonNamed(u"the-address-that-stays"_s);
        play.session.start(lesson);
        play.session.goTo(2);
        play.session.leave();
        QVERIFY(!play.session.isActive());
        play.session.start(lesson, play.record);
        QCOMPARE(play.session.page(), 2);
    }

    void openingSomethingElseLeavesTheLesson()
    {
        Class play;
        play.session.start(lessonNamed(u"the-address-that-stays"_s));
        play.document.open(readDocument({{u"other.yaml"_s, "kind: Node"}}));
        QVERIFY(!play.session.isActive());
    }
};

static const Registered<LessonSessionTest> registered{"tst_lessonsession"};

#include "tst_lessonsession.moc"
