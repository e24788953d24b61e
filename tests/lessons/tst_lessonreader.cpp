// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonfiles.h"
#include "support/testregistry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class LessonReaderTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyShippedLessonReads_data();
    void everyShippedLessonReads();
    void shippedLessonsComeInOrder();
    void readsEveryPart();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
    void otherFormatIsAllThatIsSaid();
    void largeFileIsRefused();
    void fiftyStepsAreEnough();
    void binaryIsRefused();
    void manifestFileIsReadFromTheOwnFolder();
    void manifestFileLeavesItsFolder_data();
    void manifestFileLeavesItsFolder();
    void placeInTheManifestIsFound();
};

void LessonReaderTest::everyShippedLessonReads_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : shippedLessons())
        QTest::newRow(qPrintable(file)) << file;
}

void LessonReaderTest::everyShippedLessonReads()
{
    QFETCH(const QString, file);
    const LessonReading reading = readText(shippedText(file));
    QCOMPARE(linesOf(reading.problems), QStringList());
    const Lesson &lesson = reading.lesson;
    QVERIFY(file.mid(3).startsWith(lesson.id));
    QVERIFY(lesson.challenge && lesson.challenge->hints.size() >= 2);
    QVERIFY(!lesson.controls.isEmpty() && lesson.controls.size() <= 7);
    QVERIFY(!lesson.manifest.bytes.isEmpty());
    const auto isSimulated = [](const LessonStep &step) {
        return step.predict && !step.predict->isConceptual;
    };
    // No packet decides which field one looks at first.
    QCOMPARE(std::ranges::any_of(lesson.steps, isSimulated), lesson.id != u"find-the-fault"_s);
}

void LessonReaderTest::shippedLessonsComeInOrder()
{
    const QStringList files = shippedLessons();
    QCOMPARE(files.size(), 14);
    QStringList ids;
    for (const QString &file : files) {
        const Lesson lesson = readText(shippedText(file)).lesson;
        QCOMPARE(lesson.order, file.first(2).toDouble());
        ids.append(lesson.id);
    }
    ids.removeDuplicates();
    QCOMPARE(ids.size(), 14);
}

void LessonReaderTest::readsEveryPart()
{
    const LessonReading reading = readText(smallLesson());
    QCOMPARE(linesOf(reading.problems), QStringList());
    const Lesson &lesson = reading.lesson;
    QCOMPARE(lesson.id, u"small"_s);
    QCOMPARE(lesson.seed, quint64(3));
    QCOMPARE(lesson.title.in(u"ko"_s), u"작은"_s);
    QCOMPARE(lesson.title.in(u"fr"_s), u"Small"_s);
    QCOMPARE(lesson.controls,
             (QList{LessonControl::Select, LessonControl::Send, LessonControl::EditService}));
    QCOMPARE(lesson.steps.size(), 2);
    QCOMPARE(lesson.steps[0].spotlight,
             (QList{ObjectRef{ObjectKind::Service, u"default"_s, u"svc-1"_s}}));
    QCOMPARE(lesson.steps[0].expect->pod, u"pod-1"_s);

    const Prediction &prediction = *lesson.steps[1].predict;
    QCOMPARE(prediction.choices.size(), 2);
    QVERIFY(prediction.choices[1].isCorrect && !prediction.choices[0].isCorrect);
    QCOMPARE(prediction.choices[0].misconception, u"auto-port"_s);
    QCOMPARE(prediction.choices[1].is->reason, Reason::NoListener);

    const auto &set = std::get<SetAction>(lesson.steps[1].actions[0].deed);
    QCOMPARE(set.settings.size(), 1);
    QCOMPARE(set.settings[0].field, u"spec.ports[0].targetPort"_s);
    QCOMPARE(std::get<qint64>(set.settings[0].value), 8081);
    const auto &send = std::get<SendAction>(lesson.steps[1].actions[1].deed);
    QCOMPARE(lessonText(send.from), u"pod/client"_s);
    QCOMPARE(lessonText(send.to), u"svc/svc-1:9000"_s);

    const auto &all = std::get<GroupCriterion>(lesson.challenge->success.what);
    QCOMPARE(all.parts.size(), 2);
    QCOMPARE(std::get<UnchangedCriterion>(all.parts[1].what).path.text(), u"pod/pod-1/uid"_s);
}

