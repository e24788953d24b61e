// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifestfile.h"
#include "manifest/manifestreader.h"

#include "readings.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// What is wrong is said with its exact place, and costs its own document only.
class BadInputTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void saysWhatIsWrongWithADocument_data();
    void saysWhatIsWrongWithADocument();
    void saysWhatIsWrongWithAField_data();
    void saysWhatIsWrongWithAField();
    void warnsOfMisspelledFields_data();
    void warnsOfMisspelledFields();
    void aMistakeCostsItsOwnDocumentOnly_data();
    void aMistakeCostsItsOwnDocumentOnly();
    void theFirstOfTwoNamesakesStays();
    void survivesHostileText_data();
    void survivesHostileText();
    void refusesTooLargeTexts();
    void reportsOnlySoMuch();
};

namespace {

const QByteArray podHead = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: x\n";
const QByteArray serviceHead = "apiVersion: v1\nkind: Service\nmetadata:\n  name: x\n";

/// Every anchor stands for nine of the one before: 9 to the power of nine values.
QByteArray aliasBomb()
{
    QByteArray text = podHead + "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name <= 'i'; ++name) {
        const QByteArray alias = QByteArray("*") + char(name - 1);
        const QByteArrayList nine(9, alias);
        text += QByteArray(1, name) + ": &" + name + " [" + nine.join(", ") + "]\n";
    }
    return text;
}

QByteArray nested(int depth)
{
    return podHead + "a: " + QByteArray(depth, '[') + QByteArray(depth, ']') + '\n';
}

} // namespace

