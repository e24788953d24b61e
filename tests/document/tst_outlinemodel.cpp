// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/edits.h"
#include "document/clusterdocument.h"
#include "document/models/outlinemodel.h"
#include "document/models/roles.h"

#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const OutlineWords words{u"outside"_s,  u"nodes"_s,     u"loose"_s,
                         u"services"_s, u"workloads"_s, u"endpoints"_s};

const QString twoNodes = u"node a\n pod web-1 app=web\n pod web-2 app=web\n"
                         "node b\n pod api-1 app=api\n"
                         "service web app=web 80>8080\n"_s;

/// All rows, indented, with both columns.
QStringList rows(const QAbstractItemModel &model, const QModelIndex &parent = {},
                 const QString &indent = {})
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, OutlineModel::NameColumn, parent);
        const QModelIndex state = index.siblingAtColumn(OutlineModel::StateColumn);
        result.append(indent + index.data().toString() + u" | "_s + state.data().toString());
        result += rows(model, index, indent + u"  "_s);
    }
    return result;
}

void openText(ClusterDocument &document, const QString &text)
{
    DocumentState state;
    state.cluster = settle(clusterFromText(text)).cluster;
    document.open(state);
}

/// Edits of all kinds that an outline may see, by a seeded choice.
class Editor
{
public:
    explicit Editor(ClusterDocument &document)
        : m_document(document)
    {}

    void edit()
    {
        const Cluster &cluster = m_document.cluster();
        switch (below(6)) {
        case 0:
            apply(withoutObject(cluster, anyOf(cluster.allObjects())));
            break;
        case 1:
            apply(clusterWithPod(u"new-%1"_s.arg(below(20))));
            break;
        case 2:
            apply(clusterWithService(u"service-%1"_s.arg(below(4))));
            break;
        case 3:
            apply(withReadiness(cluster, anyOf(cluster.allObjects()), below(2) == 0));
            break;
        case 4:
            m_document.undo();
            break;
        default:
            relabel();
        }
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }

    ObjectRef anyOf(const QList<ObjectRef> &objects)
    {
        return objects.isEmpty() ? ObjectRef() : objects[below(int(objects.size()))];
    }

    void apply(const Result<Cluster> &after)
    {
        if (after)
            m_document.apply(u"edit"_s, *after);
    }

    Cluster clusterWithPod(const QString &name)
    {
        Pod pod;
        pod.meta.name = name;
        pod.meta.namespaceName = u"default"_s;
        pod.spec.nodeName = QStringList{u"a"_s, u"b"_s, u"gone"_s, {}}[below(4)];
        return m_document.cluster().with(pod);
    }

    Cluster clusterWithService(const QString &name)
    {
        Service service;
        service.meta.name = name;
        service.meta.namespaceName = u"default"_s;
        service.ports.append(ServicePort{});
        service.ports.last().port = 80;
        return m_document.cluster().with(service);
    }

    void relabel()
    {
        const auto &pods = m_document.cluster().pods();
        if (pods.isEmpty())
            return;
        auto pod = pods.begin();
        for (int i = below(int(pods.size())); i > 0; --i)
            ++pod;
        Pod changed = *pod;
        changed.meta.labels.insert(u"edit"_s, QString::number(below(100)));
        m_document.apply(u"edit"_s, m_document.cluster().with(changed));
    }

    ClusterDocument &m_document;
    std::mt19937 m_random{7};
};

} // namespace

/// However the cluster changes, the outline is what a new one would be, and costs what changed.
class OutlineModelTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void showsAllThereIs();
    void followsEditsAsANewOneWouldShowThem();
    void anEditOfALabelTouchesOneRow();
    void aGroupComesAndGoesWithItsRows();
    void aPodOnAnotherNodeMoves();
    void findsEveryObject();
    void aLargeClusterIsListedInAMomentOfItsOwn();
    void otherWordsKeepTheRows();
};

void OutlineModelTest::showsAllThereIs()
{
    ClusterDocument document;
    openText(document, twoNodes);
    const OutlineModel model(document, words);
    const QStringList shown = rows(model);
    QVERIFY(shown.contains(u"nodes (2) | "_s));
    QCOMPARE(shown.filter(u"web-1"_s).size(), 1);
    QCOMPARE(shown.filter(u"services (1)"_s).size(), 1);
    QVERIFY(shown.filter(u"loose"_s).isEmpty());
    QCOMPARE(model.totalRows(), shown.size());
}

