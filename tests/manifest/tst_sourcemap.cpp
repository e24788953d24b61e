// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/sourcemap.h"

#include "readings.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class SourceMapTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void findsFieldsInTheText_data();
    void findsFieldsInTheText();
    void findsTheEndOfTextBehindDashes();
    void findsTheSamePlacesWithWindowsLineEnds();
    void findsKeys();
    void findsItemsOfAList();
    void findsFieldsOfJson();
    void readsNoOtherDocument_data();
    void readsNoOtherDocument();
    void ofALargeDocumentTellsTheObjectAlone();
    void findsNothingOfUnknownOrigins_data();
    void findsNothingOfUnknownOrigins();
};

namespace {

const QByteArray serviceText = R"(---
apiVersion: v1
kind: Service
metadata: # 이름
  name: "svc-1"
  labels:
    app: 파드   # 주석
    app.kubernetes.io/name: web
    '80': x
  annotations: &notes
    note: |
      first
        second

    folded: one
      two
  finalizers: *notes
spec:
  selector: {app: pod, tier: 'it''s'}
  type:
  clusterIP: null
  ports:
  - port: 9000
    name: "a \"b\""
  - port: 9001
    targetPort: !!str 8080
  externalIPs: [
    10.0.0.1, # one
    10.0.0.2
  ]
  ipFamilies:
  - IPv4
)";

QList<ManifestText> texts()
{
    return {ManifestText{u"other.yaml"_s, "x: y\n"}, ManifestText{u"a.yaml"_s, serviceText}};
}

constexpr Origin serviceOrigin{1, 0, -1, 1};

} // namespace

void SourceMapTest::findsFieldsInTheText_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("stated");

    const auto row = [](const char *field, const QString &place, bool stated) {
        QTest::newRow(field) << QString::fromLatin1(field) << place << stated;
    };
    row("kind", u"3:7-3:14"_s, true);
    row("metadata.name", u"5:9-5:16"_s, true);
    row("metadata.labels", u"7:5-9:12"_s, true);
    row("metadata.labels[app]", u"7:10-7:12"_s, true);
    row("metadata.labels.app", u"7:10-7:12"_s, true);
    row("metadata.labels[app.kubernetes.io/name]", u"8:29-8:32"_s, true);
    row("metadata.labels[80]", u"9:11-9:12"_s, true);
    row("metadata.labels[none]", u"7:5-9:12"_s, false);
    row("metadata.annotations[note]", u"11:11-13:15"_s, true);
    row("metadata.annotations[folded]", u"15:13-16:10"_s, true);
    row("metadata.finalizers", u"17:15-17:21"_s, true);
    row("metadata.finalizers[folded]", u"15:13-16:10"_s, true);
    row("metadata.namespace", u"5:3-17:21"_s, false);
    row("spec.selector", u"19:13-19:38"_s, true);
    row("spec.selector[app]", u"19:19-19:22"_s, true);
    row("spec.selector[tier]", u"19:30-19:37"_s, true);
    row("spec.type", u"20:3-20:7"_s, false);
    row("spec.clusterIP", u"21:14-21:18"_s, false);
    row("spec.ports", u"23:3-26:27"_s, true);
    row("spec.ports[0]", u"23:5-24:20"_s, true);
    row("spec.ports[0].name", u"24:11-24:20"_s, true);
    row("spec.ports[1].port", u"25:11-25:15"_s, true);
    row("spec.ports[1].targetPort", u"26:17-26:27"_s, true);
    row("spec.ports[1].nodePort", u"25:5-26:27"_s, false);
    row("spec.ports[7].port", u"23:3-26:27"_s, false);
    row("spec.externalIPs", u"27:16-30:4"_s, true);
    row("spec.externalIPs[1]", u"29:5-29:13"_s, true);
    row("spec.ipFamilies[0]", u"32:5-32:9"_s, true);
    row("spec.loadBalancerIP", u"19:3-32:9"_s, false);
    row("status.loadBalancer", u"2:1-32:9"_s, false);
    row("", u"2:1-32:9"_s, true);
}

