// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifesteditor.h"

#include "base/enumname.h"

#include "readings.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// Texts before and after an edit, byte for byte.
class ManifestEditorTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void setsFields_data();
    void setsFields();
    void takesFieldsOut_data();
    void takesFieldsOut();
    void quotesWhatNeedsIt_data();
    void quotesWhatNeedsIt();
    void addsAndRemovesItems();
    void renamesKeys();
    void editsJson();
    void editsItemsOfLists();
    void saysWhyNothingWasChanged_data();
    void saysWhyNothingWasChanged();
    void takesNothingOutOfWhatIsMerged();
    void editsLargeLists_data();
    void editsLargeLists();
    void parsesTheWholeListWhereItMust();
    void keepsTextAtTheEndOfAnItem_data();
    void keepsTextAtTheEndOfAnItem();
    void refusesDocumentsTooLargeToParse();
};

namespace {

QString problemText(const Problem &problem)
{
    return u"%1 %2 [%3]"_s.arg(dashedName(problem.code), placeText(problem.span),
                               problem.arguments.join(", "_L1));
}

QByteArray textOf(const Result<QByteArray> &result)
{
    return result ? *result : problemText(result.problem()).toUtf8();
}

void compareEdit(const QByteArray &before, const QList<FieldSetting> &settings,
                 const QByteArray &after)
{
    QCOMPARE(textOf(withFields(before, -1, settings)), after);
    QByteArray windows = before;
    QByteArray windowsAfter = after;
    QCOMPARE(textOf(withFields(windows.replace("\n", "\r\n"), -1, settings)),
             windowsAfter.replace("\n", "\r\n"));
}

const QByteArray head = "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n";

QString field(const char *name)
{
    return QString::fromLatin1(name);
}

LabelSet labels(std::initializer_list<LabelSet::Pair> pairs)
{
    return LabelSet(pairs);
}

} // namespace