void BadInputTest::saysWhatIsWrongWithADocument_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const QByteArray &text, const QString &problem) {
        QTest::newRow(name) << text << problem;
    };
    row("empty file", "", u"file-empty -  []"_s);
    row("only comments", "# nothing\n---\n# here\n", u"file-empty -  []"_s);
    row("only null", "---\nnull\n---\n~\n", u"file-empty -  []"_s);
    row("empty List", "apiVersion: v1\nkind: List\nitems: []\n", u"file-empty -  []"_s);
    row("UTF-16, little end first",
        QByteArray("\xff\xfe"
                   "a\0",
                   4),
        u"not-utf8 1:1-1:1  [0]"_s);
    row("UTF-16, big end first", QByteArray("\xfe\xff\0a", 4), u"not-utf8 1:1-1:1  [0]"_s);
    row("UTF-16 without a mark", QByteArray("a\0p\0", 4), u"not-utf8 1:1-1:1  [0]"_s);
    row("Latin 1", "kind: Pod\nx: caf\xe9\n", u"not-utf8 2:7-2:7  [16]"_s);
    row("endless line", "kind: Pod\nx: " + QByteArray(17 * 1024 * 1024, 'x'),
        u"line-too-long 2:1-2:1  [16]"_s);
    row("overlong form", "a\xc0\xaf", u"not-utf8 1:2-1:2  [1]"_s);
    row("surrogate", "a\xed\xa0\x80", u"not-utf8 1:2-1:2  [1]"_s);
    row("cut in a character", "a\xea\xb0", u"not-utf8 1:2-1:2  [1]"_s);
    row("zero byte", podHead + QByteArray("a: \0\n", 5),
        u"not-yaml 5:4-5:5  [control characters are not allowed]"_s);
    row("prose", "hello world\n", u"not-an-object 1:1-1:12  [text]"_s);
    row("list", "- a\n- b\n", u"not-an-object 1:1-2:4  [list]"_s);
    row("number", "42\n", u"not-an-object 1:1-1:3  [text]"_s);
    row("not YAML", podHead + "a: b: c\n", u"not-yaml 5:5-5:6  [illegal map value]"_s);
    row("bracket left open", podHead + "a: [b\n",
        u"not-yaml 6:1-6:1  [end of sequence flow not found]"_s);
    row("tab as indentation", "kind: Pod\nmetadata:\n\tname: x\n",
        u"not-yaml 3:1-3:2  [a tab cannot indent, use spaces]"_s);
    row("broken JSON", R"({"kind": "Pod",)", u"not-yaml 1:16-1:16  [end of map flow not found]"_s);
    row("text behind a document", "{kind: Pod}\nx: y\n",
        u"not-yaml 2:1-2:2  [text behind the document]"_s);
    row("65 levels", nested(64), u"too-deep 5:67-5:68  [64]"_s);
    row("100 levels", nested(100), u"too-deep 5:67-5:68  [64]"_s);
    row("10,000 levels", nested(10'000), u"too-deep 5:67-5:68  [64]"_s);
    row("10,000 levels of JSON", QByteArray("{\"a\":").repeated(10'000),
        u"too-deep 1:321-1:322  [64]"_s);
    row("10,000 levels of dashes", QByteArray("- ").repeated(10'000) + "x",
        u"too-deep 1:129-1:130  [64]"_s);
    row("alias bomb", aliasBomb(), u"too-many-aliases 10:12-10:13  [100000]"_s);
    row("alias of itself", podHead + "a: &a [*a]\n", u"self-reference 5:8-5:9  [a]"_s);
    row("no such anchor", podHead + "a: *none\n", u"unknown-anchor 5:4-5:5  [none]"_s);
    row("merge of text", podHead + "a: {<<: b}\n",
        u"not-yaml 5:9-5:10  [map merge requires a map or a list of maps]"_s);
    row("key twice", podHead + "spec: {}\nspec: {}\n", u"duplicate-key 6:1-6:2  [spec, 5]"_s);
    row("key twice, deep down", "---\n" + podHead + "  labels:\n    app: a\n    b: c\n    app: b\n",
        u"duplicate-key 9:5-9:6  [app, 7]"_s);
    row("no kind", "apiVersion: v1\nmetadata:\n  name: x\n", u"missing-kind 1:1-3:10 kind []"_s);
    row("kind is a number", "apiVersion: v1\nkind: 5\n", u"missing-kind 1:1-2:8 kind []"_s);
    row("no apiVersion", "kind: Pod\nmetadata:\n  name: x\n",
        u"missing-api-version 1:1-3:10 apiVersion [Pod]"_s);
    row("wrong apiVersion", "apiVersion: v1\nkind: Deployment\nmetadata:\n  name: x\n",
        u"unknown-api-version 1:13-1:15 apiVersion [Deployment, v1, apps/v1]"_s);
    row("wrong apiVersion of a List", "apiVersion: v2\nkind: PodList\nitems:\n- metadata: {}\n",
        u"unknown-api-version 4:3-4:15 apiVersion [Pod, v2, v1]"_s);
    row("misspelled kind of a List", "apiVersion: v1\nkind: SerivceList\nitems:\n- spec: {}\n",
        u"unsupported-value 4:3-4:11 kind [Serivce, Service]"_s);
    row("kind in lower case", "apiVersion: v1\nkind: service\nmetadata:\n  name: x\n",
        u"unsupported-value 2:7-2:14 kind [service, Service]"_s);
    row("misspelled kind", "apiVersion: apps/v1\nkind: Deploymnet\nmetadata:\n  name: x\n",
        u"unsupported-value 2:7-2:17 kind [Deploymnet, Deployment]"_s);
    row("Helm template", serviceHead + "spec:\n  {{- if .Values.x }}\n  type: NodePort\n",
        u"template-text 6:3-6:5  [{{]"_s);
    row("Helm value", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.x }}\n",
        u"template-text 4:9-4:24  [{{]"_s);
    row("Jinja", serviceHead + "{% if x %}\nspec: {}\n", u"template-text 5:1-5:3  [{%]"_s);
}

void BadInputTest::saysWhatIsWrongWithADocument()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, problem);
    const ReadResult result = readText(text);
    QCOMPARE(objectNames(result), QStringList());
    QCOMPARE(problemLines(result), QStringList{problem});
    QCOMPARE(result.problems[0].severity, Severity::Error);
    QCOMPARE(result.problems[0].span.file, u"a.yaml"_s);
}

