// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "support/testregistry.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace podium::test;
using namespace Qt::StringLiterals;

class CheckTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void soundInputIsCounted();
    void samplesAreSound_data();
    void samplesAreSound();
    void badInputIsReportedWithItsPlace_data();
    void badInputIsReportedWithItsPlace();
    void jsonHasTheDocumentedShape();
    void jsonKeepsMessagesOffStandardOutput();
    void refusedObjectsHaveTheirPlace();
    void controlPlaneFindingsHaveTheirPlace();
    void lostIndentationLoadsNothing();
    void whatLearnersTripOverIsWarnedOf();
    void inputIsJudgedAgainstOtherFiles_data();
    void inputIsJudgedAgainstOtherFiles();
    void standardInputAndFilesAreReadTogether();
    void everyFileOfTheCorpusEndsWell_data();
    void everyFileOfTheCorpusEndsWell();
};

namespace {

const QByteArray service = "apiVersion: v1\n"
                           "kind: Service\n"
                           "metadata:\n"
                           "  name: web\n"
                           "spec:\n"
                           "  type: NodePort\n"
                           "  clusterIP: \"\"\n"
                           "  ports:\n"
                           "  - port: 80\n"
                           "    nodePort: 30000\n";

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    return QByteArray(service).replace(from, to);
}

/// The lines that say error; what else is noted is not asked here.
QString errorsOf(const Run &run)
{
    return run.err.split(u'\n').filter(u": error: "_s).join(u'\n');
}

void addFiles(const QString &folder)
{
    QTest::addColumn<QString>("path");
    QDirIterator files(sourcePath(folder), {u"*.yaml"_s, u"*.yml"_s, u"*.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); ++count) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(sourcePath(folder).size() + 1))) << path;
    }
    QVERIFY2(count > 0, "the folder is empty");
}

} // namespace

void CheckTest::soundInputIsCounted()
{
    const Run run = runPodium({u"check"_s, u"samples/deployment.yaml"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, u"2 objects\n"_s);
    QCOMPARE(run.err, QString());
}

void CheckTest::samplesAreSound_data()
{
    addFiles(u"samples"_s);
}

void CheckTest::samplesAreSound()
{
    QFETCH(const QString, path);
    const Run run = runPodium({u"check"_s, path});
    QVERIFY2(run.status == 0, qPrintable(run.err));
    QVERIFY2(!run.out.startsWith(u"0 "_s), qPrintable(run.out));
}

void CheckTest::badInputIsReportedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("start"); // of the first line on standard error

    QTest::newRow("value not among the choices")
        << with("type: NodePort", "type: Nodeport") << u"-:6:9: error: spec.type: Nodeport"_s;
    QTest::newRow("text where a number belongs")
        << with("port: 80\n", "port: http\n")
        << u"-:9:11: error: spec.ports[0].port: This should be a number, but http is text."_s;
    QTest::newRow("duplicate key")
        << with("  name: web\n", "  name: web\n  name: shop\n") << u"-:5:3: error: "_s;
    QTest::newRow("not YAML") << QByteArray("a: [1, 2\nb: }") << u"-:"_s;
    QTest::newRow("not UTF-8") << QByteArray("kind: \xff") << u"-:"_s;
    QTest::newRow("empty") << QByteArray() << u"-: error: No object is in this file."_s;
    QTest::newRow("text alone") << QByteArray("hello") << u"-:1:1: error: A manifest is a map"_s;
    QTest::newRow("two objects of one name")
        << QByteArray(service + "---\n" + service)
        << u"-:15:9: error: metadata.name: Service default/web is already"_s;
}

void CheckTest::badInputIsReportedWithItsPlace()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QString, start);
    const Run run = runPodium({u"check"_s, u"-"_s}, input);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.startsWith(start), qPrintable(run.err));
}

void CheckTest::jsonHasTheDocumentedShape()
{
    const QByteArray configMap = "\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n";
    const Run run = runPodium({u"check"_s, u"--format"_s, u"json"_s, u"-"_s},
                              with("type: NodePort", "type: Nodeport") + configMap);
    QCOMPARE(run.status, 1);
    const QJsonObject report = run.json().toObject();
    QCOMPARE(report.keys(), (QStringList{u"findings"_s, u"ignored"_s, u"objects"_s}));
    QCOMPARE(report[u"objects"].toInt(-1), 1); // the refused one

    const QJsonObject ignored = report[u"ignored"].toArray().at(0).toObject();
    QCOMPARE(ignored, (QJsonObject{{u"kind"_s, u"ConfigMap"_s},
                                   {u"name"_s, u"x"_s},
                                   {u"file"_s, u"-"_s},
                                   {u"line"_s, 13}}));

    QCOMPARE(report[u"findings"].toArray().size(), 1);
    QJsonObject finding = report[u"findings"].toArray().at(0).toObject();
    QVERIFY(finding.take(u"message").toString().startsWith(u"Nodeport is not possible here."_s));
    QCOMPARE(finding, (QJsonObject{{u"severity"_s, u"error"_s},
                                   {u"object"_s, u"Service default/web"_s},
                                   {u"field"_s, u"spec.type"_s},
                                   {u"code"_s, u"unsupported-value"_s},
                                   {u"file"_s, u"-"_s},
                                   {u"line"_s, 6},
                                   {u"column"_s, 9}}));
}

void CheckTest::jsonKeepsMessagesOffStandardOutput()
{
    const Run run = runPodium({u"check"_s, u"--format"_s, u"json"_s, u"samples"_s, u"nowhere"_s});
    QCOMPARE(run.status, 2);
    const QJsonArray findings = run.json().toObject()[u"findings"].toArray();
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.at(0).toObject()[u"code"].toString(), u"file-is-directory"_s);
    QCOMPARE(findings.at(1).toObject()[u"code"].toString(), u"file-unreadable"_s);
    QVERIFY(findings.at(1).toObject()[u"line"].isNull());
}

