// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"

#include "control/settle.h"
#include "manifest/sourcemap.h"

#include <QUndoCommand>

namespace podium {

/// One edit: undo and redo put the other cluster in place.
class ClusterDocument::ClusterCommand : public QUndoCommand
{
public:
    ClusterCommand(ClusterDocument *document, const QString &description, Cluster after)
        : QUndoCommand(description)
        , m_document(document)
        , m_before(document->cluster())
        , m_after(std::move(after))
    {}

    void undo() override { m_document->setCluster(m_before); }

    void redo() override { m_document->setCluster(m_after); }

private:
    ClusterDocument *m_document;
    Cluster m_before;
    Cluster m_after;
};

ClusterDocument::ClusterDocument(QObject *parent)
    : QObject(parent)
{}

void ClusterDocument::open(DocumentState state)
{
    const ClusterDiff diff = difference(m_state.cluster, state.cluster);
    m_undoStack.clear();
    m_state = std::move(state);
    emit opened();
    emit clusterChanged(diff);
}

void ClusterDocument::apply(const QString &description, const Cluster &after)
{
    Cluster settled = settle(after).cluster;
    if (settled == m_state.cluster)
        return;
    m_undoStack.push(new ClusterCommand(this, description, std::move(settled)));
}

SourceSpan ClusterDocument::locate(const ObjectRef &object, const QString &field) const
{
    const ObjectMeta *meta = m_state.cluster.meta(object);
    return meta ? locateField(m_state.texts, meta->origin, field) : SourceSpan();
}

void ClusterDocument::setCluster(const Cluster &cluster)
{
    const ClusterDiff diff = difference(m_state.cluster, cluster);
    m_state.cluster = cluster;
    emit clusterChanged(diff);
}

} // namespace podium