void OutlineModelTest::followsEditsAsANewOneWouldShowThem()
{
    ClusterDocument document;
    openText(document, twoNodes);
    OutlineModel model(document, words);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Editor editor(document);
    for (int i = 0; i < 300; ++i) {
        editor.edit();
        if (document.cluster().nodes().isEmpty())
            openText(document, twoNodes);
        QCOMPARE(rows(model), rows(OutlineModel(document, words)));
    }
}

void OutlineModelTest::anEditOfALabelTouchesOneRow()
{
    ClusterDocument document;
    openText(document, twoNodes);
    OutlineModel model(document, words);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Pod pod = *document.cluster().pod(podRef(u"default"_s, u"api-1"_s));
    pod.meta.labels.insert(u"tier"_s, u"back"_s);
    document.apply(u"label"_s, document.cluster().with(pod));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().data(ObjectRole).value<ObjectRef>(), refOf(pod));
    QCOMPARE(reset.count() + inserted.count(), 0);
}

void OutlineModelTest::aGroupComesAndGoesWithItsRows()
{
    ClusterDocument document;
    openText(document, twoNodes);
    OutlineModel model(document, words);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const ObjectRef service = serviceRef(u"default"_s, u"web"_s);
    document.apply(u"delete"_s, document.cluster().without(service));
    QVERIFY(rows(model).filter(u"services"_s).isEmpty());
    document.undo();
    QCOMPARE(rows(model).filter(u"services (1)"_s).size(), 1);
    QCOMPARE(reset.count(), 0);
}

void OutlineModelTest::aPodOnAnotherNodeMoves()
{
    ClusterDocument document;
    openText(document, twoNodes);
    OutlineModel model(document, words);
    const ObjectRef pod = podRef(u"default"_s, u"web-1"_s);
    QCOMPARE(model.indexOf(pod).parent().data().toString(), u"a"_s);
    const Result<Cluster> moved = withPodOnNode(document.cluster(), pod, u"b"_s);
    QVERIFY(moved);
    document.apply(u"move"_s, *moved);
    QCOMPARE(model.indexOf(pod).parent().data().toString(), u"b"_s);
    QCOMPARE(rows(model), rows(OutlineModel(document, words)));
}

void OutlineModelTest::findsEveryObject()
{
    ClusterDocument document;
    openText(document, twoNodes);
    const OutlineModel model(document, words);
    int found = 0;
    for (const ObjectRef &object : document.cluster().allObjects()) {
        if (object.kind == ObjectKind::Namespace)
            continue;
        QCOMPARE(model.indexOf(object).data(ObjectRole).value<ObjectRef>(), object);
        ++found;
    }
    QCOMPARE(found, 6);
    const ObjectRef client = clientRef(document.cluster().world().clients.last().name);
    QCOMPARE(model.indexOf(client).data(ObjectRole).value<ObjectRef>(), client);
    QVERIFY(!model.indexOf({}).isValid());
    QVERIFY(!model.indexOf(podRef(u"default"_s, u"nobody"_s)).isValid());
    QVERIFY(!model.indexOf(serviceRef(u"default"_s, u"zzz"_s)).isValid());
}

void OutlineModelTest::aLargeClusterIsListedInAMomentOfItsOwn()
{
    ClusterDocument document;
    openText(document, twoNodes);
    OutlineModel model(document, words);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<Pod> pods(2'100, *document.cluster().pods().begin());
    for (size_t i = 0; i < pods.size(); ++i)
        pods[i].meta.name = u"pod-%1"_s.arg(i);
    DocumentState state;
    state.cluster = document.cluster().with(ObjectTable<Pod>::fromObjects(pods));
    document.open(state);
    QCOMPARE(model.rowCount(), 0);
    document.apply(u"edit"_s, document.cluster().without(serviceRef(u"default"_s, u"web"_s)));
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(model.indexOf(nodeRef(u"b"_s))), 2'100);
    QCOMPARE(rows(model).filter(u"services"_s).size(), 0);
}

void OutlineModelTest::otherWordsKeepTheRows()
{
    ClusterDocument document;
    openText(document, twoNodes);
    OutlineModel model(document, words);
    const QPersistentModelIndex pod = model.indexOf(podRef(u"default"_s, u"web-1"_s));
    OutlineWords korean = words;
    korean.nodes = u"노드"_s;
    model.setWords(korean);
    QVERIFY(pod.isValid());
    QCOMPARE(rows(model).filter(u"노드 (2)"_s).size(), 1);
}

static const Registered<OutlineModelTest> registered{"tst_outlinemodel"};

#include "tst_outlinemodel.moc"