void BadInputTest::saysWhatIsWrongWithAField_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");

    const auto service = [](const char *name, const QByteArray &text, const QString &problem) {
        QTest::newRow(name) << QByteArray(serviceHead + "spec:\n" + text + '\n') << problem;
    };
    const auto pod = [](const char *name, const QByteArray &text, const QString &problem) {
        QTest::newRow(name) << QByteArray(podHead + text + '\n') << problem;
    };
    service("quoted number", "  ports:\n  - port: \"80\"",
            u"wrong-type 7:11-7:15 spec.ports[0].port [number, text, 80]"_s);
    service("word for a number", "  ports:\n  - {port: 80, nodePort: many}",
            u"wrong-type 7:26-7:30 spec.ports[0].nodePort [number, text, many]"_s);
    service("fraction", "  ports: [{port: 80.5}]",
            u"wrong-type 6:18-6:22 spec.ports[0].port [number, number, 80.5]"_s);
    service("beyond 32 bits", "  ports: [{port: 99999999999}]",
            u"invalid-value 6:18-6:29 spec.ports[0].port [99999999999, number-too-large]"_s);
    service("boolean for a port", "  ports: [{port: 80, targetPort: yes}]",
            u"wrong-type 6:34-6:37 spec.ports[0].targetPort [number-or-text, boolean, yes]"_s);
    service("map for a list", "  ports:\n    port: 80",
            u"wrong-type 7:5-7:13 spec.ports [list, map, ]"_s);
    service("text for a list item", "  ports:\n  - 80",
            u"wrong-type 7:5-7:7 spec.ports[0] [map, number, 80]"_s);
    service("list for a map", "  selector:\n  - app: web",
            u"wrong-type 7:3-7:13 spec.selector [map, list, ]"_s);
    service("no such type", "  type: nodeport",
            u"unsupported-value 6:9-6:17 spec.type [nodeport, ClusterIP, NodePort, LoadBalancer, "
            "ExternalName]"_s);
    service("no such protocol", "  ports: [{port: 80, protocol: tcp}]",
            u"unsupported-value 6:32-6:35 spec.ports[0].protocol [tcp, TCP, UDP, SCTP]"_s);
    service("number for text", "  clusterIP: 10",
            u"wrong-type 6:14-6:16 spec.clusterIP [text, number, 10]"_s);
    service("text for a boolean", "  publishNotReadyAddresses: \"true\"",
            u"wrong-type 6:29-6:35 spec.publishNotReadyAddresses [boolean, text, true]"_s);
    service("number in a list of texts", "  externalIPs: [a, 5]",
            u"wrong-type 6:20-6:21 spec.externalIPs[1] [text, number, 5]"_s);
    service("selector value", "  selector: {app: on}",
            u"wrong-type 6:19-6:21 spec.selector[app] [text, boolean, on]"_s);
    service("behind Korean", "  selector: {이름: 가나, b: 1}",
            u"wrong-type 6:25-6:26 spec.selector[b] [text, number, 1]"_s);
    pod("label is a number", "  labels:\n    version: 1",
        u"wrong-type 6:14-6:15 metadata.labels[version] [text, number, 1]"_s);
    pod("label is an octal", "  labels: {mode: 0755}",
        u"wrong-type 5:18-5:22 metadata.labels[mode] [text, number, 0755]"_s);
    pod("label is a map", "  labels: {a: {b: c}}",
        u"wrong-type 5:15-5:21 metadata.labels[a] [text, map, ]"_s);
    pod("spec is text", "spec: hello", u"wrong-type 5:7-5:12 spec [map, text, hello]"_s);
    pod("not an address", "status: {podIP: 10.0.0.300}",
        u"invalid-value 5:17-5:27 status.podIP [10.0.0.300, address]"_s);
    pod("not a quantity",
        "spec:\n  containers:\n  - name: a\n    resources: {requests: {memory: 64 MB}}",
        u"invalid-quantity 8:36-8:41 spec.containers[0].resources.requests.memory [64 MB]"_s);
    QTest::newRow("no name") << QByteArray("apiVersion: v1\nkind: Pod\nmetadata:\n  labels: {}\n")
                             << u"required-field 4:3-4:13 metadata.name []"_s;
    QTest::newRow("no metadata") << QByteArray("apiVersion: v1\nkind: Pod\n")
                                 << u"required-field 1:1-2:10 metadata.name []"_s;
    QTest::newRow("empty metadata") << QByteArray("apiVersion: v1\nkind: Pod\nmetadata:\n")
                                    << u"required-field 3:1-3:9 metadata.name []"_s;
    QTest::newRow("List without a list") << QByteArray("apiVersion: v1\nkind: List\nitems: none\n")
                                         << u"wrong-type 3:8-3:12 items [list, text, none]"_s;
}