void ManifestEditorTest::setsFields_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("name");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const char *path,
                        const FieldValue &value, const QByteArray &after) {
        QTest::newRow(name) << head + before << field(path) << value << head + after;
    };

    row("plain value", "spec:\n  type: ClusterIP\n", "spec.type", u"NodePort"_s,
        "spec:\n  type: NodePort\n");
    row("the comment behind it stays", "spec:\n  type:   ClusterIP   # the type\n  a: b\n",
        "spec.type", u"NodePort"_s, "spec:\n  type:   NodePort   # the type\n  a: b\n");
    row("single quotes stay", "spec:\n  type: 'ClusterIP' # x\n", "spec.type", u"NodePort"_s,
        "spec:\n  type: 'NodePort' # x\n");
    row("double quotes stay", "spec:\n  \"type\": \"ClusterIP\"\n", "spec.type", u"NodePort"_s,
        "spec:\n  \"type\": \"NodePort\"\n");
    row("a number", "spec:\n  ports:\n  - port: 80 # http\n    nodePort: 30080\n",
        "spec.ports[0].nodePort", qint64(30081),
        "spec:\n  ports:\n  - port: 80 # http\n    nodePort: 30081\n");
    row("a name becomes a number", "spec:\n  ports:\n  - port: 80\n    targetPort: \"http\"\n",
        "spec.ports[0].targetPort", qint64(8080),
        "spec:\n  ports:\n  - port: 80\n    targetPort: 8080\n");
    row("a number becomes a name", "spec:\n  ports:\n  - {port: 80, targetPort: 8080}\n",
        "spec.ports[0].targetPort", u"http"_s,
        "spec:\n  ports:\n  - {port: 80, targetPort: http}\n");
    row("a value left out", "spec:\n  type: # which?\n  a: b\n", "spec.type", u"NodePort"_s,
        "spec:\n  type: NodePort # which?\n  a: b\n");
    row("null", "spec:\n  type: ~ # which?\n", "spec.type", u"NodePort"_s,
        "spec:\n  type: NodePort # which?\n");
    row("lines of text", "spec:\n  externalName: |\n    one\n    two\n  type: A\n",
        "spec.externalName", u"a.b"_s, "spec:\n  externalName: a.b\n  type: A\n");
    row("text over two lines", "spec:\n  externalName: one\n    two\n  type: A\n",
        "spec.externalName", u"a.b"_s, "spec:\n  externalName: a.b\n  type: A\n");
    row("the tag goes with the value", "spec:\n  type: !!str ClusterIP\n", "spec.type",
        u"NodePort"_s, "spec:\n  type: NodePort\n");
    row("an anchor that nobody uses stays", "spec:\n  type: &t ClusterIP\n", "spec.type",
        u"NodePort"_s, "spec:\n  type: &t NodePort\n");
    row("the same value in another spelling stays", "spec:\n  ports:\n  - port: 0x50\n",
        "spec.ports[0].port", qint64(80), "spec:\n  ports:\n  - port: 0x50\n");
    row("no line break at the end", "spec:\n  type: ClusterIP", "spec.type", u"NodePort"_s,
        "spec:\n  type: NodePort");

    row("new key in the order of the table", "spec:\n  ports:\n  - port: 80\n", "spec.type",
        u"NodePort"_s, "spec:\n  type: NodePort\n  ports:\n  - port: 80\n");
    row("new key behind what comes before it",
        "spec:\n    selector:\n        app: web # yes\n    ports: []\n", "spec.type", u"NodePort"_s,
        "spec:\n    type: NodePort\n    selector:\n        app: web # yes\n    ports: []\n");
    row("new key above the comment on what follows",
        "spec:  # all\n\n  # the ports\n  # and more\n  ports: []\n", "spec.type", u"A"_s,
        "spec:  # all\n\n  type: A\n  # the ports\n  # and more\n  ports: []\n");
    row("new key between two others", "spec:\n  type: A # a\n  # b\n  ports: []\n",
        "spec.selector[app]", u"web"_s,
        "spec:\n  type: A # a\n  selector:\n    app: web\n  # b\n  ports: []\n");
    row("new key in an item", "spec:\n  ports:\n    - port: 80\n      nodePort: 1\n",
        "spec.ports[0].name", u"http"_s,
        "spec:\n  ports:\n    - name: http\n      port: 80\n      nodePort: 1\n");
    row("new key at the end without line break", "spec:\n  type: NodePort", "spec.clusterIP",
        u"None"_s, "spec:\n  type: NodePort\n  clusterIP: None");
    row("new lines of text at the end without line break", "spec:\n  type: A", "spec.mine",
        u"one\n\n  two\n"_s, "spec:\n  type: A\n  mine: |\n    one\n\n      two\n");
    row("lines of text behind the last colon", "spec:\n  mine:", "spec.mine", u"a\nb\n"_s,
        "spec:\n  mine: |\n    a\n    b\n");
    row("new lines of text", "spec:\n  type: A\n", "metadata.annotations[x]", u"one\ntwo"_s,
        "  annotations:\n    x: |-\n      one\n      two\nspec:\n  type: A\n");
    row("other lines of text behind a dash",
        "  owners:\n  - x: | # why\n      one\n       two\n    y: z\n", "metadata.owners[0].x",
        u"a\nb\n"_s, "  owners:\n  - x: | # why\n      a\n      b\n    y: z\n");
    row("new parents", "spec:\n  type: A\n", "metadata.labels[app]", u"web"_s,
        "  labels:\n    app: web\nspec:\n  type: A\n");
    row("all parents", "", "spec.ports[0].port", qint64(80), "spec:\n  ports:\n    - port: 80\n");
    row("lists are indented as the others", "  finalizers:\n  - a\n", "spec.ports[0].port",
        qint64(80), "  finalizers:\n  - a\nspec:\n  ports:\n  - port: 80\n");
    row("below a key without value", "spec:\n", "spec.type", u"NodePort"_s,
        "spec:\n  type: NodePort\n");
    row("below an empty map", "spec: {} # later\n", "spec.selector[app]", u"web"_s,
        "spec: # later\n  selector:\n    app: web\n");
    row("new item at the end of a list", "spec:\n  ports:\n  -   port: 80 # a\n      # b\n",
        "spec.ports[1].port", qint64(81),
        "spec:\n  ports:\n  -   port: 80 # a\n      # b\n  -   port: 81\n");

    row("label", "  labels:\n    app: a # b\n", "metadata.labels[app]", u"c"_s,
        "  labels:\n    app: c # b\n");
    row("new label comes last", "  labels:\n    z: a # b\n    # c\nspec:\n", "metadata.labels[app]",
        u"c"_s, "  labels:\n    z: a # b\n    app: c\n    # c\nspec:\n");
    row("label in braces", "  labels: {app: web, tier: 'x'}\n", "metadata.labels[tier]", u"y"_s,
        "  labels: {app: web, tier: 'y'}\n");
    row("new label in braces", "  labels: {app: web} # x\n", "metadata.labels[tier]", u"z"_s,
        "  labels: {app: web, tier: z} # x\n");
    row("new label in compact braces", "  labels: {\"app\":\"web\",\"b\":\"c\"}\n",
        "metadata.labels[tier]", u"y"_s,
        "  labels: {\"app\":\"web\",\"b\":\"c\",\"tier\":\"y\"}\n");
    row("label with dots", "  labels:\n    app.kubernetes.io/name: a\n",
        "metadata.labels[app.kubernetes.io/name]", u"c"_s,
        "  labels:\n    app.kubernetes.io/name: c\n");
    row("label like a number", "  labels:\n    a: b\n", "metadata.labels[80]", u"81"_s,
        "  labels:\n    a: b\n    \"80\": \"81\"\n");
    row("all labels", "  labels:\n    a: b # 1\n    # between\n    c: d\n    e: f\n",
        "metadata.labels", labels({{u"a"_s, u"b"_s}, {u"c"_s, u"x"_s}, {u"g"_s, u"h"_s}}),
        "  labels:\n    a: b # 1\n    # between\n    c: x\n    g: h\n");
    row("a list", "spec:\n  externalIPs:\n  - 10.0.0.1 # one\n  - \"10.0.0.2\"\n  - 10.0.0.3\n",
        "spec.externalIPs", QStringList({u"10.0.0.1"_s, u"10.0.0.4"_s, u"10.0.0.3"_s}),
        "spec:\n  externalIPs:\n  - 10.0.0.1 # one\n  - \"10.0.0.4\"\n  - 10.0.0.3\n");
    row("a longer list", "spec:\n  externalIPs: [10.0.0.1]\n", "spec.externalIPs",
        QStringList({u"10.0.0.1"_s, u"10.0.0.4"_s}),
        "spec:\n  externalIPs: [10.0.0.1, 10.0.0.4]\n");
    row("a shorter list", "spec:\n  externalIPs: [10.0.0.1, 10.0.0.4, 10.0.0.5]\n",
        "spec.externalIPs", QStringList({u"10.0.0.1"_s, u"10.0.0.5"_s}),
        "spec:\n  externalIPs: [10.0.0.1, 10.0.0.5]\n");
    row("unknown fields come last", "spec:\n  type: A\n", "spec.mine.own", u"x"_s,
        "spec:\n  type: A\n  mine:\n    own: x\n");

    row("an alias is written out", "  labels: &l\n    app: web\nspec:\n  selector: *l # same\n",
        "spec.selector[tier]", u"x"_s,
        "  labels: &l\n    app: web\nspec:\n  selector: # same\n    app: web\n    tier: x\n");
    row("a merged key is overridden", "  labels: &l {app: web}\nspec:\n  selector:\n    <<: *l\n",
        "spec.selector[app]", u"x"_s,
        "  labels: &l {app: web}\nspec:\n  selector:\n    <<: *l\n    app: x\n");
    row("what others share is not changed", "  labels: &l {app: web}\nspec: {selector: *l}\n",
        "metadata.labels[app]", u"x"_s, "");
}

