// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/kubectl.h"

#include "document/clusterdocument.h"
#include "document/explain/kubectlsentence.h"

#include "support/nosockets.h"
#include "support/testregistry.h"

#include <QMetaEnum>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shopText = R"(apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec:
  selector: {app: web}
  ports: [{name: web, port: 80}, {name: more, port: 81}]
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 2
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: app, image: 'example.com/app:1'}]}
---
apiVersion: v1
kind: Pod
metadata:
  name: pod-1
  labels: {app: web}
spec: {containers: [{name: app, image: 'example.com/app:1'}]}
)";

const ObjectRef service = serviceRef(u"shop"_s, u"web"_s);
const ObjectRef pod = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef deployment{ObjectKind::Deployment, u"default"_s, u"web"_s};
const ObjectRef node = nodeRef(u"node-1"_s);

/// The change of one field.
Change set(const ObjectRef &object, const QString &field, const FieldValue &value)
{
    return SetFields{object, {{field, value}}};
}

QString command(const Change &change)
{
    ClusterDocument document;
    document.open(readDocument({{u"shop.yaml"_s, shopText}}));
    return kubectlCommand(document.revision(), change).text;
}

KubectlGap gap(const Change &change)
{
    ClusterDocument document;
    document.open(readDocument({{u"shop.yaml"_s, shopText}}));
    const KubectlCommand made = kubectlCommand(document.revision(), change);
    return made.text.isEmpty() ? made.gap : KubectlGap::None;
}

} // namespace

Q_DECLARE_METATYPE(podium::Change)

class KubectlTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void eachChangeHasItsCommand_data();
    void eachChangeHasItsCommand();
    void manifestsAreGivenToTheCommand();
    void whatKubectlCannotDoHasAReason();
    void everyReasonHasASentence();
    void aShellReadsBackEveryWord_data();
    void aShellReadsBackEveryWord();
    void kubectlMakesTheSameLabels();
};

void KubectlTest::eachChangeHasItsCommand_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("text");

    QTest::newRow("new label") << set(pod, u"metadata.labels[tier]"_s, u"front"_s)
                               << u"kubectl label pod pod-1 tier=front"_s;
    QTest::newRow("other label") << set(pod, u"metadata.labels[app]"_s, u"db"_s)
                                 << u"kubectl label pod pod-1 app=db --overwrite"_s;
    QTest::newRow("label gone") << set(pod, u"metadata.labels[app]"_s, {})
                                << u"kubectl label pod pod-1 app-"_s;
    QTest::newRow("all labels") << set(pod, u"metadata.labels"_s, LabelSet{{u"a"_s, u"b"_s}})
                                << u"kubectl label pod pod-1 app- a=b"_s;
    QTest::newRow("label renamed") << Change(RenameKey{pod, u"metadata.labels[app]"_s, u"role"_s})
                                   << u"kubectl label pod pod-1 app- role=web"_s;
    QTest::newRow("annotation with spaces")
        << set(service, u"metadata.annotations[note]"_s, u"it's mine"_s)
        << u"kubectl annotate service web 'note=it'\\''s mine' -n shop"_s;
    QTest::newRow("replicas") << set(deployment, u"spec.replicas"_s, qint64(5))
                              << u"kubectl scale deployment web --replicas=5"_s;
    QTest::newRow("image") << set(deployment, u"spec.template.spec.containers[0].image"_s,
                                  u"nginx:1.27"_s)
                           << u"kubectl set image deployment/web app=nginx:1.27"_s;
    QTest::newRow("image of a pod") << set(pod, u"spec.containers[0].image"_s, u"nginx"_s)
                                    << u"kubectl set image pod/pod-1 app=nginx"_s;
    QTest::newRow("type")
        << set(service, u"spec.type"_s, u"NodePort"_s)
        << u"kubectl patch service web -n shop --type=merge -p '{\"spec\":{\"type\":\"NodePort\"}}'"_s;
    QTest::newRow("selector")
        << set(service, u"spec.selector[app]"_s, {})
        << u"kubectl patch service web -n shop --type=merge -p '{\"spec\":{\"selector\":{\"app\":null}}}'"_s;
    QTest::newRow("port") << set(service, u"spec.ports[1].port"_s, qint64(82))
                          << u"kubectl patch service web -n shop --type=json -p "
                             "'[{\"op\":\"add\",\"path\":\"/spec/ports/1/port\",\"value\":82}]'"_s;
    QTest::newRow("port gone") << Change(RemoveItem{service, u"spec.ports[1]"_s})
                               << u"kubectl patch service web -n shop --type=json -p "
                                  "'[{\"op\":\"remove\",\"path\":\"/spec/ports/1\"}]'"_s;
    QTest::newRow("delete") << Change(RemoveObject{service})
                            << u"kubectl delete service web -n shop"_s;
    QTest::newRow("evict") << Change(EvictPod{pod}) << u"kubectl delete pod pod-1"_s;
    QTest::newRow("restart") << Change(RestartContainer{pod, 0})
                             << u"kubectl exec pod-1 -c app -- kill 1"_s;
    QTest::newRow("typing") << Change(ReplaceText{0, {}}) << u"kubectl apply -f shop.yaml"_s;
}

