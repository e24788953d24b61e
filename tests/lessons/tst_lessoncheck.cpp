// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessoncheck.h"

#include "lessons/lessonfiles.h"
#include "routing/random.h"
#include "support/testregistry.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything that `podium lesson check` says of the text.
QStringList problemsOf(const QString &text)
{
    const LessonReading reading = readText(text);
    return linesOf(reading.problems +
                   (reading.isUsable() ? checkLesson(reading.lesson) : Problems()));
}

} // namespace

/// What a lesson says has to be what the simulation shows.
class LessonCheckTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyShippedLessonPasses_data();
    void everyShippedLessonPasses();
    void smallLessonPasses();
    void saysWhatIsNotSo_data();
    void saysWhatIsNotSo();
    void everyMisconceptionIsReachable();
    void everyStatementOfTheNoteIsTaught();
    void idsAreTakenOnce();
    void damagedLessonsHaveTheirPlace();
};

void LessonCheckTest::everyShippedLessonPasses_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : shippedLessons())
        QTest::newRow(qPrintable(file)) << file;
}

void LessonCheckTest::everyShippedLessonPasses()
{
    QFETCH(const QString, file);
    QCOMPARE(problemsOf(shippedText(file)).join(u'\n'), QString());
}

void LessonCheckTest::smallLessonPasses()
{
    QCOMPARE(problemsOf(smallLesson()), QStringList());
}

