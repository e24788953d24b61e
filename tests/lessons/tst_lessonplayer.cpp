// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonplayer.h"

#include "base/enumname.h"
#include "lessons/criterionresult.h"
#include "lessons/lessonfiles.h"
#include "lessons/lessonstart.h"
#include "support/testregistry.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Lesson shippedLesson(const QString &start)
{
    const QStringList files = shippedLessons();
    const auto file =
        std::ranges::find_if(files, [&](const QString &name) { return name.startsWith(start); });
    return readText(shippedText(*file)).lesson;
}

/// Actions as a solution would list them.
QList<LessonAction> actionsFrom(const QString &yaml)
{
    const QString text = smallLesson();
    const qsizetype begin =
        text.indexOf("  - set: {service: svc-1, fields: {\"ports[0].targetPort\": 8080"_L1);
    const qsizetype end = text.indexOf("reflect:"_L1);
    const LessonReading reading = readText(text.left(begin) + yaml + text.mid(end));
    if (!reading.isUsable())
        qFatal("%s", qPrintable(linesOf(reading.problems).join(u'\n')));
    return reading.lesson.challenge->solution;
}

LessonState afterSteps(const Lesson &lesson)
{
    LessonState state = startOf(lesson).state;
    for (const LessonStep &step : lesson.steps)
        state = perform(state, step.actions).after;
    return state;
}

LessonState challengeOf(const Lesson &lesson, const QString &variant)
{
    const auto found = std::ranges::find(lesson.variants, variant, &LessonVariant::id);
    return challengeStartOf(lesson, afterSteps(lesson),
                            found == lesson.variants.end() ? nullptr : &*found)
        .state;
}

/// What is not met, one line each: what it is about, where, what was found.
QStringList unmet(const Lesson &lesson, const LessonState &state)
{
    QStringList lines;
    for (const Criterion &criterion : shownCriteria(*lesson.challenge)) {
        for (const Mismatch &mismatch : evaluate(criterion, state).mismatches)
            lines.append(
                u"%1 %2 %3"_s.arg(dashedName(mismatch.about), mismatch.place, mismatch.found));
    }
    return lines;
}

bool isSame(const LessonState &a, const LessonState &b)
{
    return a.cluster() == b.cluster() && a.revision.texts == b.revision.texts &&
           a.traffic == b.traffic && a.gone == b.gone && a.packets == b.packets;
}

} // namespace

class LessonPlayerTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void startIsTheWorldOfTheLesson();
    void scheduledByFreeMemory();
    void manifestsFollowWhatIsDone();
    void refusedActionChangesNothing();
    void oldAddressIsRemembered();
    void targetIsKnownHoweverItIsDialled();
    void sameSeedIsTheSameRun_data();
    void sameSeedIsTheSameRun();
    void otherSeedIsAnotherRun();
    void challengeIsJudgedByOutcome_data();
    void challengeIsJudgedByOutcome();
    void packetsBeforeTheChallengeDoNotCount();
    void everyLearnerGetsOneOfTheVariants();
    void diagnosisIsWhatTheSolutionChanges();
    void choicesAreShuffledByTheSeed();
    void effectsAreWhatADocumentCanDo();
};

void LessonPlayerTest::startIsTheWorldOfTheLesson()
{
    const LessonStart start = startOf(shippedLesson(u"07"_s));
    QCOMPARE(linesOf(start.problems), QStringList());
    const Cluster &cluster = start.state.cluster();
    QCOMPARE(cluster.nodes().size(), 3);
    QCOMPARE(cluster.node(u"node-3"_s)->primaryAddress().toString(), u"192.168.0.13"_s);
    QCOMPARE(cluster.pod(podRef(u"default"_s, u"pod-2"_s))->podIp.toString(), u"10.244.2.2"_s);
    QCOMPARE(cluster.world().provider, LoadBalancerProvider::None);
    QCOMPARE(start.state.revision.texts.size(), 1);
    QCOMPARE(startOf(shippedLesson(u"13"_s)).state.cluster().world().provider,
             LoadBalancerProvider::NodePort);
}