void ManifestEditorTest::setsFields()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QString, name);
    QFETCH(const FieldValue, value);
    QFETCH(const QByteArray, after);
    if (after == head) {
        QCOMPARE(textOf(withField(before, -1, {name, value})),
                 QByteArray("shared-by-anchor 5:20-5:23 [l]"));
        return;
    }
    compareEdit(before, {{name, value}}, after);
    // What is set already stays.
    compareEdit(after, {{name, value}}, after);
}

void ManifestEditorTest::takesFieldsOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const char *path,
                        const QByteArray &after) {
        QTest::newRow(name) << head + before << field(path) << head + after;
    };

    row("its line goes", "spec:\n  # why\n  type: NodePort # x\n  # next\n  a: b\n", "spec.type",
        "spec:\n  # why\n  # next\n  a: b\n");
    row("all its lines go", "spec:\n  selector:\n    a: b\n    # x\n    c: d # y\n  a: b\n",
        "spec.selector", "spec:\n  a: b\n");
    row("the first key of an item", "spec:\n  ports:\n  - name: x # y\n    port: 80\n",
        "spec.ports[0].name", "spec:\n  ports:\n  - port: 80\n");
    row("the first key of an item above a comment",
        "spec:\n  ports:\n  - name: x\n    # y\n    port: 80\n", "spec.ports[0].name",
        "spec:\n  ports:\n  -\n    # y\n    port: 80\n");
    row("the last label takes its parent along",
        "  labels: # all\n    # my app\n    app: web\nspec:\n  a: b\n", "metadata.labels[app]",
        "    # my app\nspec:\n  a: b\n");
    row("the last key of a part leaves braces", "spec: # x\n  type: A\n", "spec.type",
        "spec: {} # x\n");
    row("the only key of an item leaves braces", "spec:\n  ports:\n  - port: 80\n",
        "spec.ports[0].port", "spec:\n  ports:\n  - {}\n");
    row("in braces, the first", "  labels: {app: web, tier: x}\n", "metadata.labels[app]",
        "  labels: {tier: x}\n");
    row("in braces, the last", "  labels: {app: web, tier: x}\n", "metadata.labels[tier]",
        "  labels: {app: web}\n");
    row("in braces, the only one", "  labels: {app: web}\n", "metadata.labels[app]", "");
    row("an alias without one key", "  labels: &l {a: b, c: d}\nspec:\n  selector: *l\n",
        "spec.selector[a]", "  labels: &l {a: b, c: d}\nspec:\n  selector:\n    c: d\n");
    row("an alias", "  labels: &l {a: b, c: d}\nspec:\n  selector: *l\n  type: A\n",
        "spec.selector", "  labels: &l {a: b, c: d}\nspec:\n  type: A\n");
    row("what is not there", "spec:\n  type: A\n", "spec.clusterIP", "spec:\n  type: A\n");
}