void LessonCheckTest::saysWhatIsNotSo_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const QString &before, const QString &after,
                        const QString &problem) {
        QTest::newRow(name) << before << after << problem;
    };
    const QString firstExpect = u"expect: {verdict: delivered, pod: pod-1}"_s;
    const QString firstSend = u"  do: {send: {from: pod/client, to: \"svc/svc-1:9000\"}}\n"_s;
    const QString solution =
        u"  - set: {service: svc-1, fields: {\"ports[0].targetPort\": 8080}}"_s;
    const QString unchanged = u"    - unchanged: pod/pod-1/uid"_s;

    row("manifest that the API server refuses", u"ports: [{port: 9000, targetPort: 8080}]"_s,
        u"ports: [{port: 90000, targetPort: 8080}]"_s,
        u"28:20 error invalid-value manifests: spec.ports[0].port [90000|port-number]"_s);
    row("manifest that is no YAML", u"  spec: {nodeName: node-3,"_s,
        u"  spec: {nodeName: node-3, [,"_s, u"16:* error not-yaml manifests [*"_s);
    row("41 pods",
        u"  kind: Pod\n  metadata: {name: client}\n  spec: {nodeName: node-3, "
        "containers: [{name: shell, image: tools}]}\n"_s,
        u"  kind: Pod\n  metadata: {name: client}\n  spec: {nodeName: node-3, containers: [{name: "
        "shell, image: tools}]}\n  ---\n  apiVersion: apps/v1\n  kind: Deployment\n  metadata: "
        "{name: many}\n  spec: {replicas: 1000000, selector: {matchLabels: {a: b}}, template: "
        "{metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: d}]}}}\n"_s,
        u"* error too-many manifests [1000002|40]"_s);

    row("pod that fits nowhere", u"  spec: {nodeName: node-3, containers: [{name: shell"_s,
        u"  spec: {nodeSelector: {a: b}, containers: [{name: shell"_s,
        u"16:* warning pod-unschedulable manifests: spec.nodeSelector*"_s);
    row("rule to a node that is not there", u"world: {preset: trio}"_s,
        u"world: {router: {forwards: [{port: 80, node: node-9, nodePort: 30000}]}}"_s,
        u"1:1 error no-such-object world.router.forwards [node/node-9|node/node-1, node/node-2, "
        "node/node-3]"_s);
    row("manifest to apply that is no YAML", firstSend, u"  do: {apply: \"kind: [\"}\n"_s,
        u"32:7 error not-yaml steps[0].do [*"_s);
    row("spotlight on nobody", u"[service/svc-1]"_s, u"[service/svc-2]"_s,
        u"30:3 error no-such-object steps[0] [service/svc-2|service/svc-1]"_s);
    row("sender that is not there", firstSend,
        QString(firstSend).replace("pod/client"_L1, "pod/clint"_L1),
        u"32:7 error no-such-object steps[0].do [pod/clint|pod/client, pod/pod-1]"_s);
    row("client that is not there", firstSend,
        QString(firstSend).replace("pod/client"_L1, "client/tablet"_L1),
        u"32:7 error no-such-object steps[0].do [client/tablet|client/laptop, client/phone]"_s);
    row("service that is not there", firstSend,
        QString(firstSend).replace("svc/svc-1"_L1, "svc/svc-2"_L1),
        u"32:7 error no-such-object steps[0].do [service/svc-2|service/svc-1]"_s);
    row("node that is not there", firstSend,
        QString(firstSend).replace("svc/svc-1:9000"_L1, "node/node-4:80"_L1),
        u"32:7 error no-such-object steps[0].do [node/node-4|node/node-1, node/node-2, node/node-3]"_s);
    row("old address of nobody", firstSend,
        QString(firstSend).replace("svc/svc-1:9000"_L1, "old/pod-1:8080"_L1),
        u"32:7 error no-such-address steps[0].do [old/pod-1:8080]"_s);
    row("no node port was given", firstSend,
        QString(firstSend).replace("svc/svc-1:9000"_L1, "node/node-1:nodePort"_L1),
        u"32:7 error no-such-address steps[0].do [node/node-1:nodePort]"_s);
    row("field of a service that is not there",
        u"  - set: {service: svc-1, fields: {\"ports[0].targetPort\": 8081}}"_s,
        u"  - set: {service: svc, fields: {\"ports[0].targetPort\": 8081}}"_s,
        u"48:5 error no-such-object steps[1].do[0] [service/svc|service/svc-1]"_s);
    row("rule that the router does not have", firstSend, u"  do: {unforward: 80}\n"_s,
        u"32:7 error no-such-address steps[0].do [router:80]"_s);

    row("step with another outcome", firstExpect, u"expect: {verdict: refused}"_s,
        u"34:11 error expectation-fails steps[0].expect "
        "[other-verdict|refused|delivered|svc/svc-1:9000]"_s);
    row("step with another reason", u"  expect: {verdict: refused}\n"_s,
        u"  expect: {reason: selector-matches-nothing}\n"_s,
        u"50:11 error expectation-fails steps[1].expect "
        "[other-reason|selector-matches-nothing|no-listener|svc/svc-1:9000]"_s);
    row("step that reaches another pod", firstExpect, u"expect: {pod: client}"_s,
        u"34:11 error expectation-fails steps[0].expect [other-pod|client|pod-1|svc/svc-1:9000]"_s);
    row("step that reaches a pod that is not there", firstExpect, u"expect: {pod: pod-9}"_s,
        u"34:11 error no-such-object steps[0].expect [pod/pod-9|pod/client, pod/pod-1]"_s);
    row("step with another sender", firstExpect, u"expect: {src: 10.1.2.3}"_s,
        u"34:11 error expectation-fails steps[0].expect "
        "[other-source|10.1.2.3|10.244.3.2|svc/svc-1:9000]"_s);
    row("step that reaches another container", firstExpect, u"expect: {container: admin}"_s,
        u"34:11 error expectation-fails steps[0].expect "
        "[other-container|admin|web|svc/svc-1:9000]"_s);
    row("step that spreads less", firstExpect, u"expect: {spread: 2}"_s,
        u"34:11 error expectation-fails steps[0].expect [spread|2|1|]"_s);
    row("step with another state", firstExpect,
        u"expect: {state: [{path: service/svc-1/spec.type, equals: NodePort}]}"_s,
        u"34:11 error expectation-fails steps[0].expect "
        "[state|NodePort|ClusterIP|service/svc-1/spec.type]"_s);
    row("step whose selector matches others", firstExpect,
        u"expect: {matches: 2, selector: {app: pod}}"_s,
        u"34:11 error expectation-fails steps[0].expect [matches|2|1|app=pod]"_s);
    row("step that sends nothing", firstSend, u""_s,
        u"33:11 error expectation-fails steps[0].expect [nothing-sent|||]"_s);
    row("step that is refused", u"{\"ports[0].targetPort\": 8081}"_s,
        u"{\"ports[0].targetPort\": 8081, \"ports[0].nodePort\": 80}"_s,
        u"48:5 error action-rejected steps[1].do[0] [spec.ports[0].nodePort: Forbidden: may not be "
        "used when `type` is 'ClusterIP']"_s);
    row("step that should be refused", firstExpect, u"expect: {rejected: \"30000-32767\"}"_s,
        u"34:11 error expectation-fails steps[0].expect [rejected|30000-32767||]"_s);

    row("right choice that is not so", u"is: {verdict: refused, reason: no-listener}"_s,
        u"is: {verdict: dropped}"_s,
        u"45:11 error right-choice-fails steps[1].predict.choices[1].is "
        "[other-verdict|dropped|refused|svc/svc-1:9000]"_s);
    row("wrong choice that is so", u"      is: {verdict: delivered}"_s,
        u"      is: {verdict: refused}"_s,
        u"41:11 error wrong-choice-holds steps[1].predict.choices[0].is []"_s);

    row("passed at its start", u"{verdict: delivered}}\n"_s, u"{verdict: refused}}\n"_s,
        u"57:5 error already-passed challenge.success []"_s);
    row("solution that does not solve", solution, QString(solution).replace("8080"_L1, "8082"_L1),
        u"58:7 error solution-fails challenge.success.all[0] [other-verdict|delivered|refused|"
        "pod/client → svc/svc-1:9000]"_s);
    row("solution of nothing", solution, u"  - forward: {port: 1, node: node-1, nodePort: 30000}"_s,
        u"58:7 error solution-fails challenge.success.all[0] [other-verdict|delivered|refused|"
        "pod/client → svc/svc-1:9000]"_s);
    row("solution that changes what shall stay", solution,
        solution + u"\n  - label: {pod: pod-1, set: {tier: a}}\n  - delete: pod/pod-1"_s,
        u"59:7 error solution-fails challenge.success.all[1] [changed|10.244.1.2|null|"
        "pod/pod-1/uid]"_s);
    row("solution that is refused", solution,
        solution + u"\n  - set: {service: svc-1, fields: {\"ports[0].port\": 0}}"_s,
        u"62:5 error action-rejected challenge.solution[1] [*"_s);
    row("solution on what is not there", solution,
        solution + u"\n  - scale: {deployment: web, replicas: 2}"_s,
        u"62:5 error no-such-object challenge.solution[1] [deployment/web|]"_s);
    row("unchanged that was never there", unchanged, u"    - unchanged: pod/pod-7/uid"_s,
        u"59:18 error no-such-object challenge.success.all[1].unchanged "
        "[pod/pod-7|pod/client, pod/pod-1]"_s);
    row("rules that shall stay", unchanged + u"\n  solution:\n"_s,
        u"    - unchanged: router/all/forwards\n  solution:\n"
        "  - forward: {port: 80, node: node-1, nodePort: 30000}\n"_s,
        u"59:7 error solution-fails challenge.success.all[1] [changed|0|1|router/all/forwards]"_s);
    row("endpoints of no service", unchanged, u"    - endpoints: {service: svc, min: 1}"_s,
        u"59:7 error no-such-object challenge.success.all[1] [service/svc|service/svc-1]"_s);
    row("too few endpoints", unchanged, u"    - endpoints: {service: svc-1, min: 2}"_s,
        u"59:7 error solution-fails challenge.success.all[1] [other-endpoints|2|1|svc-1]"_s);
    row("other endpoints", unchanged, u"    - endpoints: {service: svc-1, equals: [client]}"_s,
        u"59:7 error solution-fails challenge.success.all[1] "
        "[other-endpoints|client|pod-1|svc-1]"_s);
    row("packets that nobody sent", unchanged, u"    - history: {to: \"svc/svc-1\", min: 2}"_s,
        u"59:7 error solution-fails challenge.success.all[1] [packets|2|0|svc/svc-1]"_s);
    row("node without pods", unchanged, u"    - podsPerNode: {selector: app=pod}"_s,
        u"59:7 error solution-fails challenge.success.all[1] [pods-on-node|1|0|node-2]"_s);
    row("what shall not be", unchanged, u"    - not: {endpoints: {service: svc-1, min: 1}}"_s,
        u"59:7 error solution-fails challenge.success.all[1] [not-allowed|||]"_s);
    row("diagnosis of something else", u"  hints:\n"_s,
        u"  diagnose: [spec.selector, spec.type]\n  hints:\n"_s,
        u"52:3 error no-right-diagnosis challenge [spec.selector, spec.type]"_s);
    row("variant that is passed", u"reflect:"_s,
        u"variants:\n- id: none\n  fault: []\n  solution: []\n- id: mended\n  fault: [{set: "
        u"{service: "
        "svc-1, fields: {\"ports[0].targetPort\": 8080}}}]\n  solution: []\nreflect:"_s,
        u"66:3 error already-passed variants[1] []"_s);
}