void BadInputTest::saysWhatIsWrongWithAField()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, problem);
    const ReadResult result = readText(text);
    QCOMPARE(objectNames(result), QStringList());
    QCOMPARE(problemLines(result), QStringList{problem});
    QCOMPARE(result.problems[0].severity, Severity::Error);
}

void BadInputTest::warnsOfMisspelledFields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("problems");

    const auto row = [](const char *name, const QByteArray &text, const QString &problem) {
        const QStringList lines = problem.isEmpty() ? QStringList() : QStringList{problem};
        QTest::newRow(name) << text << lines;
    };
    row("another case", serviceHead + "spec:\n  Selector: {a: b}\n",
        u"unknown-field 6:3-6:11 spec.Selector [Selector, selector]"_s);
    row("a letter too few", serviceHead + "spec:\n  ports:\n  - port: 80\n    targetport: 1\n",
        u"unknown-field 8:5-8:15 spec.ports[0].targetport [targetport, targetPort]"_s);
    row("singular", podHead + "  label: {a: b}\n",
        u"unknown-field 5:3-5:8 metadata.label [label, labels]"_s);
    row("swapped letters", podHead + "sepc: {}\n", u"unknown-field 5:1-5:5 sepc [sepc, spec]"_s);
    row("a field that the API has", podHead + "status: {podIPs: [{ip: 10.0.0.1}]}\n", {});
    row("nothing near", podHead + "spec: {frobnicate: 1}\n", {});
    row("short and two letters off", podHead + "spec: {containers: [{name: a, game1: b}]}\n", {});
}

void BadInputTest::warnsOfMisspelledFields()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, problems);
    const ReadResult result = readText(text);
    QCOMPARE(result.objects.size(), 1u);
    QCOMPARE(problemLines(result), problems);
    QVERIFY(!hasError(result.problems));
}

void BadInputTest::aMistakeCostsItsOwnDocumentOnly_data()
{
    QTest::addColumn<QByteArray>("third");

    QTest::newRow("not YAML") << QByteArray("a: [b\n");
    QTest::newRow("bad indentation") << QByteArray("apiVersion: v1\n  kind: Pod\n");
    QTest::newRow("quote left open") << QByteArray("apiVersion: \"v1\nkind: Pod\n");
    QTest::newRow("block scalar left open") << QByteArray("kind: Pod\nx: |\n  text\n");
    QTest::newRow("wrong type") << QByteArray(podHead + "spec: 5\n");
    QTest::newRow("template") << QByteArray("name: {{ x }}\n");
    QTest::newRow("zero byte") << QByteArray("a\0b\n", 4);
}