void LessonReaderTest::reportsWhatIsWrong_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const QString &before, const QString &after,
                        const QString &problem) {
        QTest::newRow(name) << before << after << problem;
    };
    const QString step = u"  spotlight: [service/svc-1]\n"_s;

    row("unknown key", u"minutes: 5"_s, u"minuts: 5"_s,
        u"5:1 error unknown-field minuts [minuts|minutes]"_s);
    row("unknown key of a step", u"  spotlight: ["_s, u"  spotlights: ["_s,
        u"31:3 error unknown-field steps[0].spotlights [spotlights|spotlight]"_s);
    row("unknown key of an action", u"to: \"svc/svc-1:9000\"}}\n  say"_s,
        u"to: \"svc/svc-1:9000\", cuont: 2}}\n  say"_s,
        u"32:55 error unknown-field steps[0].do.send.cuont [cuont|count]"_s);
    row("unknown action", u"- send: {from"_s, u"- sent: {from"_s,
        u"49:5 error unknown-field steps[1].do[1].sent [sent|send]"_s);
    row("unknown criterion", u"- unchanged: pod"_s, u"- unchange: pod"_s,
        u"59:7 error unknown-field challenge.success.all[1].unchange [unchange|unchanged]"_s);
    row("unknown field of a Service", u"8081}}"_s, u"8081, tpye: NodePort}}"_s,
        u"48:65 error unknown-field steps[1].do[0].set.fields.tpye [tpye|type]"_s);
    row("no such type", u"8081}}"_s, u"8081, type: NodePrt}}"_s,
        u"48:71 error unsupported-value steps[1].do[0].set.fields.type "
        "[NodePrt|ClusterIP, NodePort, LoadBalancer, ExternalName]"_s);

    row("comma in a sentence", u"{en: \"It works.\", ko"_s, u"{en: Yes, it works, ko"_s,
        u"33:18 error sentence-cut steps[0].say [it works]"_s);
    row("colon in a sentence", u"say: {en: \"It works.\", ko: \"됩니다.\"}"_s,
        u"say:\n    en: Look: it works\n    ko: \"됩니다.\""_s,
        u"34:9 error sentence-cut  [Look: it works]"_s);
    row("colon in a sentence in braces", u"{en: \"It works.\", ko"_s, u"{en: Look: it works, ko"_s,
        u"33:8 error sentence-cut  [{en: Look: it works, ko: \"됩니다.\"}]"_s);
    row("one language", u"{en: \"It works.\", ko: \"됩니다.\"}"_s, u"{en: \"It works.\"}"_s,
        u"33:8 warning missing-language steps[0].say [ko]"_s);
    row("no language", u"{en: \"It works.\", ko: \"됩니다.\"}"_s, u"{}"_s,
        u"33:8 error required-field steps[0].say []"_s);
    row("empty sentence", u"\"It works.\""_s, u"\"\""_s,
        u"33:13 error required-field steps[0].say.en []"_s);
    row("sentence that is a number", u"\"It works.\""_s, u"5"_s,
        u"33:13 error wrong-type steps[0].say.en [text|number|5]"_s);
    row("text that is no map", u"title: {en: \"Small\", ko: \"작은\"}"_s, u"title: \"Small\""_s,
        u"7:8 error wrong-type title [map|text|Small]"_s);
    row("long sentence", u"\"It works.\""_s,
        u"\"a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7 8 9 10\""_s,
        u"33:8 warning sentence-too-long steps[0].say [36|35]"_s);

    row("no id", u"id: small\n"_s, u""_s, u"1:1 error required-field id []"_s);
    row("id with spaces", u"id: small"_s, u"id: Small One"_s,
        u"2:5 error invalid-value id [Small One|lesson-id]"_s);
    row("no title", u"title: {en: \"Small\", ko: \"작은\"}\n"_s, u""_s,
        u"1:1 error required-field title []"_s);
    row("no steps", u"steps:\n"_s, u"stages:\n"_s, u"1:1 error required-field steps []"_s);
    row("no challenge", u"challenge:\n"_s, u"challange:\n"_s,
        u"1:1 error required-field challenge []"_s);
    row("no reflection", u"reflect:"_s, u"reflects:"_s, u"1:1 error required-field reflect []"_s);
    row("no manifests", u"manifests: |"_s, u"manifest: |"_s,
        u"1:1 error one-of-required  [manifests, manifestFile|]"_s);
    row("minutes of text", u"minutes: 5"_s, u"minutes: five"_s,
        u"5:10 error wrong-type minutes [number|text|five]"_s);
    row("no minutes at all", u"minutes: 5"_s, u"minutes: 0"_s,
        u"5:10 error number-out-of-range minutes [0|1|600]"_s);
    row("seed too large", u"seed: 3"_s, u"seed: 1000000000000000000"_s,
        u"6:7 error number-out-of-range seed [1000000000000000000|0|999999999999999999]"_s);
    row("seed below zero", u"seed: 3"_s, u"seed: -3"_s,
        u"6:7 error number-out-of-range seed [-3|0|999999999999999999]"_s);
    row("unknown control", u"edit-service]"_s, u"edit-servic]"_s,
        u"10:26 error unsupported-value controls[2] [edit-servic|select, send, add-pod, edit-pod, "
        "delete-pod, edit-labels, edit-selector, edit-service, scale, edit-router, "
        "install-plugin]"_s);
    row("controls that are no list", u"controls: [select, send, edit-service]"_s,
        u"controls: select"_s, u"10:11 error wrong-type controls [list|text|select]"_s);
    row("unknown preset", u"preset: trio"_s, u"preset: duo"_s,
        u"11:17 error unsupported-value world.preset [duo|trio]"_s);
    row("seven nodes", u"preset: trio"_s,
        u"nodes: [{name: a}, {name: b}, {name: c}, {name: d}, {name: e}, {name: f}, {name: g}]"_s,
        u"11:16 error too-many world.nodes [7|6]"_s);
    row("memory of nothing known", u"preset: trio"_s, u"nodes: [{name: a, memory: 4 GB}]"_s,
        u"11:35 error invalid-quantity world.nodes[0].memory [4 GB]"_s);
    row("client of no zone", u"preset: trio"_s, u"clients: [{name: a, zone: moon, ip: 1.2.3.4}]"_s,
        u"11:35 error unsupported-value world.clients[0].zone [moon|lan, internet]"_s);

    row("two steps of one id", u"- id: breaks"_s, u"- id: works"_s,
        u"35:3 error duplicate-id steps[1] [works|30]"_s);
    row("step without id", u"- id: works\n"_s + step, u"- spotlight: [service/svc-1]\n"_s,
        u"30:3 error required-field steps[0].id []"_s);
    row("step that says nothing", u"  say: {en: \"It works.\", ko: \"됩니다.\"}\n"_s, u""_s,
        u"30:3 error required-field steps[0].say []"_s);
    row("spotlight on nothing known", u"[service/svc-1]"_s, u"[svc-1]"_s,
        u"31:15 error invalid-value steps[0].spotlight[0] [svc-1|lesson-object]"_s);
    row("address without port", u"to: \"svc/svc-1:9000\"}}\n  say"_s, u"to: svc/svc-1}}\n  say"_s,
        u"32:37 error invalid-value steps[0].do.send.to [svc/svc-1|lesson-address]"_s);
    row("sender that cannot send", u"do: {send: {from: pod/client"_s, u"do: {send: {from: svc/a"_s,
        u"32:21 error invalid-value steps[0].do.send.from [svc/a|lesson-sender]"_s);
    row("send without target", u", to: \"svc/svc-1:9000\"}}\n  say"_s, u"}}\n  say"_s,
        u"32:14 error required-field steps[0].do.send.to []"_s);
    row("a thousand packets", u"to: \"svc/svc-1:9000\"}}\n  say"_s,
        u"to: \"svc/svc-1:9000\", count: 1000}}\n  say"_s,
        u"32:62 error number-out-of-range steps[0].do.send.count [1000|1|100]"_s);
    row("two actions in one", u"- set: {service: svc-1, fields: {\"ports[0].targetPort\": 8081}}"_s,
        u"- {unforward: 80, delete: pod/pod-1}"_s,
        u"48:5 error one-of-required steps[1].do[0] [send, apply, delete, set, label, scale, "
        "installLoadBalancer, forward, unforward|delete, unforward]"_s);
    row("unknown verdict", u"expect: {verdict: refused}"_s, u"expect: {verdict: denied}"_s,
        u"50:21 error unsupported-value steps[1].expect.verdict [denied|delivered, refused, "
        "dropped, noroute, noaddress, noname]"_s);
    row("reason of another verdict", u"verdict: refused, reason: no-listener"_s,
        u"verdict: dropped, reason: no-listener"_s,
        u"45:11 error reason-of-other-verdict steps[1].predict.choices[1].is "
        "[no-listener|dropped|refused]"_s);
    row("expectation of nothing", u"expect: {verdict: refused}"_s, u"expect: {}"_s,
        u"50:11 error required-field steps[1].expect []"_s);

    row("no right choice", u"      correct: true\n"_s, u"      misconception: x\n"_s,
        u"39:5 error no-right-choice steps[1].predict.choices []"_s);
    row("two right choices", u"      misconception: auto-port\n"_s, u"      correct: true\n"_s,
        u"39:5 error several-right-choices steps[1].predict.choices [2]"_s);
    row("right by a number", u"correct: true"_s, u"correct: 1"_s,
        u"44:16 error wrong-type steps[1].predict.choices[1].correct [boolean|number|1]"_s);
    row("wrong choice without why", u"      why: {en: \"No.\", ko: \"아니요.\"}\n"_s, u""_s,
        u"39:7 error required-field steps[1].predict.choices[0].why []"_s);
    row("wrong choice without tag", u"      misconception: auto-port\n"_s, u""_s,
        u"39:7 error required-field steps[1].predict.choices[0].misconception []"_s);
    row("right choice that nothing shows", u"      is: {verdict: refused, reason: no-listener}\n"_s,
        u""_s, u"43:7 error nothing-decides steps[1].predict.choices[1] []"_s);
    row("prediction without question", u"    ask: {en: \"And now?\", ko: \"이제는?\"}\n"_s, u""_s,
        u"37:5 error required-field steps[1].predict.ask []"_s);
    row("no prediction", u"  predict:\n"_s, u"  predicts:\n"_s,
        u"30:1 error no-prediction steps []"_s);

    row("one hint", u"  - {en: \"It is 8080.\", ko: \"8080입니다.\"}\n"_s, u""_s,
        u"54:3 error too-few challenge.hints [1|2]"_s);
    row("no hints", u"  hints:\n"_s, u"  tips:\n"_s,
        u"52:3 error required-field challenge.hints []"_s);
    row("no brief", u"  brief: {en: \"Mend it.\", ko: \"고치세요.\"}\n"_s, u""_s,
        u"52:3 error required-field challenge.brief []"_s);
    row("no success", u"  success:\n"_s, u"  sucess:\n"_s,
        u"52:3 error required-field challenge.success []"_s);
    row("no solution", u"  solution:\n"_s, u"  solutions:\n"_s,
        u"52:3 error required-field challenge.solution []"_s);
    row("nothing to succeed in", u"    all:\n"_s, u"    all: []\n    any:\n"_s,
        u"57:10 error required-field challenge.success.all []"_s);
    row("state of no kind", u"unchanged: pod/pod-1/uid"_s, u"unchanged: pot/pod-1/uid"_s,
        u"59:18 error invalid-value challenge.success.all[1].unchanged "
        "[pot/pod-1/uid|lesson-state-path]"_s);
    row("state of no field", u"unchanged: pod/pod-1/uid"_s, u"unchanged: pod/pod-1/uuid"_s,
        u"59:18 error invalid-value challenge.success.all[1].unchanged "
        "[pod/pod-1/uuid|lesson-state-field]"_s);

    row("not YAML", u"order: 1"_s, u"order: [1"_s, u"4:7 error not-yaml  [*]"_s);
    row("key twice", u"order: 1"_s, u"id: again"_s, u"3:1 error duplicate-key  [id|2]"_s);
    row("second document", u"steps:\n"_s, u"---\nsteps:\n"_s,
        u"29:1 error several-documents  []"_s);
}