void LessonCheckTest::saysWhatIsNotSo()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, problem);
    const QStringList lines = problemsOf(replaced(smallLesson(), before, after));
    const bool isThere = std::ranges::any_of(lines, [&](const QString &line) {
        const qsizetype star = problem.indexOf(u'*');
        if (star < 0)
            return line == problem;
        return line.startsWith(problem.first(star)) && line.contains(problem.section(u'*', 1, 1));
    });
    QVERIFY2(isThere, qPrintable(lines.join(u'\n')));
}

void LessonCheckTest::everyMisconceptionIsReachable()
{
    QSet<QString> tags;
    for (const QString &file : shippedLessons()) {
        for (const LessonStep &step : readText(shippedText(file)).lesson.steps) {
            for (const Choice &choice : step.predict.value_or(Prediction()).choices)
                tags.insert(choice.misconception);
        }
    }
    tags.remove(QString());
    QCOMPARE(tags.size(), 24);
}

void LessonCheckTest::everyStatementOfTheNoteIsTaught()
{
    QSet<QString> taught;
    for (const QString &file : shippedLessons()) {
        const QStringList tags = readText(shippedText(file)).lesson.teaches;
        taught.unite(QSet<QString>(tags.begin(), tags.end()));
    }
    // The last one is about texts that are pasted, which the importer's tests cover.
    QStringList left;
    for (int i = 1; i <= 38; ++i) {
        if (!taught.contains(u'S' + QString::number(i)))
            left.append(u'S' + QString::number(i));
    }
    QCOMPARE(left, QStringList{u"S37"_s});
}

