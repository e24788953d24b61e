// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/criterionsentence.h"

#include "document/explain/words.h"
#include "lessons/criterionresult.h"
#include "lessons/lessonreader.h"
#include "support/testregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace podium;
using namespace Qt::StringLiterals;

namespace {

LessonSender senderOf(const QString &text)
{
    return *lessonSenderFromText(text);
}

LessonAddress address(const QString &text)
{
    return *lessonAddressFromText(text, true);
}

StatePath path(const QString &text)
{
    return *statePathFromText(text);
}

} // namespace

class CriterionSentenceTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void criterionHasATitle_data();
    void criterionHasATitle();
    void labelIsTheTitle();
    void shippedLessonsSpeakAsTeachersDo();
};

void CriterionSentenceTest::criterionHasATitle_data()
{
    QTest::addColumn<Criterion>("criterion");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const Criterion &criterion, const QString &title) {
        QTest::newRow(name) << criterion << title;
    };

    PacketCriterion packet{senderOf(u"client/laptop"_s), address(u"node/*:30000"_s), 1, {}};
    packet.expect.verdict = Verdict::Delivered;
    packet.expect.source = *parseIpAddress(u"192.168.0.100"_s);
    row("packet", {packet},
        u"laptop reaches port 30000 of every node, and the pod sees 192.168.0.100 as the sender"_s);
    PacketCriterion often{senderOf(u"pod/client"_s), address(u"svc/svc-1:80"_s), 30, {}};
    often.expect.spread = 3;
    row("often", {often},
        u"client reaches svc-1:80, and 3 different pods answer, in all of 30 tries"_s);
    PacketCriterion refused{senderOf(u"pod/client"_s), address(u"svc/svc-1:80"_s), 1, {}};
    refused.expect.verdict = Verdict::Refused;
    row("refused", {refused}, u"A packet from client to svc-1:80: refused"_s);

    HistoryCriterion history;
    history.to = address(u"node/*"_s);
    history.from = senderOf(u"client/*"_s);
    history.expect.verdict = Verdict::Delivered;
    history.distinct = HistoryCriterion::Distinct::EntryNodes;
    history.min = 3;
    row("history", {history}, u"You send from outside to a node, through 3 different nodes"_s);
    history.distinct = HistoryCriterion::Distinct::Pods;
    history.from.reset();
    row("pods", {history}, u"You send from anywhere to a node and reach 3 different pods"_s);

    HistoryCriterion several;
    several.to = address(u"svc/svc-1:80"_s);
    several.min = 4;
    several.pods = {{u"app"_s, u"web"_s}};
    row("several", {several},
        u"4 packets of yours from anywhere reach svc-1:80, at a pod with app=web"_s);
    several.to = address(u"pod/*"_s);
    several.min = 1;
    row("a pod's own address", {several},
        u"Your packet from anywhere reaches the address of a pod with app=web"_s);
    several.to.reset();
    several.pods = {};
    several.min = 2;
    several.expect.verdict = Verdict::Dropped;
    row("several lost", {several}, u"You send 2 packets from anywhere to anything, dropped"_s);

    HistoryCriterion dropped;
    dropped.to = address(u"svc/svc-1:80"_s);
    dropped.expect.reason = Reason::NoListener;
    row("reason", {dropped},
        u"You send a packet from anywhere to svc-1:80, %1"_s.arg(reasonTitle(Reason::NoListener)));
    row("endpoints", {EndpointsCriterion{u"svc"_s, QStringList{u"a"_s, u"b"_s}, 0}},
        u"svc sends to exactly these pods: a, b"_s);
    row("some endpoints", {EndpointsCriterion{u"svc"_s, {}, 3}}, u"svc sends to at least 3 pods"_s);
    row("ready", {StateExpectation{path(u"pod/pod-1/ready"_s), true}}, u"pod-1 is ready"_s);
    row("containers", {StateExpectation{path(u"pod/pod-1/containers"_s), qint64(2)}},
        u"pod-1 has 2 containers"_s);
    row("address", {StateExpectation{path(u"service/svc/status.external"_s), false}},
        u"svc has no external address"_s);
    row("forwards", {StateExpectation{path(u"router/all/forwards"_s), qint64(0)}},
        u"The router forwards no port any more"_s);
    row("field", {StateExpectation{path(u"service/svc/spec.type"_s), u"NodePort"_s}},
        u"spec.type of svc is NodePort"_s);
    const Criterion unchanged{UnchangedCriterion{path(u"service/svc/spec.type"_s)}};
    row("unchanged", unchanged, u"svc keeps its spec.type"_s);
    row("no pod", {UnchangedCriterion{path(u"pods/all/*"_s)}}, u"No pod is changed"_s);
    row("same pod", {UnchangedCriterion{path(u"pod/pinned/uid"_s)}},
        u"pinned stays the same pod"_s);
    row("pods on nodes", {PodsPerNodeCriterion{{{u"app"_s, u"pod"_s}}, 1}},
        u"Every node has a ready pod with app=pod"_s);
    row("none of", {GroupCriterion{GroupCriterion::Kind::Not, {unchanged}}},
        u"Not: svc keeps its spec.type"_s);
    row("one of", {GroupCriterion{GroupCriterion::Kind::Any, {unchanged, unchanged}}},
        u"One of these: svc keeps its spec.type; svc keeps its spec.type"_s);
}

