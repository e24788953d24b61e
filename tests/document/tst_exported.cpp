// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/exported.h"

#include "document/clusterdocument.h"
#include "document/randomedit.h"
#include "support/clustertext.h"
#include "support/manifestfiles.h"
#include "support/nosockets.h"
#include "support/shopmanifest.h"
#include "support/testregistry.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

void openText(ClusterDocument &document, const QByteArray &text)
{
    document.open(readDocument({{u"a.yaml"_s, text}}));
}

QByteArray changesOf(const ClusterDocument &document)
{
    return exportedChanges(document.revision(), document.history().openedRevision().texts);
}

Cluster readBack(const QByteArray &manifest)
{
    return readDocument({{u"exported.yaml"_s, manifest}}).cluster;
}

} // namespace

/// What is exported reads back as what is shown.
class ExportedTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void allObjectsReadBackAsTheSameCluster();
    void theWorldIsExportedIfItIsAnother();
    void nothingChangedIsNothingExported();
    void changedObjectsKeepTheirComments();
    void anObjectOfAListIsExportedAlone();
    void newObjectsAreChangedOnes();
    void kubectlTakesWhatIsExported();
};

void ExportedTest::allObjectsReadBackAsTheSameCluster()
{
    int files = 0;
    for (const QString &path : soundFiles()) {
        ClusterDocument document;
        document.open(readDocument({{path, contentOf(path)}}));
        QRandomGenerator random{quint32(++files)};
        for (int edit = 0; edit < 3; ++edit) {
            if (const std::optional<SetFields> change = randomEdit(random, document))
                document.edit(u"edit"_s, *change);
        }
        const QByteArray manifest = exportedObjects(document.cluster());
        QCOMPARE(describe(readBack(manifest)), describe(document.cluster()));
    }
    QVERIFY(files > 50);
}

void ExportedTest::theWorldIsExportedIfItIsAnother()
{
    ClusterDocument document;
    openText(document, shopManifest("    app: web\n"));
    QVERIFY(!exportedObjects(document.cluster()).contains("podium-world"));
    const ObjectRef world{ObjectKind::World, {}, u"podium-world"_s};
    QVERIFY(
        document.edit(u"edit"_s, SetFields{world, {{u"data[loadBalancerProvider]"_s, u"None"_s}}})
            .isEmpty());
    const Cluster again = readBack(exportedObjects(document.cluster()));
    QCOMPARE(again.world().provider, LoadBalancerProvider::None);
}

void ExportedTest::nothingChangedIsNothingExported()
{
    ClusterDocument document;
    openText(document, shopManifest("    app: web\n"));
    QCOMPARE(changesOf(document), QByteArray());
    document.edit(u"edit"_s, SetReady{podRef(u"default"_s, u"pod-1"_s), false});
    document.undo();
    QCOMPARE(changesOf(document), QByteArray());
}

void ExportedTest::changedObjectsKeepTheirComments()
{
    ClusterDocument document;
    openText(document, shopManifest("    app: web\n"));
    const ObjectRef service = serviceRef(u"default"_s, u"web"_s);
    document.edit(u"edit"_s, SetFields{service, {{u"spec.type"_s, u"NodePort"_s}}});
    const QByteArray changes = changesOf(document);
    QVERIFY(changes.contains("# whom it serves"));
    QVERIFY(changes.contains("type: NodePort"));
    QVERIFY(!changes.contains("kind: Pod"));
    QCOMPARE(readBack(changes).services().size(), 1);
}

void ExportedTest::anObjectOfAListIsExportedAlone()
{
    ClusterDocument document;
    openText(document, "apiVersion: v1\nkind: List\nitems:\n"
                       "- apiVersion: v1\n  kind: Service\n  metadata: {name: a}\n"
                       "  spec: {ports: [{port: 80}]}\n");
    document.edit(u"edit"_s,
                  SetFields{serviceRef(u"default"_s, u"a"_s), {{u"metadata.labels[x]"_s, u"y"_s}}});
    const QByteArray changes = changesOf(document);
    QVERIFY2(changes.startsWith("apiVersion: v1\nkind: Service\n"), changes);
}

void ExportedTest::newObjectsAreChangedOnes()
{
    ClusterDocument document;
    openText(document, shopManifest("    app: web\n"));
    const ObjectRef pod = podRef(u"default"_s, u"pod-1"_s);
    document.edit(u"edit"_s, DuplicateObject{pod, u"pod-2"_s});
    const Cluster changed = readBack(changesOf(document));
    QCOMPARE(changed.pods().size(), 1);
    QVERIFY(changed.pod(podRef(u"default"_s, u"pod-2"_s)));
}

void ExportedTest::kubectlTakesWhatIsExported()
{
    const QString kubectl = QStandardPaths::findExecutable(u"kubectl"_s);
    if (kubectl.isEmpty())
        QSKIP("kubectl is not installed");
    ClusterDocument document;
    const QString path = sourcePath(u"samples/deployment.yaml"_s);
    document.open(readDocument({{path, contentOf(path)}}));
    const ObjectRef service = refOf(*document.cluster().services().begin());
    document.edit(u"edit"_s, SetFields{service, {{u"metadata.labels[tier]"_s, u"front"_s}}});
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"exported.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exportedObjects(document.cluster()));
    file.close();
    // As JSON, as between objects in YAML it writes no separators.
    QProcess process;
    process.start(kubectl, {u"label"_s, u"--local"_s, u"-f"_s, file.fileName(), u"seen=yes"_s,
                            u"-o"_s, u"json"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    const Cluster labelled = readBack(process.readAllStandardOutput());
    QCOMPARE(labelled.allObjects(), document.cluster().allObjects());
    for (const ObjectRef &object : labelled.allObjects()) {
        LabelSet labels = document.cluster().meta(object)->labels;
        labels.insert(u"seen"_s, u"yes"_s);
        QCOMPARE(labelled.meta(object)->labels, labels);
    }
}

// kubectl itself, which is not ours, looks for networks as soon as it starts.
static const bool opensSockets = permitSockets("tst_exported");

static const Registered<ExportedTest> registered{"tst_exported"};

#include "tst_exported.moc"