void LessonCheckTest::idsAreTakenOnce()
{
    const Lesson lesson = readText(smallLesson()).lesson;
    Lesson other = lesson;
    other.id = u"other"_s;
    QCOMPARE(checkIds({lesson, other}), Problems());
    QCOMPARE(linesOf(checkIds({lesson, other, lesson})),
             QStringList(u"1:1 error lesson-id-taken id [small|lesson.yaml]"_s));
}

/// Whatever is cut out of a lesson or put in: what is wrong stands somewhere in its file.
void LessonCheckTest::damagedLessonsHaveTheirPlace()
{
    const QStringList scraps{u"{"_s,    u"]"_s,   u": "_s, u"- "_s, u"\""_s, u"#"_s,   u"\n"_s,
                             u"null"_s, u"&a "_s, u"*a"_s, u"-1"_s, u"\t"_s, u"|\n"_s, u"pod/"_s};
    const QStringList files = shippedLessons();
    Random random(14);
    int refused = 0;
    for (int i = 0; i < 280; ++i) {
        QString text = shippedText(files[i % files.size()]);
        text.remove(random.below(text.size()), random.below(20));
        text.insert(random.below(text.size()), scraps[random.below(scraps.size())]);
        const LessonReading reading = readText(text);
        const Problems problems =
            reading.problems + (reading.isUsable() ? checkLesson(reading.lesson) : Problems());
        for (const Problem &problem : problems) {
            QVERIFY2(problem.span.line >= 1, qPrintable(linesOf({problem}).first()));
            QVERIFY(problem.span.line <= text.count(u'\n') + 1);
        }
        refused += hasError(problems) ? 1 : 0;
    }
    QVERIFY2(refused > 140 && refused < 280, qPrintable(QString::number(refused)));
}

static const Registered<LessonCheckTest> registered{"tst_lessoncheck"};

#include "tst_lessoncheck.moc"
