// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/checkpoint.h"
#include "document/documentstate.h"
#include "document/sitting/sitting.h"
#include "picture/layoutengine.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace podium {

/// A sitting that is to be gone on with.
struct NamedSitting
{
    QString name{}; ///< what messages call it: its .podium file, unless it was recovered
    Sitting sitting{};
    bool isRecovered{false};
};

/// What is to be opened as one cluster.
struct LoadOrder
{
    QStringList paths{};                   ///< files to be read: manifests, or one .podium file
    QList<ManifestText> texts{};           ///< behind them, what is there already
    PlacementOptions placement{};          ///< of the picture that is made of it
    std::optional<NamedSitting> sitting{}; ///< in place of all these
};

/// A history that is gone on with.
struct ResumedSitting
{
    QString path{}; ///< of the .podium file
    History history{};
    double time{0};
    SittingView view{};
};

/// What came of it.
struct LoadedDocument
{
    DocumentState state{};
    std::optional<ResumedSitting> resumed{}; ///< what was done since then
    Problems unreadable{};                   ///< one for each file that could not be read
    Placement placement{};                   ///< of the cluster that is shown first
    PictureFilter filter{};                  ///< of that placement
};

/// Does all the work of an order; nothing if it was stopped at the checkpoint.
std::optional<LoadedDocument> load(const LoadOrder &order, const Checkpoint &checkpoint);

/// Loads away from the window, so that what is open can be used until the new is complete. Knows
/// one order at a time: a new one takes the place of the one before.
class DocumentLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int progressAfter = 200; ///< milliseconds until a user wonders

    explicit DocumentLoader(QObject *parent = nullptr);
    ~DocumentLoader() override;

    /// How long start() waits itself, in milliseconds: what is done by then is there at once, as if
    /// nothing had happened elsewhere. Negative: until it is done.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

    /// Ends with loaded() or cancelled().
    void start(LoadOrder order);
    /// Whoever loads is told to stop; nobody waits for it.
    void cancel();

    bool isLoading() const { return m_job != nullptr; }

    /// Of the order that is under way: its files and texts by their names.
    QStringList names() const;

signals:
    void loaded(const std::shared_ptr<podium::LoadedDocument> &document);
    /// By cancel(), or by another order.
    void cancelled();
    /// From progressAfter on, several times a second.
    void progressed(podium::WorkStep step, double share);

private:
    struct Job;

    void finish(const std::shared_ptr<Job> &job);
    void tellProgress();

    std::shared_ptr<Job> m_job{}; ///< shared with the thread that works on it
    QThreadPool m_pool{};
    QTimer m_progressTimer{};
    int m_patience{30};
};

} // namespace podium
