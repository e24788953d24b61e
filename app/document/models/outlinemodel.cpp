// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/outlinemodel.h"

#include "base/enumname.h"
#include "document/clusterdocument.h"
#include "document/discard.h"
#include "document/models/roles.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// More changes than these are not followed one by one.
constexpr qsizetype mostChanges = 200;

/// More pods than these are not listed while a document is being opened.
constexpr qsizetype mostPodsAtOnce = 2'000;

/// What a moment of listing may take; a frame has 16.
constexpr int momentMilliseconds = 8;

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

bool isWorkload(ObjectKind kind)
{
    return kind >= ObjectKind::Deployment && kind <= ObjectKind::Job;
}

bool holdsNode(const QList<ObjectRef> &objects)
{
    return std::any_of(objects.begin(), objects.end(),
                       [](const ObjectRef &ref) { return ref.kind == ObjectKind::Node; });
}

// What an index keeps of its parent: 0 below the root, then groups, then nodes.
constexpr quintptr belowRoot = 0;

} // namespace

OutlineModel::OutlineModel(const ClusterDocument &document, OutlineWords words, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_words(std::move(words))
{
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OutlineModel::goOnListing);
    connect(&document, &ClusterDocument::clusterChanged, this, &OutlineModel::follow);
    listAnew();
}

void OutlineModel::setWords(const OutlineWords &words)
{
    m_words = words;
    for (int row = 0; row < rowCount(); ++row)
        updateRow(index(row, NameColumn));
}

qsizetype OutlineModel::totalRows() const
{
    qsizetype rows = rowCount();
    for (const Objects &group : m_lists.groups)
        rows += qsizetype(group.size());
    for (const Objects &pods : m_lists.podsOfNode)
        rows += qsizetype(pods.size());
    return rows;
}

void OutlineModel::listAnew()
{
    m_listing = std::make_unique<OutlineListing>(m_document.cluster());
    if (m_document.cluster().pods().size() <= mostPodsAtOnce) {
        m_listing->build();
        show(std::exchange(m_listing, {})->take());
        return;
    }
    show({});
    m_soon.start();
}

void OutlineModel::goOnListing()
{
    if (!m_listing->build(QDeadlineTimer(momentMilliseconds, Qt::PreciseTimer)))
        return;
    show(std::exchange(m_listing, {})->take());
    follow(difference(m_lists.cluster, m_document.cluster()));
}

void OutlineModel::show(OutlineLists lists)
{
    if (!m_listing)
        m_soon.stop();
    beginResetModel();
    std::swap(m_lists, lists);
    endResetModel();
    discard(std::move(lists));
}

void OutlineModel::follow(const ClusterDiff &diff)
{
    if (m_listing && !diff.isAnother) // followed when all is listed
        return;
    if (!canFollow(diff)) {
        listAnew();
        return;
    }
    const Cluster before = std::exchange(m_lists.cluster, m_document.cluster());
    for (const ObjectRef &object : diff.removed)
        removeRow(listOf(object, before), object);
    for (const ObjectRef &object : diff.added)
        addRow(listOf(object, m_lists.cluster), object);
    for (const ObjectRef &object : diff.changed) {
        const ListId from = listOf(object, before);
        const ListId to = listOf(object, m_lists.cluster);
        if (from == to) {
            updateRow(object);
            continue;
        }
        removeRow(from, object);
        addRow(to, object);
    }
}

// Pods are listed by the rows of their nodes, so with a node come and gone all is listed anew.
bool OutlineModel::canFollow(const ClusterDiff &diff) const
{
    return !diff.isAnother &&
           diff.added.size() + diff.removed.size() + diff.changed.size() <= mostChanges &&
           !holdsNode(diff.added) && !holdsNode(diff.removed) &&
           clientsOf(m_document.cluster()) == m_lists.groups[OutlineLists::Outside];
}

void OutlineModel::addRow(const ListId &list, const ObjectRef &object)
{
    if (list.isNone())
        return;
    Objects &rows = objects(list);
    const auto at = std::lower_bound(rows.begin(), rows.end(), object);
    if (rows.empty() && list.node < 0) { // the group comes with its first row
        const int row = rowOfGroup(list.group);
        beginInsertRows({}, row, row);
    } else {
        const int row = int(at - rows.begin());
        beginInsertRows(indexOfList(list), row, row);
    }
    rows.insert(at, object);
    endInsertRows();
    updateRow(indexOfList({list.group, -1}));
}

void OutlineModel::removeRow(const ListId &list, const ObjectRef &object)
{
    if (list.isNone())
        return;
    Objects &rows = objects(list);
    const auto at = std::lower_bound(rows.begin(), rows.end(), object);
    const bool isLast = rows.size() == 1 && list.node < 0; // the group goes with it
    if (isLast) {
        const int row = rowOfGroup(list.group);
        beginRemoveRows({}, row, row);
    } else {
        const int row = int(at - rows.begin());
        beginRemoveRows(indexOfList(list), row, row);
    }
    rows.erase(at);
    endRemoveRows();
    if (!isLast)
        updateRow(indexOfList({list.group, -1}));
}

void OutlineModel::updateRow(const ObjectRef &object)
{
    updateRow(indexOf(object));
}

void OutlineModel::updateRow(const QModelIndex &index)
{
    if (index.isValid())
        emit dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
}

