// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"

#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray twoPods = R"(apiVersion: v1
kind: Pod
metadata:
  name: pod-1
  labels: {app: web}   # the first
spec:
  containers:
  - name: app
    image: example.com/app
---
apiVersion: v1
kind: Pod
metadata:
  name: pod-2
spec:
  containers:
  - name: app
    image: example.com/app
)";

} // namespace

class ClusterDocumentTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void openingTellsThatAllIsNew();
    void editsAreUndoneAndRedone();
    void equalClustersPushNothing();
    void fieldsAreFoundInTheText();
    void mistakesCostTheirOwnDocumentOnly();
    void whatTheApiServerRefusesIsNotThere();
    void whatLearnersTripOverIsToldWithItsPlace();
};

void ClusterDocumentTest::openingTellsThatAllIsNew()
{
    ClusterDocument document;
    const QSignalSpy changes(&document, &ClusterDocument::clusterChanged);
    document.open(readDocument({{u"two.yaml"_s, twoPods}}));
    QCOMPARE(changes.size(), 1);
    const auto diff = changes.first().first().value<ClusterDiff>();
    QVERIFY(diff.isAnother);
    QVERIFY(diff.added.isEmpty() && diff.removed.isEmpty() && diff.changed.isEmpty());
    QVERIFY(document.cluster().pod(podRef(u"default"_s, u"pod-1"_s)));
}

void ClusterDocumentTest::editsAreUndoneAndRedone()
{
    ClusterDocument document;
    document.open(readDocument({{u"two.yaml"_s, twoPods}}));
    const Cluster before = document.cluster();
    document.apply(u"Delete pod-1"_s, before.without(podRef(u"default"_s, u"pod-1"_s)));
    const Cluster after = document.cluster();
    QVERIFY(!after.contains(podRef(u"default"_s, u"pod-1"_s)));
    document.undo();
    QVERIFY(document.cluster() == before);
    document.redo();
    QVERIFY(document.cluster() == after);
}

void ClusterDocumentTest::equalClustersPushNothing()
{
    ClusterDocument document;
    document.open(readDocument({{u"two.yaml"_s, twoPods}}));
    const QSignalSpy changes(&document, &ClusterDocument::clusterChanged);
    document.apply(u"Nothing"_s, document.cluster());
    QVERIFY(!document.canUndo());
    QCOMPARE(changes.size(), 0);
}

void ClusterDocumentTest::fieldsAreFoundInTheText()
{
    ClusterDocument document;
    document.open(readDocument({{u"two.yaml"_s, twoPods}}));
    const SourceSpan label =
        document.locate(podRef(u"default"_s, u"pod-1"_s), u"metadata.labels[app]"_s);
    QCOMPARE(label.file, u"two.yaml"_s);
    QCOMPARE(label.line, 5);
    QCOMPARE(document.locate(podRef(u"default"_s, u"pod-2"_s), u"metadata.name"_s).line, 14);
    QVERIFY(!document.locate(podRef(u"default"_s, u"nobody"_s), u"metadata.name"_s).isValid());
}

void ClusterDocumentTest::mistakesCostTheirOwnDocumentOnly()
{
    const QByteArray broken = twoPods + "---\nkind: Service\nmetadata: [\n";
    const DocumentState state = readDocument({{u"broken.yaml"_s, broken}});
    QCOMPARE(state.objectCount, 2);
    QVERIFY(hasError(state.problems));
}

void ClusterDocumentTest::whatTheApiServerRefusesIsNotThere()
{
    const QByteArray service = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n"
                               "  type: NodePort\n  selector: {app: web}\n  ports:\n"
                               "  - port: 80\n    nodePort: 80\n";
    const DocumentState state = readDocument({{u"low.yaml"_s, twoPods + "---\n" + service}});
    QVERIFY(!state.cluster.service(serviceRef(u"default"_s, u"web"_s)));
    QCOMPARE(state.cluster.pods().size(), 2);
    QVERIFY(hasError(state.problems));
    const Problem refused =
        *std::find_if(state.problems.begin(), state.problems.end(),
                      [](const Problem &p) { return p.severity == Severity::Error; });
    QCOMPARE(refused.field, u"spec.ports[0].nodePort"_s);
    QCOMPARE(refused.span.line, 28);
}

void ClusterDocumentTest::whatLearnersTripOverIsToldWithItsPlace()
{
    const QByteArray service = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n"
                               "  selector: {app: wbe}\n  ports: [{port: 80}]\n";
    const DocumentState state = readDocument({{u"near.yaml"_s, twoPods + "---\n" + service}});
    const auto warned =
        std::find_if(state.problems.begin(), state.problems.end(), [](const Problem &p) {
            return p.severity == Severity::Warning && p.field.startsWith(u"spec.selector"_s);
        });
    QVERIFY(warned != state.problems.end());
    QCOMPARE(warned->span.file, u"near.yaml"_s);
    QCOMPARE(warned->span.line, 24);
}

static const Registered<ClusterDocumentTest> registered{"tst_clusterdocument"};

#include "tst_clusterdocument.moc"