void ManifestEditorTest::takesFieldsOut()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, after);
    compareEdit(before, {{name, {}}}, after);
}

void ManifestEditorTest::quotesWhatNeedsIt_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QByteArray>("flow");
    const auto row = [](const QString &value, const QByteArray &block, const QByteArray &flow) {
        QTest::newRow(qPrintable(u'<' + value + u'>')) << value << block << flow;
    };

    for (const char *word :
         {"yes", "n",    "On",  "true",  "FALSE", "null", "~",   "1.0",        "08",
          "80",  "0x1F", "1e3", "1_000", ".inf",  "+1",   "-1",  "2026-01-31", "12:30",
          "",    " a",   "a ",  "a: b",  "a:",    "a #b", "#a",  "- a",        "-",
          "*a",  "&a",   "!a",  "|",     ">",     "%a",   "@a",  "`a",         "{a}",
          "[a]", "?",    "=",   "<<",    "파드",  "🙂", "...", "---"}) {
        const QByteArray quoted = '"' + QByteArray(word) + '"';
        row(QString::fromUtf8(word), quoted, quoted);
    }
    row(u"a\"b"_s, "a\"b", "a\"b");
    row(u"\"a\""_s, "'\"a\"'", "'\"a\"'");
    row(u"it's"_s, "it's", "it's");
    row(u"'a'"_s, "\"'a'\"", "\"'a'\"");
    row(u"a\tb"_s, "\"a\\tb\"", "\"a\\tb\"");
    row(u"a, b"_s, "a, b", "\"a, b\"");
    row(u"nginx:1.27"_s, "nginx:1.27", "\"nginx:1.27\"");
    row(u"10.0.0.0/8"_s, "10.0.0.0/8", "10.0.0.0/8");
    row(u"10.0.0.1"_s, "10.0.0.1", "10.0.0.1");
    row(u"http"_s, "http", "http");
    row(u"a.b/c_d-e f"_s, "a.b/c_d-e f", "a.b/c_d-e f");
}