OutlineModel::ListId OutlineModel::listOf(const ObjectRef &object, const Cluster &cluster) const
{
    if (const Pod *pod = cluster.pod(object)) {
        const int node = rowOfNode(pod->spec.nodeName);
        return node < 0 ? ListId{OutlineLists::NotScheduled, -1}
                        : ListId{OutlineLists::Nodes, node};
    }
    if (isWorkload(object.kind))
        return {OutlineLists::Workloads, -1};
    switch (object.kind) {
    case ObjectKind::Client:
        return {OutlineLists::Outside, -1};
    case ObjectKind::Node:
        return {OutlineLists::Nodes, -1};
    case ObjectKind::Service:
        return {OutlineLists::Services, -1};
    case ObjectKind::Endpoints:
    case ObjectKind::EndpointSlice:
        return {OutlineLists::Endpoints, -1};
    default:
        return {};
    }
}

int OutlineModel::rowOfNode(const QString &name) const
{
    const Objects &nodes = m_lists.groups[OutlineLists::Nodes];
    const ObjectRef wanted = nodeRef(name);
    const auto found = std::lower_bound(nodes.begin(), nodes.end(), wanted);
    return found != nodes.end() && *found == wanted ? int(found - nodes.begin()) : -1;
}

int OutlineModel::rowOfGroup(Group group) const
{
    return int(std::count_if(m_lists.groups.begin(), m_lists.groups.begin() + group,
                             [](const Objects &objects) { return !objects.empty(); }));
}

OutlineModel::Group OutlineModel::groupAt(int row) const
{
    int group = 0;
    while (group < OutlineLists::GroupCount && (m_lists.groups[size_t(group)].empty() || row-- > 0))
        ++group;
    return Group(group);
}

const OutlineModel::Objects &OutlineModel::objects(const ListId &list) const
{
    return list.node < 0 ? m_lists.groups[list.group] : m_lists.podsOfNode[size_t(list.node)];
}

OutlineModel::Objects &OutlineModel::objects(const ListId &list)
{
    return list.node < 0 ? m_lists.groups[list.group] : m_lists.podsOfNode[size_t(list.node)];
}

OutlineModel::ListId OutlineModel::listBelow(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return {};
    if (parent.internalId() == belowRoot)
        return {groupAt(parent.row()), -1};
    return parent.internalId() == 1 + OutlineLists::Nodes
               ? ListId{OutlineLists::Nodes, parent.row()}
               : ListId();
}

QModelIndex OutlineModel::indexOfList(const ListId &list) const
{
    return list.node < 0 ? createIndex(rowOfGroup(list.group), NameColumn, belowRoot)
                         : createIndex(list.node, NameColumn, quintptr(1 + OutlineLists::Nodes));
}

QModelIndex OutlineModel::indexOf(const ObjectRef &object) const
{
    const ListId list = listOf(object, m_lists.cluster);
    if (list.isNone())
        return {};
    // Those outside stand as the world lists them, which is not sorted; they are few.
    const Objects &rows = objects(list);
    const auto at = list.group == OutlineLists::Outside
                        ? std::find(rows.begin(), rows.end(), object)
                        : std::lower_bound(rows.begin(), rows.end(), object);
    if (at == rows.end() || *at != object)
        return {};
    return index(int(at - rows.begin()), NameColumn, indexOfList(list));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, belowRoot);
    const ListId list = listBelow(parent);
    const int below = list.node < 0 ? list.group : OutlineLists::GroupCount + list.node;
    return createIndex(row, column, quintptr(1 + below));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == belowRoot)
        return {};
    const int below = int(index.internalId()) - 1;
    return indexOfList(below < OutlineLists::GroupCount
                           ? ListId{Group(below), -1}
                           : ListId{OutlineLists::Nodes, below - OutlineLists::GroupCount});
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return rowOfGroup(OutlineLists::GroupCount);
    const ListId list = listBelow(parent);
    return list.isNone() ? 0 : int(objects(list).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

ObjectRef OutlineModel::objectAt(const QModelIndex &index) const
{
    const QModelIndex above = parent(index);
    return above.isValid() ? objects(listBelow(above))[size_t(index.row())] : ObjectRef();
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() ||
        (role != ObjectRole && role != Qt::ToolTipRole && role != Qt::DisplayRole))
        return {};
    const ObjectRef object = objectAt(index);
    if (role == ObjectRole)
        return QVariant::fromValue(object);
    if (role == Qt::ToolTipRole)
        return object.isNull() ? QVariant() : object.text();
    if (index.column() == StateColumn)
        return stateText(object);
    return object.isNull() ? groupTitle(groupAt(index.row())) : shownName(object);
}

QString OutlineModel::groupTitle(Group group) const
{
    const QString titles[] = {m_words.outside,  m_words.nodes,     m_words.notScheduled,
                              m_words.services, m_words.workloads, m_words.endpoints};
    return u"%1 (%2)"_s.arg(titles[group]).arg(m_lists.groups[group].size());
}

QString OutlineModel::stateText(const ObjectRef &object) const
{
    if (const Pod *pod = m_lists.cluster.pod(object))
        return podState(*pod);
    if (const Service *service = m_lists.cluster.service(object))
        return keyOfEnum(service->effectiveType());
    if (object.kind == ObjectKind::Node)
        return m_lists.cluster.node(object.name)->primaryAddress().toString();
    if (object.kind == ObjectKind::Client)
        return m_lists.cluster.world().client(object.name)->address.toString();
    return object.isNull() ? QString() : kindName(object.kind);
}

} // namespace podium