void LessonPlayerTest::scheduledByFreeMemory()
{
    const Lesson lesson = shippedLesson(u"03"_s);
    const LessonState state = perform(startOf(lesson).state, lesson.steps[1].actions).after;
    QCOMPARE(state.cluster().node(u"node-1"_s)->allocatableMemory, qint64(1) << 30);
    QCOMPARE(state.cluster().pod(podRef(u"default"_s, u"auto-1"_s))->spec.nodeName, u"node-2"_s);
}

void LessonPlayerTest::manifestsFollowWhatIsDone()
{
    const Lesson lesson = readText(smallLesson()).lesson;
    const LessonState state = afterSteps(lesson);
    const QByteArray text = state.revision.texts[0].bytes();
    QVERIFY(text.contains("targetPort: 8081"));
    const Performance applied = perform(
        state,
        actionsFrom(u"  - apply: |\n      apiVersion: v1\n      kind: Service\n      metadata: "
                    "{name: svc-1}\n      spec: {ports: [{port: 80}]}\n"
                    "  - delete: pod/app=pod\n"_s));
    QCOMPARE(linesOf(applied.rejected + applied.problems), QStringList());
    const QByteArray after = applied.after.revision.texts[0].bytes();
    QCOMPARE(after.count("kind: Service"), 1);
    QVERIFY(after.contains("spec: {ports: [{port: 80}]}"));
    QVERIFY(!after.contains("pod-1"));
}

void LessonPlayerTest::refusedActionChangesNothing()
{
    const LessonState state = startOf(readText(smallLesson()).lesson).state;
    const Performance performance = perform(
        state, actionsFrom(u"  - set: {service: svc-1, fields: {\"ports[0].nodePort\": 80}}\n"_s));
    QCOMPARE(performance.rejected.size(), 1);
    QVERIFY(isRejection(performance.rejected[0], u"may not be used when `type` is 'ClusterIP'"_s));
    QVERIFY(isRejection(performance.rejected[0], u"node-port-on-cluster-ip"_s));
    QVERIFY(!isRejection(performance.rejected[0], u"30000-32767"_s));
    QVERIFY(isSame(performance.after, state));
}

void LessonPlayerTest::oldAddressIsRemembered()
{
    const Lesson lesson = shippedLesson(u"04"_s);
    const LessonState start = startOf(lesson).state;
    const Performance performance = perform(start, lesson.steps[2].actions);
    QCOMPARE(performance.after.gone.size(), 1);
    const GonePod &gone = performance.after.gone[0];
    QVERIFY(gone.name.startsWith("web-"_L1));
    const Performance sent = perform(performance.after, lesson.steps[3].actions);
    QCOMPARE(sent.packets[0].route.sent.destination, gone.address);
    QCOMPARE(sent.packets[0].route.reason, Reason::StalePodIp);
    const QList<const Pod *> now = podsCalled(performance.after.cluster(), u"app=pod"_s);
    QCOMPARE(now.size(), 1);
    QVERIFY(now[0]->podIp != gone.address);
}

void LessonPlayerTest::targetIsKnownHoweverItIsDialled()
{
    const LessonState state = startOf(shippedLesson(u"13"_s)).state;
    const Journey journey(state.cluster());
    const auto targetOf = [&](const Target &target) {
        Traffic traffic;
        const Sender phone{Sender::Kind::Client, clientRef(u"laptop"_s), {}};
        const Route route = journey.trace(Request{phone, target, Protocol::TCP, {}}, traffic);
        const LessonPacket packet = lessonPacket(route, journey);
        return packet.target ? lessonText(*packet.target) : QString();
    };
    const auto dialled = [&](const QString &address, int port) {
        return targetOf({Target::Kind::Address, *parseIpAddress(address), {}, {}, port});
    };
    const ObjectRef service = serviceRef(u"default"_s, u"svc-3"_s);
    QCOMPARE(targetOf({Target::Kind::LoadBalancer, {}, service, {}, 9000}), u"lb/svc-3:9000"_s);
    QCOMPARE(dialled(u"198.51.100.10"_s, 9000), u"lb/svc-3:9000"_s);
    QCOMPARE(dialled(u"192.168.0.11"_s, 30000), u"node/node-1:30000"_s);
    QCOMPARE(dialled(u"10.244.1.2"_s, 8080), u"pod/pod-1:8080"_s);
    QCOMPARE(dialled(u"198.51.100.1"_s, 80), u"router:80"_s);
    QCOMPARE(dialled(state.cluster().service(service)->clusterIp, 9000), u"svc/svc-3:9000"_s);
    QCOMPARE(dialled(u"8.8.8.8"_s, 80), QString());
}