void LessonReaderTest::reportsWhatIsWrong()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, problem);
    const LessonReading reading = readText(replaced(smallLesson(), before, after));
    const QStringList lines = linesOf(reading.problems);
    const QString start = problem.section("[*]"_L1, 0, 0);
    const bool isThere = std::ranges::any_of(lines, [&](const QString &line) {
        return problem.endsWith("[*]"_L1) ? line.startsWith(start) : line == problem;
    });
    QVERIFY2(isThere, qPrintable(lines.join(u'\n')));
    QCOMPARE(reading.isUsable(), problem.contains(" warning "_L1));
}

void LessonReaderTest::otherFormatIsAllThatIsSaid()
{
    const auto linesFor = [](const QString &format) {
        return linesOf(readText(replaced(smallLesson(), u"format: 1"_s, format)).problems);
    };
    QCOMPARE(linesFor(u"format: 2\nnovelty: true"_s),
             QStringList(u"1:9 error unknown-lesson-format format [2|1]"_s));
    QCOMPARE(linesFor(u"format: one"_s),
             QStringList(u"1:9 error wrong-type format [number|text|one]"_s));
    QCOMPARE(linesFor(u"kind: Pod"_s), QStringList(u"1:1 error required-field format []"_s));
}

void LessonReaderTest::largeFileIsRefused()
{
    const QString padding = u"# "_s + QString(300 * 1024, u'x') + u'\n';
    const LessonReading reading = readText(smallLesson() + padding);
    QCOMPARE(linesOf(reading.problems), QStringList(u"1:1 error lesson-too-large  [256]"_s));
}