void CheckTest::refusedObjectsHaveTheirPlace()
{
    const QByteArray second = with("name: web", "name: shop");
    const Run run = runPodium({u"check"_s, u"-"_s}, service + "---\n" + second);
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.startsWith("2 objects, 1 error"_L1), qPrintable(run.out));
    QVERIFY2(run.err.startsWith("-:21:15: error: spec.ports[0].nodePort: Node port 30000 already "
                                "belongs to Service default/web."_L1),
             qPrintable(run.err));
}

void CheckTest::controlPlaneFindingsHaveTheirPlace()
{
    const Run run = runPodium({u"check"_s, u"-"_s},
                              "apiVersion: v1\nkind: Node\nmetadata: {name: node-1}\n---\n"
                              "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n"
                              "  nodeName: node-9\n"
                              "  containers: [{name: a, image: b}]\n");
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.startsWith("-:9:13: warning: spec.nodeName: There is no node node-9"_L1),
             qPrintable(run.err));
}

void CheckTest::lostIndentationLoadsNothing()
{
    const Run run = runPodium({u"check"_s, u"-"_s},
                              "apiVersion: v1\nkind: Service\nmetadata:\nname: web\nspec:\n"
                              "selector:\napp: web\nports:\n- port: 80\ntargetPort: 8080\n");
    QCOMPARE(run.status, 1);
    QCOMPARE(run.out, u"0 objects, 1 error\n"_s);
    QVERIFY2(run.err.contains("This Service has lost its indentation"_L1), qPrintable(run.err));
}

void CheckTest::whatLearnersTripOverIsWarnedOf()
{
    const Run run =
        runPodium({u"check"_s, u"-"_s}, with("clusterIP: \"\"", "selector: {app: wbe}") +
                                            "---\napiVersion: v1\nkind: Pod\n"
                                            "metadata: {name: web-1, labels: {app: web}}\n"
                                            "spec: {containers: [{name: a, image: b}]}\n");
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("-:7:13: warning: spec.selector: No pod carries app=wbe, so Service "
                              "default/web has no endpoints; web-1 says app=web."_L1),
             qPrintable(run.err));
}

void CheckTest::inputIsJudgedAgainstOtherFiles_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("options"); // OTHER stands for a file with the plain Service
    QTest::addColumn<QString>("start");       // of standard error; empty: sound

    const QStringList old{u"--old"_s, u"OTHER"_s};
    const QStringList existing{u"--existing"_s, u"OTHER"_s};
    QTest::newRow("update of what may change") << with("port: 80", "port: 81") << old << u""_s;
    QTest::newRow("update of the name")
        << with("name: web", "name: shop") << old << u"-:4:9: error: metadata.name: "_s;
    QTest::newRow("update of the cluster IP")
        << with("clusterIP: \"\"", "clusterIP: 10.96.0.9")
        << QStringList{u"--old"_s, u"OTHER-WITH-IP"_s} << u"-:7:14: error: spec.clusterIPs[0]: "_s;
    QTest::newRow("node port in use")
        << with("name: web", "name: shop") << existing
        << u"-:10:15: error: spec.ports[0].nodePort: Node port 30000 already belongs to"_s;
    QTest::newRow("its own node port") << service << existing << u""_s;
    QTest::newRow("in the range") << with("clusterIP: \"\"", "clusterIP: 10.96.0.9")
                                  << QStringList{u"--service-cidr"_s, u"10.96.0.0/24"_s} << u""_s;
    QTest::newRow("out of the range")
        << with("clusterIP: \"\"", "clusterIP: 10.97.0.9")
        << QStringList{u"--service-cidr"_s, u"10.96.0.0/24"_s}
        << u"-:7:14: error: spec.clusterIPs: 10.97.0.9 is not an address"_s;
}

void CheckTest::inputIsJudgedAgainstOtherFiles()
{
    QFETCH(const QByteArray, input);
    QFETCH(QStringList, options);
    QFETCH(const QString, start);
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"OTHER"_s, service);
    write(u"OTHER-WITH-IP"_s, with("clusterIP: \"\"", "clusterIP: 10.96.0.8"));
    if (options.last().startsWith(u"OTHER"_s))
        options.last() = folder.filePath(options.last());
    const Run run = runPodium(QStringList{u"check"_s, u"-"_s} + options, input);
    QCOMPARE(run.status, start.isEmpty() ? 0 : 1);
    QCOMPARE(errorsOf(run).isEmpty(), start.isEmpty());
    QVERIFY2(start.isEmpty() || errorsOf(run).startsWith(start), qPrintable(run.err));
}

void CheckTest::standardInputAndFilesAreReadTogether()
{
    const Run run = runPodium({u"check"_s, u"samples/pod.yaml"_s, u"-"_s}, service);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith("2 objects"_L1), qPrintable(run.out));
}

void CheckTest::everyFileOfTheCorpusEndsWell_data()
{
    addFiles(u"tests/corpus"_s);
}

void CheckTest::everyFileOfTheCorpusEndsWell()
{
    QFETCH(const QString, path);
    const Run run = runPodium({u"check"_s, u"--format"_s, u"json"_s, path});
    QVERIFY2(run.status == 0 || run.status == 1, qPrintable(run.err));
    const QJsonObject report = run.json().toObject();
    const qsizetype seen = report[u"objects"].toInt() + report[u"ignored"].toArray().size() +
                           report[u"findings"].toArray().size();
    QVERIFY2(seen > 0, qPrintable(run.out));
}

static const Registered<CheckTest> registered{"tst_check"};

#include "tst_check.moc"