void KubectlTest::eachChangeHasItsCommand()
{
    QFETCH(const Change, change);
    QTEST(command(change), "text");
}

void KubectlTest::manifestsAreGivenToTheCommand()
{
    const QString added = command(AddObjects{"kind: Namespace\nEOF\n"});
    QCOMPARE(command(ApplyManifest{"kind: Namespace\nEOF\n"}), added);
    QCOMPARE(added, u"kubectl apply -f - <<'EOF_'\nkind: Namespace\nEOF\nEOF_"_s);
    const QString copied = command(DuplicateObject{pod, u"pod-2"_s});
    QVERIFY2(copied.startsWith(u"kubectl apply -f - <<'EOF'\n"_s), qPrintable(copied));
    QVERIFY2(copied.contains(u"name: pod-2\n"_s), qPrintable(copied));
    const QString renamed = command(RenameObject{pod, u"first"_s});
    QVERIFY2(renamed.startsWith(u"kubectl delete pod pod-1 && kubectl apply -f -"_s),
             qPrintable(renamed));
    QVERIFY2(renamed.contains(u"name: first\n"_s), qPrintable(renamed));
    const QString moved = command(set(pod, u"spec.nodeName"_s, u"node-2"_s));
    QVERIFY2(moved.startsWith(u"kubectl replace --force -f -"_s), qPrintable(moved));
    QVERIFY2(moved.contains(u"nodeName: node-2"_s), qPrintable(moved));
}

void KubectlTest::whatKubectlCannotDoHasAReason()
{
    QCOMPARE(gap(SetReady{pod, false}), KubectlGap::ProbeSays);
    QCOMPARE(gap(SetReady{node, false}), KubectlGap::KubeletSays);
    QCOMPARE(gap(set(node, u"status.capacity[memory]"_s, u"4Gi"_s)), KubectlGap::StatusOnly);
    QCOMPARE(gap(set({ObjectKind::World, {}, {}}, u"data[forwards]"_s, u"80>a:1"_s)),
             KubectlGap::OutsideIt);
}

void KubectlTest::everyReasonHasASentence()
{
    const auto gaps = QMetaEnum::fromType<KubectlGap>();
    QStringList sentences;
    for (int i = 0; i < gaps.keyCount(); ++i)
        sentences.append(gapSentence(KubectlGap(gaps.value(i))));
    QCOMPARE(sentences.count(QString()), 1);
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void KubectlTest::aShellReadsBackEveryWord_data()
{
    QTest::addColumn<QString>("word");

    for (const QString &word :
         {u"plain"_s, u""_s, u"two words"_s, u"it's"_s, u"$HOME `id` \"x\" \\ *"_s, u"a\nb"_s,
          u"레이블"_s, u"#no"_s, u"~"_s, u"{a,b}"_s, u"!x"_s})
        QTest::addRow("%s", qPrintable(word)) << word;
}

void KubectlTest::aShellReadsBackEveryWord()
{
    QFETCH(const QString, word);
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"printf %s "_s + shellQuoted(word)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
}

void KubectlTest::kubectlMakesTheSameLabels()
{
    if (QStandardPaths::findExecutable(u"kubectl"_s).isEmpty())
        QSKIP("kubectl is not installed");
    ClusterDocument document;
    document.open(readDocument({{u"shop.yaml"_s, shopText}}));
    const Change change = SetFields{
        pod, {{u"metadata.labels[app]"_s, u"db"_s}, {u"metadata.labels[a.io/tier]"_s, u"x"_s}}};
    const QString text = kubectlCommand(document.revision(), change).text;
    QProcess shell;
    // The last document of the text alone, as the command names one object.
    const QByteArray podText = shopText.sliced(shopText.lastIndexOf("---\n") + 4);
    QString local = text;
    local.replace(u"label pod pod-1"_s, u"label --local -f - -o yaml"_s);
    shell.start(u"sh"_s, {u"-c"_s, local});
    QVERIFY(shell.waitForStarted());
    shell.write(podText);
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    const QByteArray labelled = shell.readAllStandardOutput();
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
    QVERIFY(document.edit(u"labels"_s, change).isEmpty());
    const DocumentState read = readDocument({{u"labelled.yaml"_s, labelled}});
    QVERIFY(read.cluster.pod(pod));
    QCOMPARE(read.cluster.pod(pod)->meta.labels.text(),
             document.cluster().pod(pod)->meta.labels.text());
}

// kubectl itself, which is not ours, looks for networks as soon as it starts.
static const bool opensSockets = permitSockets("tst_kubectl");

static const Registered<KubectlTest> registered{"tst_kubectl"};

#include "tst_kubectl.moc"