void ManifestEditorTest::quotesWhatNeedsIt()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, block);
    QFETCH(const QByteArray, flow);
    QCOMPARE(textOf(withField("kind: A\nmetadata:\n  x: old\n", -1, {u"metadata.x"_s, value})),
             "kind: A\nmetadata:\n  x: " + block + '\n');
    QCOMPARE(textOf(withField("kind: A\nmetadata: {x: old}\n", -1, {u"metadata.x"_s, value})),
             "kind: A\nmetadata: {x: " + flow + "}\n");
}

void ManifestEditorTest::addsAndRemovesItems()
{
    const QByteArray one = head + "spec:\n  ports:\n  # web\n  - port: 80 # a\n  type: A\n";
    const QByteArray two = head +
                           "spec:\n  ports:\n  # web\n  - port: 80 # a\n"
                           "  - name: https\n    port: 443\n    targetPort: tls\n  type: A\n";
    const NewItem https{u"spec.ports"_s,
                        -1,
                        {{u"port"_s, qint64(443)},
                         {u"targetPort"_s, u"tls"_s},
                         {u"nodePort"_s, {}},
                         {u"name"_s, u"https"_s}}};
    QCOMPARE(textOf(withItem(one, -1, https)), two);
    QCOMPARE(textOf(withoutItem(two, -1, u"spec.ports[1]"_s)), one);
    QCOMPARE(textOf(withoutItem(one, -1, u"spec.ports[0]"_s)),
             head + "spec:\n  # web\n  type: A\n");
    QCOMPARE(textOf(withItem(one, -1, {u"spec.ports"_s, 0, {{u"port"_s, qint64(1)}}})),
             head + "spec:\n  ports:\n  - port: 1\n  # web\n  - port: 80 # a\n  type: A\n");
    QCOMPARE(textOf(withItem(head, -1, https)),
             head + "spec:\n  ports:\n    - name: https\n      port: 443\n      targetPort: tls\n");
    QCOMPARE(textOf(withItem(head + "spec: {ports: [{port: 80}]}\n", -1, https)),
             head + "spec: {ports: [{port: 80}, {name: https, port: 443, targetPort: tls}]}\n");
    QCOMPARE(textOf(withItem(head + "spec:\n  ports: [] # none\n", -1, https)),
             head + "spec:\n  ports: # none\n    - name: https\n      port: 443\n"
                    "      targetPort: tls\n");
}

void ManifestEditorTest::renamesKeys()
{
    const QByteArray text = head + "  labels:\n    app: a # b\n    'x': {y: z}\n";
    QCOMPARE(textOf(withKeyRenamed(text, -1, u"metadata.labels[app]"_s, u"tier"_s)),
             head + "  labels:\n    tier: a # b\n    'x': {y: z}\n");
    QCOMPARE(textOf(withKeyRenamed(text, -1, u"metadata.labels[x]"_s, u"80"_s)),
             head + "  labels:\n    app: a # b\n    '80': {y: z}\n");
    QCOMPARE(textOf(withKeyRenamed(text, -1, u"metadata.labels[app]"_s, u"yes"_s)),
             head + "  labels:\n    \"yes\": a # b\n    'x': {y: z}\n");
    QCOMPARE(textOf(withKeyRenamed(text, -1, u"metadata.labels[app]"_s, u"app"_s)), text);
    QCOMPARE(textOf(withKeyRenamed(text, -1, u"metadata.labels[app]"_s, u"x"_s)),
             QByteArray("duplicate-key 7:10-7:16 [x, 7]"));
}