void LessonReaderTest::fiftyStepsAreEnough()
{
    const auto withSteps = [](int count) {
        QString steps;
        for (int i = 0; i < count - 2; ++i)
            steps += u"- {id: step-%1, say: {en: \"a\", ko: \"가\"}}\n"_s.arg(i);
        return linesOf(
            readText(replaced(smallLesson(), u"steps:\n"_s, u"steps:\n"_s + steps)).problems);
    };
    QCOMPARE(withSteps(50), QStringList());
    QCOMPARE(withSteps(51), QStringList(u"30:1 error too-many steps [51|50]"_s));
}

void LessonReaderTest::binaryIsRefused()
{
    const LessonReading reading = readLesson(ManifestText(u"a"_s, QByteArray("format: \xff\xfe")));
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems[0].code, ProblemCode::NotUtf8);
    QCOMPARE(linesOf(readText(u"# nothing\n"_s).problems),
             QStringList(u"1:1 error lesson-empty  []"_s));
    QCOMPARE(linesOf(readText(u"\ufeff\ufeff"_s).problems),
             QStringList(u"1:1 error lesson-empty  []"_s));
    QCOMPARE(linesOf(readText(u"[1, 2]"_s).problems),
             QStringList(u"1:1 error wrong-type  [map|list|]"_s));
}