void LessonPlayerTest::sameSeedIsTheSameRun_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : shippedLessons())
        QTest::newRow(qPrintable(file)) << file;
}

/// A step back is the state that was kept, and playing on from there comes to the same.
void LessonPlayerTest::sameSeedIsTheSameRun()
{
    QFETCH(const QString, file);
    const Lesson lesson = readText(shippedText(file)).lesson;
    QList<LessonState> visited{startOf(lesson).state};
    for (const LessonStep &step : lesson.steps)
        visited.append(perform(visited.last(), step.actions).after);
    QVERIFY(isSame(startOf(lesson).state, visited.first()));
    for (qsizetype i = 0; i < lesson.steps.size(); ++i)
        QVERIFY(isSame(perform(visited[i], lesson.steps[i].actions).after, visited[i + 1]));
}

void LessonPlayerTest::otherSeedIsAnotherRun()
{
    Lesson lesson = shippedLesson(u"05"_s);
    const LessonState first = afterSteps(lesson);
    lesson.seed += 1;
    QVERIFY(!isSame(afterSteps(lesson), first));
}

void LessonPlayerTest::challengeIsJudgedByOutcome_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("actions");
    QTest::addColumn<QStringList>("unmetOnes");

    const auto pod = [](const QString &name, const QString &node) {
        return u"  - apply: |\n      apiVersion: v1\n      kind: Pod\n      metadata: {name: %1, "
               "labels: {app: pod}}\n      spec: {nodeName: %2, containers: [{name: c, image: a, "
               "ports: [{containerPort: 8080}]}]}\n"_s.arg(name, node);
    };
    const auto row = [](const char *name, const QString &lesson, const QString &variant,
                        const QString &actions, const QStringList &unmetOnes = {}) {
        QTest::newRow(name) << lesson << variant << actions << unmetOnes;
    };
    const QString daemons =
        u"  - apply: |\n      apiVersion: apps/v1\n      kind: DaemonSet\n      metadata: {name: "
        u"d}\n"
        "      spec: {selector: {matchLabels: {app: pod, by: d}}, template: {metadata: {labels: "
        "{app: "
        "pod, by: d}}, spec: {containers: [{name: c, image: a, ports: [{containerPort: "
        "8080}]}]}}}\n"_s;

    row("L05 scaled", u"05"_s, {}, u"  - scale: {deployment: web, replicas: 3}\n"_s);
    row("L05 one more pod", u"05"_s, {}, pod(u"extra"_s, u"node-1"_s));
    row("L05 nothing done", u"05"_s, {}, u"  - scale: {deployment: web, replicas: 2}\n"_s,
        {u"other-endpoints svc-1 2"_s, u"spread svc/svc-1:9000 2"_s});
    row("L05 service touched", u"05"_s, {},
        u"  - scale: {deployment: web, replicas: 3}\n"
        "  - set: {service: svc-1, fields: {sessionAffinity: ClientIP}}\n"_s,
        {u"changed service/svc-1/* null"_s});
    row("L05 pod that does not listen", u"05"_s, {},
        pod(u"extra"_s, u"node-1"_s).replace("8080"_L1, "81"_L1),
        {u"other-verdict pod/client → svc/svc-1:9000 refused"_s});

    row("L10 pod on the node", u"10"_s, {}, pod(u"pod-3"_s, u"node-3"_s));
    row("L10 pod on every node", u"10"_s, {}, daemons);
    row("L10 policy given up", u"10"_s, {},
        u"  - set: {service: svc-2, fields: {externalTrafficPolicy: Cluster}}\n"_s,
        {u"state service/svc-2/spec.externalTrafficPolicy Cluster"_s,
         u"other-source client/laptop → node/node-1:30000 192.168.0.11"_s,
         u"other-source client/laptop → node/node-2:30000 192.168.0.12"_s,
         u"other-source client/laptop → node/node-3:30000 192.168.0.13"_s});
    row("L10 pod on another node", u"10"_s, {}, pod(u"pod-3"_s, u"node-1"_s),
        {u"other-verdict client/laptop → node/node-3:30000 dropped"_s});

    row("L14 selector mended", u"14"_s, u"selector"_s,
        u"  - set: {service: svc-3, fields: {selector: {app: pod}}}\n"_s);
    row("L14 pods labelled", u"14"_s, u"selector"_s,
        u"  - label: {pod: pod-1, set: {app: pods}}\n"_s);
    row("L14 port mended", u"14"_s, u"target-port"_s,
        u"  - set: {service: svc-3, fields: {\"ports[0].targetPort\": 8080}}\n"_s);
    row("L14 pods that listen there", u"14"_s, u"target-port"_s,
        u"  - delete: pod/app=pod\n"_s + pod(u"p"_s, u"node-1"_s).replace("8080"_L1, "80"_L1));
    row("L14 policy mended", u"14"_s, u"local-policy"_s,
        u"  - set: {service: svc-3, fields: {externalTrafficPolicy: Cluster}}\n"_s);
    row("L14 pod where none was", u"14"_s, u"local-policy"_s, pod(u"pod-3"_s, u"node-3"_s));
    row("L14 plug-in", u"14"_s, u"no-plugin"_s,
        u"  - installLoadBalancer: {pool: [198.51.100.10]}\n"_s);
    row("L14 another plug-in", u"14"_s, u"no-plugin"_s,
        u"  - installLoadBalancer: {pool: [203.0.113.40, 203.0.113.41]}\n"_s);
    row("L14 wrong field", u"14"_s, u"local-policy"_s,
        u"  - set: {service: svc-3, fields: {\"ports[0].targetPort\": 8080}}\n"_s,
        {u"other-verdict client/laptop → node/node-3:30000 dropped"_s});
    row("L14 another node port", u"14"_s, u"no-plugin"_s,
        u"  - set: {service: svc-3, fields: {\"ports[0].nodePort\": 30001}}\n"
        "  - installLoadBalancer: {pool: [198.51.100.10]}\n"_s,
        {u"other-verdict client/laptop → node/node-1:30000 refused"_s,
         u"other-verdict client/laptop → node/node-2:30000 refused"_s,
         u"other-verdict client/laptop → node/node-3:30000 refused"_s});
}