void ManifestEditorTest::editsJson()
{
    const QByteArray pretty = R"({
    "apiVersion": "v1",
    "kind": "Service",
    "metadata": {
        "name": "web",
        "labels": {}
    },
    "spec": {
        "ports": [
            {
                "port": 80
            }
        ]
    }
}
)";
    const QByteArray edited = R"({
    "apiVersion": "v1",
    "kind": "Service",
    "metadata": {
        "name": "web",
        "labels": {
            "app": "\"파드\""
        }
    },
    "spec": {
        "type": "NodePort",
        "ports": [
            {
                "port": 80,
                "targetPort": "http"
            },
            {
                "port": 443
            }
        ]
    }
}
)";
    const QList<FieldSetting> settings{{u"metadata.labels[app]"_s, u"\"파드\""_s},
                                       {u"spec.type"_s, u"NodePort"_s},
                                       {u"spec.ports[0].targetPort"_s, u"http"_s},
                                       {u"spec.ports[1].port"_s, qint64(443)}};
    QCOMPARE(textOf(withFields(pretty, -1, settings)), edited);
    const QList<FieldSetting> back{{u"spec.type"_s, {}}, {u"spec.ports[0].targetPort"_s, {}}};
    QCOMPARE(textOf(withFields(edited, -1, back)),
             QByteArray(edited)
                 .replace("        \"type\": \"NodePort\",\n", "")
                 .replace(",\n                \"targetPort\": \"http\"", ""));

    const QByteArray compact =
        R"({"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{}})";
    const QList<FieldSetting> small{{u"spec.type"_s, u"NodePort"_s},
                                    {u"spec.ports[0].port"_s, qint64(443)}};
    QCOMPARE(textOf(withFields(compact, -1, small)),
             QByteArray(compact).replace("{}", R"({"type":"NodePort","ports":[{"port":443}]})"));
}

void ManifestEditorTest::editsItemsOfLists()
{
    const QByteArray list = "apiVersion: v1\nkind: List\nitems:\n"
                            "- kind: Service\n  metadata:\n    name: a\n"
                            "# second\n"
                            "- kind: Service # b\n  metadata:\n    name: b\n";
    QByteArray edited = list;
    QCOMPARE(textOf(withField(list, 1, {u"spec.type"_s, u"NodePort"_s})),
             list + "  spec:\n    type: NodePort\n");
    QCOMPARE(textOf(withField(list, 0, {u"metadata.name"_s, u"c"_s})),
             edited.replace("name: a", "name: c"));
    QCOMPARE(textOf(withoutObject(list, 0)), "apiVersion: v1\nkind: List\nitems:\n# second\n"
                                             "- kind: Service # b\n  metadata:\n    name: b\n");
    const QByteArray one = *withoutObject(list, 1);
    QCOMPARE(one, list.left(list.indexOf("- kind: Service #")));
    QCOMPARE(textOf(withoutObject(one, 0)),
             QByteArray("apiVersion: v1\nkind: List\nitems: []\n# second\n"));
    QCOMPARE(textOf(withObjectDuplicated(one, 0, {{u"metadata.name"_s, u"c"_s}})),
             "apiVersion: v1\nkind: List\nitems:\n"
             "- kind: Service\n  metadata:\n    name: a\n"
             "- kind: Service\n  metadata:\n    name: c\n"
             "# second\n");
}