void SourceMapTest::findsTheEndOfTextBehindDashes()
{
    const QList<ManifestText> all{ManifestText{
        u"a.yaml"_s, "list:\n- name: |\n    one\n  next: x\n- |\n two\n- - >\n   three\n"}};
    const SourceMap map(all, {0, 0, -1, 1});
    QCOMPARE(placeText(map.locate(u"list[0].name"_s)), u"2:9-3:8"_s);
    QCOMPARE(placeText(map.locate(u"list[1]"_s)), u"5:3-6:5"_s);
    QCOMPARE(placeText(map.locate(u"list[2][0]"_s)), u"7:5-8:9"_s);
}

void SourceMapTest::findsFieldsInTheText()
{
    QFETCH(const QString, field);
    QFETCH(const QString, place);
    QFETCH(const bool, stated);
    const QList<ManifestText> all = texts();
    const SourceMap map(all, serviceOrigin);
    QCOMPARE(placeText(map.locate(field)), place);
    QCOMPARE(map.locate(field).file, u"a.yaml"_s);
    QCOMPARE(map.isStated(field), stated);
    QCOMPARE(locateField(all, serviceOrigin, field), map.locate(field));
    QCOMPARE(isStated(all, serviceOrigin, field), stated);
}

void SourceMapTest::findsTheSamePlacesWithWindowsLineEnds()
{
    const QList<ManifestText> unixTexts = texts();
    QList<ManifestText> windowsTexts = unixTexts;
    windowsTexts[1] = {windowsTexts[1].name(),
                       "\xef\xbb\xbf" + QByteArray(serviceText).replace("\n", "\r\n")};
    const SourceMap unixMap(unixTexts, serviceOrigin);
    const SourceMap windowsMap(windowsTexts, serviceOrigin);
    for (const QString &field :
         {u"metadata.labels[app]"_s, u"metadata.annotations[note]"_s, u"spec.externalIPs"_s,
          u"spec.ports[0].name"_s, u"metadata.annotations[folded]"_s, u"spec"_s})
        QCOMPARE(field + u' ' + placeText(windowsMap.locate(field)),
                 field + u' ' + placeText(unixMap.locate(field)));
}

void SourceMapTest::findsKeys()
{
    const QList<ManifestText> all = texts();
    const SourceMap map(all, serviceOrigin);
    QCOMPARE(placeText(map.locateKey(u"metadata.labels[app]"_s)), u"7:5-7:8"_s);
    QCOMPARE(placeText(map.locateKey(u"spec.type"_s)), u"20:3-20:7"_s);
    QCOMPARE(placeText(map.locateKey(u"spec.ports[0]"_s)), u"-"_s);
    QCOMPARE(placeText(map.locateKey(u"spec.sessionAffinity"_s)), u"-"_s);
}

void SourceMapTest::findsItemsOfAList()
{
    const QList<ManifestText> all{ManifestText{
        u"l.yaml"_s, "kind: List\napiVersion: v1\nitems:\n- kind: Pod\n  metadata: {name: a}\n"
                     "- kind: Pod\n  metadata: {name: b}\n"}};
    QCOMPARE(placeText(locateField(all, {0, 0, 1, 5}, u"metadata.name"_s)), u"7:20-7:21"_s);
    QCOMPARE(placeText(locateField(all, {0, 0, 1, 5}, {})), u"6:3-7:22"_s);
    QCOMPARE(placeText(locateField(all, {0, 0, 2, 5}, u"metadata.name"_s)), u"-"_s);
}