void LessonPlayerTest::challengeIsJudgedByOutcome()
{
    QFETCH(const QString, lesson);
    QFETCH(const QString, variant);
    QFETCH(const QString, actions);
    QFETCH(const QStringList, unmetOnes);
    const Lesson played = shippedLesson(lesson);
    const LessonState start = challengeOf(played, variant);
    QVERIFY(!evaluate(played.challenge->success, start).isMet);
    const Performance performance = perform(start, actionsFrom(actions));
    QCOMPARE(linesOf(performance.problems + performance.rejected), QStringList());
    QCOMPARE(unmet(played, performance.after), unmetOnes);
    QCOMPARE(evaluate(played.challenge->success, performance.after).isMet, unmetOnes.isEmpty());
}

void LessonPlayerTest::packetsBeforeTheChallengeDoNotCount()
{
    const Lesson lesson = shippedLesson(u"09"_s);
    QVERIFY(evaluate(lesson.challenge->success, afterSteps(lesson)).isMet == false);
    const LessonState start = challengeOf(lesson, {});
    QCOMPARE(start.packets.size(), 0);
    const Performance half =
        perform(start, actionsFrom(u"  - send: {from: client/laptop, to: \"node/node-1:30000\", "
                                   "count: 6}\n  - send: {from: client/laptop, to: "
                                   "\"node/node-2:30000\"}\n"_s));
    QCOMPARE(unmet(lesson, half.after), QStringList(u"packets node/* 2"_s));
    const Performance whole = perform(
        half.after,
        actionsFrom(u"  - send: {from: client/laptop, to: \"node/node-3:30000\", count: 4}\n"_s));
    QCOMPARE(unmet(lesson, whole.after), QStringList());
}

