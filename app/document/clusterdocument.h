// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/clusterdiff.h"
#include "document/documentstate.h"
#include "document/editing/edited.h"
#include "document/history/history.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace podium {

/// Why a change must not be made at this moment; nothing if it may.
using EditRule = std::function<std::optional<Problem>(const Change &change)>;

/// The one door to what is open: texts, cluster, history. Everything that shows the cluster listens
/// to clusterChanged and to nothing else.
///
/// There is no QUndoStack: what can be taken back follows from the events before the playhead, and
/// would have to be kept in step with it at every seek.
class ClusterDocument : public QObject
{
    Q_OBJECT

public:
    explicit ClusterDocument(QObject *parent = nullptr);

    /// As it is at time().
    const Cluster &cluster() const { return m_shown->cluster(); }

    /// Likewise.
    const QList<ManifestText> &texts() const { return m_shown->texts; }

    /// With all that was done in this run, wherever the playhead is.
    const QList<ManifestText> &latestTexts() const
    {
        return history().versionAt(history().lastTime())->texts;
    }

    /// Texts and cluster together.
    const Revision &revision() const { return *m_shown; }

    /// What is wrong at time(). Of a large cluster, what learners trip over is as it was opened.
    /// Made when it is first asked for after a change.
    const Problems &problems() const { return allProblems().problems; }

    /// How many there are beyond those.
    qsizetype problemsLeftOut() const { return allProblems().leftOut; }

    /// Objects of kinds that Podium does not know, at time().
    QList<IgnoredObject> ignored() const { return m_shown->findings.ignored(texts()); }

    const History &history() const { return m_history; }

    /// The playhead, in seconds of story time.
    double time() const { return m_time; }

    bool canUndo() const;
    bool canRedo() const;

    /// Puts another document in the place of this one; its history starts anew.
    /// `start`: what connections before the story leave to the first packet, its seed above all.
    void open(DocumentState state, const Traffic &start = {});
    /// With a history that was kept, of which the state is what was opened then; the playhead is
    /// at `time`.
    void open(DocumentState state, const History &history, double time);

    /// Makes a change at the playhead, in texts and cluster together. What is returned prevented
    /// it, all of it at once: see edited(). What changes nothing leaves nothing to take back. The
    /// description is shown to the user. The playhead may move on by a beat.
    ///
    /// Changes of the same `burst` that follow each other closely, such as typing, are taken back
    /// in one step; empty: it is a step of its own.
    Problems edit(const QString &description, const Change &change, const QString &burst = {});
    /// From now on edits have to be in order with this rule, too; an empty one allows all.
    void setEditRule(EditRule rule);
    /// What the rule has against the change; nothing: it may be tried. What would come of a change
    /// that is forbidden must not be shown either.
    std::optional<Problem> objection(const Change &change) const;
    /// Changes the running cluster alone, of which no manifest tells; `after` is settled here. For
    /// tests: no Change says what was done, so it cannot be kept in a file.
    void apply(const QString &description, const Cluster &after);

    /// Where a field stands in the texts; what is not stated is found at its object, or at the one
    /// that its object was made of. Invalid for what no manifest states.
    SourceSpan locate(const ObjectRef &object, const QString &field) const;

    /// Notes a send at the playhead, without packets; returns its index.
    qsizetype addSend(const Send &send);
    /// Notes a send of another run as one of this run, at its time there or after all that is
    /// done; the same event if the runs share it.
    qsizetype repeatSend(qsizetype run, qsizetype event);
    /// The packet meets the cluster as it is at its start time, and leaves `after` to the next one.
    void addPacket(const SentPacket &packet);

public slots:
    /// Shows the cluster as it is at this time of the run; nothing to take back comes of it.
    void setTime(double time);
    void undo();
    void redo();
    /// Follows another run from the same moment on.
    void followRun(qsizetype index);
    /// Forgets what was sent and all other runs; the cluster stays as it is at the playhead.
    void clearPackets();

signals:
    /// The history is about to be written; what is under way has to be in it first.
    void aboutToChange();
    /// The cluster is another now; texts and problems may be, too. After opened() nothing is
    /// compared: what a large document holds takes longer to list than a frame.
    void clusterChanged(const podium::ClusterDiff &diff);
    /// An edit was made of this revision; comes last. Not after undo and redo.
    void changeMade(const podium::Revision &before, const podium::Change &change);
    /// A document was opened: everything is new (comes before clusterChanged).
    void opened();
    /// Other changes are allowed than before.
    void editRuleChanged();
    /// The history has other events, packets that came with them aside.
    void historyChanged();
    /// The history is not the one before with something more: all was cleared.
    void historyRestarted();
    /// Another run is followed: begun, chosen, or all was cleared. Comes before historyChanged.
    void runChanged();

private:
    /// How a revision came about.
    struct Doing
    {
        QList<RecordedChange> changes{};
        QString burst{};
    };

    /// Puts a revision behind the shown one.
    void commit(const QString &description, const Revision &after, const Doing &doing);
    bool continuesBurst(const QString &burst) const;
    /// Makes the cluster the one of the playhead.
    void showPresent();
    void show(const Version &version);
    const DocumentProblems &allProblems() const;
    /// Tells what writing to the history has changed.
    void tell(qsizetype runBefore, double time);

    EditRule m_editRule{};
    History m_history{};
    Version m_shown;
    mutable std::optional<DocumentProblems> m_problems{};
    double m_time{0};
    QString m_burst{}; ///< of the last edit
    QElapsedTimer m_sinceBurst{};
};

} // namespace podium