void ManifestEditorTest::saysWhyNothingWasChanged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QByteArray &text, const char *path,
                        const QByteArray &said) {
        QTest::newRow(name) << text << field(path) << said;
    };

    row("not YAML", "kind: [A\n", "spec.type", "not-yaml 2:1-2:1 [end of sequence flow not found]");
    row("a key twice", "kind: A\nkind: B\n", "spec.type", "duplicate-key 2:1-2:1 [kind, 1]");
    row("nothing at all", "# nothing\n", "spec.type", "field-not-there 1:1-1:1 []");
    row("a list", "- kind: A\n", "spec.type", "not-an-object 1:1-1:1 [list]");
    row("below text", "kind: A\nspec: 5\n", "spec.type", "wrong-type 2:7-2:8 [map, text, 5]");
    row("a key of a list", "kind: A\nspec: [5]\n", "spec.type",
        "wrong-type 2:7-2:10 [map, list, ]");
    row("an item far behind the last", "kind: A\nspec: [5]\n", "spec[7]",
        "field-not-there 2:7-2:10 [spec[7]]");
    row("shared text", "kind: &k A\nother: *k\n", "kind", "shared-by-anchor 1:10-1:11 [k]");
    row("the second item of a list that is not there", "kind: A\n", "spec[1].x",
        "field-not-there 1:1-1:8 [spec[1].x]");
    row("braces that leave the colon out", "kind: A\nspec: {type}\n", "spec.type",
        "edit-not-possible 2:12-2:12 [spec.type]");
}

void ManifestEditorTest::saysWhyNothingWasChanged()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, said);
    QCOMPARE(textOf(withField(text, -1, {name, u"x"_s})), said);
}

void ManifestEditorTest::takesNothingOutOfWhatIsMerged()
{
    const QByteArray text = head + "  labels: &l {app: web}\nspec:\n  selector:\n    <<: *l\n";
    QCOMPARE(textOf(withField(text, -1, {u"spec.selector[app]"_s, {}})),
             QByteArray("shared-by-anchor 8:5-8:11 [l]"));
}

void ManifestEditorTest::editsLargeLists_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("pod"); // %1: its number
    QTest::addColumn<QByteArray>("comma");
    QTest::addColumn<QByteArray>("tail");

    QTest::newRow("block") << QByteArray("apiVersion: v1\nkind: List\nitems: # all\n")
                           << QByteArray("- kind: Pod # a\n  metadata:\n    name: 'p%1' # b\n"
                                         "    annotations:\n      a: |\n        - b\n")
                           << QByteArray("# - next\n\n") << QByteArray("metadata: {}\n");
    QTest::newRow("indented block")
        << QByteArray("---\nitems:\n\n") << QByteArray("  - {kind: Pod, metadata: {name: p%1}}\n")
        << QByteArray() << QByteArray("  # end\nkind: List\n");
    QTest::newRow("compact JSON")
        << QByteArray(R"({"kind":"List","a":[[],{"items":[1]}],"items":[)")
        << QByteArray(R"({"kind":"Pod","metadata":{"name":"p%1","annotations":{"a":"]}\""}}})")
        << QByteArray(",") << QByteArray("],\"b\":1}\n");
    QTest::newRow("JSON") << QByteArray("{\n    \"items\": [\n        ")
                          << QByteArray("{\n            \"kind\": \"Pod\",\n"
                                        "            \"metadata\": {\n"
                                        "                \"name\": \"p%1\"\n"
                                        "            }\n        }")
                          << QByteArray(",\n        ")
                          << QByteArray("\n    ],\n    \"kind\": \"List\"\n}\n");
}

void ManifestEditorTest::editsLargeLists()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, pod);
    QFETCH(const QByteArray, comma);
    QFETCH(const QByteArray, tail);
    const auto podText = [&pod](const QByteArray &number) {
        return QByteArray(pod).replace("%1", number);
    };
    const auto listText = [&](const QByteArrayList &pods) {
        return head + pods.join(comma) + tail;
    };
    QByteArrayList pods;
    while (listText(pods).size() < 100'000)
        pods.append(podText(QByteArray::number(pods.size())));
    const int last = int(pods.size()) - 1;
    const QByteArray list = listText(pods);
    const bool isBlock = !list.startsWith('{');
    for (const int item : {0, 1, last / 2, last}) {
        QByteArrayList edited = pods;
        edited[item] = podText("-new");
        QCOMPARE(textOf(withField(list, item, {u"metadata.name"_s, u"p-new"_s})), listText(edited));
        edited[item] = pods[item] + (isBlock ? QByteArray() : comma) + podText("-new");
        QCOMPARE(textOf(withObjectDuplicated(list, item, {{u"metadata.name"_s, u"p-new"_s}})),
                 listText(edited));
        edited[item].clear(); // in block style comments between items stay
        if (!isBlock)
            edited.removeAt(item);
        QCOMPARE(textOf(withoutObject(list, item)), listText(edited));
    }
    const Result<QByteArray> wrong = withField(list, last, {u"kind.x"_s, u"y"_s});
    QCOMPARE(wrong.problem().code, ProblemCode::WrongType);
    const QByteArray before = list.left(list.lastIndexOf("Pod"));
    QCOMPARE(wrong.problem().span.line, int(before.count('\n')) + 1);
    QCOMPARE(withField(list, last + 1, {u"kind"_s, u"y"_s}).problem().code,
             ProblemCode::FieldNotThere);
}