void SourceMapTest::findsFieldsOfJson()
{
    const QList<ManifestText> all{ManifestText{
        u"j.json"_s, "{\"a\": 1} {\"spec\": {\"x\": [1, {\"y\": \"z\\\"\"}],\n \"n\": null}}"}};
    const Origin second{0, 1, -1, 0};
    QCOMPARE(placeText(locateField(all, second, u"spec.x[1].y"_s)), u"1:35-1:40"_s);
    QCOMPARE(placeText(locateField(all, second, u"spec.x"_s)), u"1:25-1:42"_s);
    QCOMPARE(placeText(locateField(all, second, u"spec"_s)), u"1:19-2:12"_s);
    QCOMPARE(placeText(locateField(all, second, u"spec.n"_s)), u"2:7-2:11"_s);
    QVERIFY(!isStated(all, second, u"spec.n"_s));
}

// For the panels that look a field up when something is selected, and after every edit.
void SourceMapTest::readsNoOtherDocument_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("first") << QByteArray();
    QTest::newRow("behind a marker") << QByteArray("kind: Pod\n---\n");
    QTest::newRow("behind a broken one") << QByteArray("kind: [\n---\n");
    QTest::newRow("behind an end") << QByteArray("kind: Pod\n...\n");
    QTest::newRow("behind JSON") << QByteArray("{\"kind\": \"Pod\"}\n{\"kind\": \"파드\"}  ");
}

void SourceMapTest::readsNoOtherDocument()
{
    QFETCH(const QByteArray, before);
    const QByteArray json =
        R"({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "n"}})";
    const QByteArray text = before + json + "\n---\nkind: [\n";
    const ReadResult read = readManifests({{u"a.yaml"_s, text}});
    const auto found =
        std::find_if(read.objects.begin(), read.objects.end(),
                     [](const AnyObject &object) { return metaOf(object).name == "n"_L1; });
    QVERIFY(found != read.objects.end());
    const SourceSpan span =
        locateField({{u"a.yaml"_s, text}}, metaOf(*found).origin, u"metadata.name"_s);
    const QByteArrayList lines = text.split('\n');
    const QString line = QString::fromUtf8(lines[span.line - 1]);
    QCOMPARE(line.mid(span.column - 1, span.endColumn - span.column), u"\"n\""_s);
}

void SourceMapTest::ofALargeDocumentTellsTheObjectAlone()
{
    QByteArray text = "kind: List\napiVersion: v1\nitems:\n";
    const QByteArray padding(100'000, 'x');
    for (int i = 0; i < 50; ++i)
        text += "- kind: Namespace\n  apiVersion: v1\n  metadata: {name: n" +
                QByteArray::number(i) + ", annotations: {a: " + padding + "}}\n";
    const QList<ManifestText> all{{u"a.yaml"_s, text}};
    const ReadResult read = readManifests(all);
    QCOMPARE(read.objects.size(), 50U);
    const SourceMap map(all, metaOf(read.objects[7]).origin);
    QCOMPARE(map.locate(u"metadata.name"_s), (SourceSpan{u"a.yaml"_s, 25, 1, 25, 1}));
    QVERIFY(map.isStated(u"metadata.name"_s));
}

void SourceMapTest::findsNothingOfUnknownOrigins_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("document");
    QTest::addColumn<int>("item");

    QTest::newRow("made by the control plane") << -1 << -1 << -1;
    QTest::newRow("file that is gone") << 2 << 0 << -1;
    QTest::newRow("document that is gone") << 1 << 5 << -1;
    QTest::newRow("item of what is no list") << 1 << 0 << 3;
}

void SourceMapTest::findsNothingOfUnknownOrigins()
{
    QFETCH(const int, file);
    QFETCH(const int, document);
    QFETCH(const int, item);
    const QList<ManifestText> all = texts();
    const SourceMap map(all, {file, document, item, 0});
    QVERIFY(!map.locate(u"metadata.name"_s).isValid());
    QVERIFY(!map.locateKey(u"metadata.name"_s).isValid());
    QVERIFY(!map.isStated(u"metadata.name"_s));
}

static const podium::test::Registered<SourceMapTest> registered{"tst_sourcemap"};

#include "tst_sourcemap.moc"