void CriterionSentenceTest::criterionHasATitle()
{
    QFETCH(const Criterion, criterion);
    QFETCH(const QString, title);
    QCOMPARE(criterionTitle(criterion, u"en"_s), title);
}

void CriterionSentenceTest::labelIsTheTitle()
{
    Criterion criterion{EndpointsCriterion{u"svc"_s, {}, 3}};
    criterion.label.byLanguage = {{u"en"_s, u"Three pods"_s}, {u"ko"_s, u"파드 셋"_s}};
    QCOMPARE(criterionTitle(criterion, u"ko"_s), u"파드 셋"_s);
    QCOMPARE(criterionTitle(criterion, u"fr"_s), u"Three pods"_s);
}

/// No path of the format, no value of a computer's, nothing left in English.
void CriterionSentenceTest::shippedLessonsSpeakAsTeachersDo()
{
    static const QRegularExpression machine(
        uR"(\b(client|pod|svc|node|lb|service)/|[*]|\b(true|false|null|uid)\b|→)"_s);
    QTranslator korean;
    QVERIFY(korean.load(u":/podium/translations/podium_ko.qm"_s));
    const QDir folder(qEnvironmentVariable("PODIUM_SOURCE_DIR") + u"/resources/lessons"_s);
    const QStringList files = folder.entryList({u"*.yaml"_s});
    QCOMPARE(files.size(), 14);
    for (const QString &file : files) {
        const LessonReading reading = readLessonFile(folder.filePath(file));
        for (const Criterion &criterion : shownCriteria(*reading.lesson.challenge)) {
            const QString english = criterionTitle(criterion, u"en"_s);
            QCoreApplication::installTranslator(&korean);
            const QString translated = criterionTitle(criterion, u"ko"_s);
            QCoreApplication::removeTranslator(&korean);
            QVERIFY2(!english.contains(machine), qPrintable(file + u": "_s + english));
            QVERIFY2(!translated.contains(machine), qPrintable(file + u": "_s + translated));
            QVERIFY2(english != translated, qPrintable(english));
            if (qEnvironmentVariableIsSet("PODIUM_SHOW"))
                qInfo("%s: %s | %s", qPrintable(file), qPrintable(english), qPrintable(translated));
        }
    }
}

static const podium::test::Registered<CriterionSentenceTest> registered{"tst_criterionsentence"};

#include "tst_criterionsentence.moc"