void LessonPlayerTest::everyLearnerGetsOneOfTheVariants()
{
    const Lesson lesson = shippedLesson(u"14"_s);
    QSet<int> drawn;
    for (quint64 learner = 0; learner < 40; ++learner) {
        const int variant = variantFor(lesson, learner);
        QVERIFY(variant >= 0 && variant < lesson.variants.size());
        QCOMPARE(variantFor(lesson, learner), variant);
        drawn.insert(variant);
    }
    QCOMPARE(drawn.size(), lesson.variants.size());
    QCOMPARE(variantFor(shippedLesson(u"01"_s), 1), -1);
}

void LessonPlayerTest::diagnosisIsWhatTheSolutionChanges()
{
    const Lesson lesson = shippedLesson(u"14"_s);
    const QStringList right{u"spec.selector"_s, u"spec.ports[0].targetPort"_s,
                            u"spec.externalTrafficPolicy"_s, u"status.loadBalancer"_s};
    for (qsizetype i = 0; i < lesson.variants.size(); ++i)
        QCOMPARE(rightDiagnoses(*lesson.challenge, lesson.variants[i].solution),
                 QStringList{right[i]});
}

void LessonPlayerTest::choicesAreShuffledByTheSeed()
{
    QList<int> firstPlaces;
    for (const QString &file : shippedLessons()) {
        const Lesson lesson = readText(shippedText(file)).lesson;
        for (int step = 0; step < int(lesson.steps.size()); ++step) {
            QList<int> order = choiceOrder(lesson, step);
            QCOMPARE(order, choiceOrder(lesson, step));
            const std::optional<Prediction> &prediction = lesson.steps[step].predict;
            QCOMPARE(order.size(), prediction ? prediction->choices.size() : 0);
            for (qsizetype i = 0; i < order.size(); ++i) {
                if (prediction->choices[order[i]].isCorrect)
                    firstPlaces.append(int(i));
            }
            std::ranges::sort(order);
            for (int i = 0; i < int(order.size()); ++i)
                QCOMPARE(order[i], i);
        }
    }
    for (int place = 0; place < 3; ++place)
        QVERIFY2(firstPlaces.count(place) < 9, "one place is right too often");

    Lesson kept = readText(smallLesson()).lesson;
    kept.steps[1].predict->keepsOrder = true;
    for (kept.seed = 0; kept.seed < 8; ++kept.seed)
        QCOMPARE(choiceOrder(kept, 1), (QList{0, 1}));
}

void LessonPlayerTest::effectsAreWhatADocumentCanDo()
{
    const LessonState state = startOf(shippedLesson(u"14"_s)).state;
    const auto effectsOfOne = [&](const QString &yaml) {
        const Result<QList<LessonEffect>> effects = effectsOf(actionsFrom(yaml).first(), state);
        return effects ? *effects : QList<LessonEffect>();
    };
    const ObjectRef service = serviceRef(u"default"_s, u"svc-3"_s);
    const auto changeOfOne = [&](const QString &yaml) {
        return std::get<Change>(effectsOfOne(yaml).first());
    };
    QCOMPARE(std::get<SetFields>(
                 changeOfOne(u"  - set: {service: svc-3, fields: {type: NodePort}}\n"_s)),
             (SetFields{service, {{u"spec.type"_s, u"NodePort"_s}}}));
    QCOMPARE(std::get<RemoveObject>(changeOfOne(u"  - delete: service/svc-3\n"_s)),
             (RemoveObject{service}));
    QCOMPARE(effectsOfOne(u"  - delete: pod/app=pod\n"_s).size(), 2);
    const QList<LessonEffect> sends =
        effectsOfOne(u"  - send: {from: client/laptop, to: \"node/*:nodePort\", count: 2}\n"_s);
    QCOMPARE(sends.size(), 3);
    QCOMPARE(std::get<LessonSend>(sends[2]).count, 2);
    QCOMPARE(std::get<LessonSend>(sends[2]).request.to.port, 30000);
    const QList<LessonEffect> forward =
        effectsOfOne(u"  - forward: {port: 80, node: node-1, nodePort: 30000}\n"_s);
    QCOMPARE(std::get<World>(forward[0]).forwards, (QList<Forward>{{80, u"node-1"_s, 30000}}));
}

static const Registered<LessonPlayerTest> registered{"tst_lessonplayer"};

#include "tst_lessonplayer.moc"
