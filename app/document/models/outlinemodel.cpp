// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/outlinemodel.h"

#include "base/enumname.h"
#include "document/clusterdocument.h"
#include "document/models/roles.h"

namespace podium {

using namespace Qt::StringLiterals;

struct OutlineModel::Row
{
    QString text{};
    ObjectRef object{};
    Row *parent{nullptr};
    int position{0};
    std::vector<std::unique_ptr<Row>> children{};

    Row *add(const QString &childText, const ObjectRef &childObject)
    {
        auto row = std::make_unique<Row>();
        row->text = childText;
        row->object = childObject;
        row->parent = this;
        row->position = int(children.size());
        children.push_back(std::move(row));
        return children.back().get();
    }

    /// Takes back the last child if it stayed without children.
    void dropEmptyTail()
    {
        if (children.back()->children.empty())
            children.pop_back();
    }

    const Row *find(const ObjectRef &wanted) const
    {
        if (object == wanted)
            return this;
        for (const auto &child : children) {
            if (const Row *found = child->find(wanted))
                return found;
        }
        return nullptr;
    }
};

namespace {

// Names are unique within a namespace only; the usual one goes without saying.
QString shownName(const ObjectRef &object)
{
    return object.namespaceName == "default"_L1 ? object.name : object.qualifiedName();
}

QString podState(const Pod &pod)
{
    if (!pod.statusReason.isEmpty())
        return pod.statusReason;
    if (pod.meta.isTerminating())
        return u"Terminating"_s;
    return pod.isReady() ? pod.podIp.toString() : pod.phase;
}

} // namespace

OutlineModel::OutlineModel(const ClusterDocument &document, OutlineWords words, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_words(std::move(words))
{
    rebuild();
    connect(&document, &ClusterDocument::clusterChanged, this, &OutlineModel::rebuild);
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setWords(const OutlineWords &words)
{
    m_words = words;
    rebuild();
}

void OutlineModel::rebuild()
{
    const Cluster &cluster = m_document.cluster();
    beginResetModel();
    m_root = std::make_unique<Row>();

    Row *outside = m_root->add(m_words.outside, {});
    for (const Client &client : cluster.world().clients)
        outside->add(client.name, clientRef(client.name));
    m_root->dropEmptyTail();

    QHash<QString, Row *> nodeRows;
    Row *nodes = m_root->add(m_words.nodes, {});
    for (const Node &node : cluster.nodes())
        nodeRows.insert(node.meta.name, nodes->add(node.meta.name, refOf(node)));
    m_root->dropEmptyTail();

    Row *loose = m_root->add(m_words.notScheduled, {});
    for (const Pod &pod : cluster.pods()) {
        const ObjectRef ref = refOf(pod);
        nodeRows.value(pod.spec.nodeName, loose)->add(shownName(ref), ref);
    }
    m_root->dropEmptyTail();

    Row *services = m_root->add(m_words.services, {});
    for (const Service &service : cluster.services())
        services->add(shownName(refOf(service)), refOf(service));
    m_root->dropEmptyTail();

    Row *workloads = m_root->add(m_words.workloads, {});
    for (int kind = int(ObjectKind::Deployment); kind <= int(ObjectKind::Job); ++kind) {
        for (const Workload &workload : cluster.workloads(ObjectKind(kind)))
            workloads->add(shownName(refOf(workload)), refOf(workload));
    }
    m_root->dropEmptyTail();

    Row *endpoints = m_root->add(m_words.endpoints, {});
    for (const EndpointsObject &object : cluster.endpointsObjects())
        endpoints->add(shownName(refOf(object)), refOf(object));
    for (const EndpointSlice &object : cluster.endpointSlices())
        endpoints->add(shownName(refOf(object)), refOf(object));
    m_root->dropEmptyTail();
    endResetModel();
}

OutlineModel::Row *OutlineModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Row *>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexOf(const ObjectRef &object) const
{
    const Row *row = object.isNull() ? nullptr : m_root->find(object);
    return row ? createIndex(row->position, NameColumn, row) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, rowAt(parent)->children[size_t(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Row *parent = rowAt(index)->parent;
    return parent == m_root.get() ? QModelIndex()
                                  : createIndex(parent->position, NameColumn, parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(rowAt(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row *row = rowAt(index);
    if (role == ObjectRole)
        return QVariant::fromValue(row->object);
    if (role == Qt::ToolTipRole && !row->object.isNull())
        return row->object.text();
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == NameColumn)
        return row->object.isNull() ? u"%1 (%2)"_s.arg(row->text).arg(row->children.size())
                                    : row->text;
    return stateText(row->object);
}

QString OutlineModel::stateText(const ObjectRef &object) const
{
    const Cluster &cluster = m_document.cluster();
    if (const Pod *pod = cluster.pod(object))
        return podState(*pod);
    if (const Service *service = cluster.service(object))
        return keyOfEnum(service->effectiveType());
    if (object.kind == ObjectKind::Node)
        return cluster.node(object.name)->primaryAddress().toString();
    if (object.kind == ObjectKind::Client)
        return cluster.world().client(object.name)->address.toString();
    return object.isNull() ? QString() : kindName(object.kind);
}

} // namespace podium