void LessonReaderTest::manifestFileIsReadFromTheOwnFolder()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const QString text = smallLesson();
    const qsizetype begin = text.indexOf("manifests: |"_L1);
    const qsizetype end = text.indexOf("steps:"_L1);
    write(u"world.yaml"_s, "kind: Pod\n");
    write(u"lesson.yaml"_s,
          (text.left(begin) + u"manifestFile: world.yaml\n"_s + text.mid(end)).toUtf8());
    const LessonReading reading = readLessonFile(folder.filePath(u"lesson.yaml"_s));
    QCOMPARE(linesOf(reading.problems), QStringList());
    QCOMPARE(reading.lesson.manifest.bytes, QByteArray("kind: Pod\n"));
}

void LessonReaderTest::manifestFileLeavesItsFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("up") << u"../world.yaml"_s;
    QTest::newRow("down and up") << u"a/../../world.yaml"_s;
    QTest::newRow("home") << u"~/world.yaml"_s;
    QTest::newRow("drive") << u"'C:/world.yaml'"_s;
    QTest::newRow("backslashes") << u"..\\world.yaml"_s;
    QTest::newRow("address") << u"http://example.com/world.yaml"_s;
}

void LessonReaderTest::manifestFileLeavesItsFolder()
{
    QFETCH(const QString, path);
    const QString text = smallLesson();
    const qsizetype begin = text.indexOf("manifests: |"_L1);
    const QString changed =
        text.left(begin) + u"manifestFile: "_s + path + u'\n' + text.mid(text.indexOf("steps:"_L1));
    bool wasAsked = false;
    const LessonReading reading =
        readLesson(ManifestText(u"a"_s, changed.toUtf8()), [&](const QString &) {
            wasAsked = true;
            return Result<QByteArray>(QByteArray());
        });
    QVERIFY(!wasAsked);
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems[0].code, ProblemCode::PathOutsideFolder);
    QCOMPARE(reading.problems[0].span.line, 12);
}

void LessonReaderTest::placeInTheManifestIsFound()
{
    const LessonManifest manifest = readText(smallLesson()).lesson.manifest;
    QVERIFY(manifest.bytes.startsWith("apiVersion: v1\nkind: Pod\n"));
    const SourceSpan span = spanIn(manifest, {u"x"_s, 2, 7, 2, 10});
    QCOMPARE(span, (SourceSpan{u"lesson.yaml"_s, 14, 9, 14, 12}));
}

static const Registered<LessonReaderTest> registered{"tst_lessonreader"};

#include "tst_lessonreader.moc"