void ManifestEditorTest::parsesTheWholeListWhereItMust()
{
    QByteArray list = "kind: List\nitems:\n- kind: Pod\n  metadata:\n    labels: &l {app: web}\n"
                      "- kind: Pod\n  metadata:\n    labels: *l\n";
    for (int i = 0; i < 3'000; ++i)
        list += "- kind: Pod\n  metadata:\n    name: p\n";
    QCOMPARE(textOf(withField(list, 0, {u"metadata.labels[app]"_s, u"x"_s})),
             QByteArray("shared-by-anchor 5:22-5:25 [l]"));
    QCOMPARE(textOf(withField(list, 1, {u"metadata.labels[app]"_s, u"x"_s})),
             QByteArray(list).replace("labels: *l\n", "labels:\n      app: x\n"));
}

void ManifestEditorTest::keepsTextAtTheEndOfAnItem_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("like a comment") << QByteArray("|\n        a\n        # b\n\n        # c\n");
    QTest::newRow("with empty lines") << QByteArray("|+\n        a\n\n\n");
    QTest::newRow("deeper, with empty lines") << QByteArray(">2+\n          a\n\n\n");
}

void ManifestEditorTest::keepsTextAtTheEndOfAnItem()
{
    QFETCH(const QByteArray, end);
    const QByteArray item = "- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: p\n"
                            "    annotations:\n      text: " +
                            end;
    const auto listText = [&item](const QByteArray &added) {
        return "kind: List\nitems:\n" + item + item + added + item.repeated(1'998);
    };
    const QByteArray list = listText({});
    QCOMPARE(textOf(withField(list, 1, {u"zz.phase"_s, u"A"_s})),
             listText("  zz:\n    phase: A\n"));
    QCOMPARE(textOf(withField(list, 1, {u"metadata.annotations[z]"_s, u"A"_s})),
             listText("      z: A\n"));

    const auto twice = withObjectDuplicated(list, 1, {{u"metadata.name"_s, u"q"_s}});
    QVERIFY(twice);
    const ReadResult read = readText(*twice); // of those with one name, the first
    QCOMPARE(objectNames(read), QStringList({u"Pod default/p"_s, u"Pod default/q"_s}));
    QCOMPARE(metaOf(read.objects[1]).annotations, metaOf(read.objects[0]).annotations);
    QCOMPARE(metaOf(read.objects[0]).annotations, metaOf(readText(list).objects[0]).annotations);
}

void ManifestEditorTest::refusesDocumentsTooLargeToParse()
{
    const QByteArray large =
        "kind: Pod\nmetadata:\n  name: a\n" + QByteArray("# comment\n").repeated(450'000);
    QCOMPARE(textOf(withField(large, -1, {u"metadata.name"_s, u"x"_s})),
             QByteArray("document-too-large - [4]"));
    const QByteArray list = "kind: List\nitems:\n- kind: Pod\n  metadata:\n    name: a\n" +
                            QByteArray("# comment\n").repeated(450'000);
    QVERIFY(withField(list, 0, {u"metadata.name"_s, u"x"_s}).hasValue());
}

static const podium::test::Registered<ManifestEditorTest> registered{"tst_manifesteditor"};

#include "tst_manifesteditor.moc"