void BadInputTest::aMistakeCostsItsOwnDocumentOnly()
{
    QFETCH(const QByteArray, third);
    const auto pod = [](const QByteArray &name) {
        return QByteArray("apiVersion: v1\nkind: Pod\nmetadata: {name: " + name + "}\n");
    };
    const ReadResult result = readText(pod("a") + "---\n" + pod("b") + "---\n" + third + "---\n" +
                                       pod("d") + "---\n" + pod("e"));
    QCOMPARE(objectNames(result), (QStringList{u"Pod default/a"_s, u"Pod default/b"_s,
                                               u"Pod default/d"_s, u"Pod default/e"_s}));
    QCOMPARE(result.problems.size(), 1);
    QVERIFY(result.problems[0].span.line >= 9);
    QCOMPARE(metaOf(result.objects[3]).origin.document, 4);
}

void BadInputTest::theFirstOfTwoNamesakesStays()
{
    const QByteArray first = podHead + "spec: {nodeName: one}\n";
    const ManifestText a{u"a.yaml"_s, first + "---\n" + serviceHead};
    const ManifestText b{u"b.yaml"_s, podHead + "  namespace: default\nspec: {nodeName: two}\n"};
    const ReadResult result = readManifests({a, b});
    QCOMPARE(objectNames(result), (QStringList{u"Pod default/x"_s, u"Service default/x"_s}));
    QCOMPARE(std::get<Pod>(result.objects[0]).spec.nodeName, u"one"_s);
    QCOMPARE(problemLines(result), QStringList{u"duplicate-object 4:9-4:10 metadata.name "
                                               "[Pod default/x, a.yaml:1]"_s});
    QCOMPARE(result.problems[0].span.file, u"b.yaml"_s);
    QCOMPARE(result.problems[0].object, (ObjectRef{ObjectKind::Pod, u"default"_s, u"x"_s}));
}

void BadInputTest::survivesHostileText_data()
{
    QTest::addColumn<QByteArray>("text");

    constexpr qsizetype mebibyte = 1024 * 1024;
    constexpr qsizetype longLine = 5 * mebibyte;
    const auto row = [](const char *name, const QByteArray &piece) {
        QTest::newRow(name) << piece.repeated(mebibyte / piece.size());
    };
    QTest::newRow("one long word") << QByteArray(longLine, 'x');
    row("one long comment", "#");
    row("brackets", "[");
    row("braces", "{");
    row("empty JSON objects", "{}");
    row("dashes", "- ");
    row("questions", "? ");
    row("keys in one line", "a: ");
    row("quotes", "'");
    row("anchors", "&a ");
    row("zero bytes", QByteArray(1, '\0'));
    row("empty lines", "\n");
    row("empty documents", "---\n");
    QTest::newRow("one long quote") << QByteArray('"' + QByteArray(longLine, 'x'));
    QTest::newRow("one long value") << QByteArray(podHead + "a: " + QByteArray(longLine, 'x'));
}

void BadInputTest::survivesHostileText()
{
    QFETCH(const QByteArray, text);
    const ReadResult result = readText(text);
    const bool isHarmless = text.startsWith("apiVersion");
    QCOMPARE(result.objects.size(), isHarmless ? 1u : 0u);
    QCOMPARE(hasError(result.problems), !isHarmless);
}

void BadInputTest::refusesTooLargeTexts()
{
    // Its bytes are never looked at.
    const QByteArray bytes(largestFileMebibytes * 1024 * 1024 + 1, Qt::Uninitialized);
    const ReadResult result = readText(bytes);
    QCOMPARE(problemLines(result), QStringList{u"file-too-large -  [512]"_s});
}

void BadInputTest::reportsOnlySoMuch()
{
    const ReadResult result = readText(QByteArray("kind: Pod\n---\n").repeated(5'000));
    QCOMPARE(result.problems.size(), 1'000);
}

static const podium::test::Registered<BadInputTest> registered{"tst_badinput"};

#include "tst_badinput.moc"
