// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/clusterdiff.h"
#include "document/documentstate.h"

#include <QObject>
#include <QUndoStack>

namespace podium {

/// The one door to what is open: texts, cluster, undo. Everything that shows the cluster listens to
/// clusterChanged and to nothing else.
class ClusterDocument : public QObject
{
    Q_OBJECT

public:
    explicit ClusterDocument(QObject *parent = nullptr);

    const Cluster &cluster() const { return m_state.cluster; }

    const QList<ManifestText> &texts() const { return m_state.texts; }

    const Problems &problems() const { return m_state.problems; }

    const QList<IgnoredObject> &ignored() const { return m_state.ignored; }

    QUndoStack *undoStack() { return &m_undoStack; }

    /// Puts another document in the place of this one; undo starts anew.
    void open(DocumentState state);

    /// Changes the cluster by one undo step of this name; `after` is settled here. Equal clusters
    /// push nothing. The description is shown to the user.
    void apply(const QString &description, const Cluster &after);

    /// Where a field stands in the texts; invalid for what no manifest states.
    SourceSpan locate(const ObjectRef &object, const QString &field) const;

signals:
    /// The cluster is another now; texts and problems may be, too.
    void clusterChanged(const podium::ClusterDiff &diff);
    /// A document was opened: everything is new (comes before clusterChanged).
    void opened();

private:
    class ClusterCommand;

    void setCluster(const Cluster &cluster);

    DocumentState m_state;
    QUndoStack m_undoStack;
};

} // namespace podium
