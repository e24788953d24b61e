// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "document/sitting/historyentry.h"
#include "picture/picturefilter.h"

#include <QPointF>

namespace podium {

/// What somebody was looking at.
struct SittingView
{
    double scale{0};  ///< of the camera; 0: all is shown
    QPointF centre{}; ///< of what the camera shows, in the scene
    PictureFilter filter{};
    ObjectRef selection{};
    int packet{0}; ///< that is selected; 0: none
    int file{0};   ///< index of the text in front
};

/// All that was done with a set of manifests, to be gone on with later: what a .podium file holds.
/// Clusters and ways of packets are not in it: they come out the same when it is replayed, see
/// replay.h.
struct Sitting
{
    QList<ManifestText> texts{}; ///< as they were opened
    quint64 seed{1};
    QList<HistoryEntry> history{};
    double time{0};      ///< of the playhead
    QByteArray digest{}; ///< of the cluster at the playhead, see clusterdigest.h; may be empty
    SittingView view{};
};

/// The ending of the files.
inline const QString sittingSuffix = QStringLiteral(".podium");
bool isSittingName(const QString &path);

/// What a document holds, without what is looked at.
Sitting sittingOf(const History &history, double time);
/// The same without the digest, which takes its time for a large cluster.
Sitting unverifiedSittingOf(const History &history, double time);

/// JSON, indented: {"format": 1, "texts": [...], "history": [...], ...}.
QByteArray sittingToBytes(const Sitting &sitting);

/// Problems: NotJson, with its place; SittingTooNew; SittingValue. The spans name the file.
Result<Sitting> sittingFromBytes(const QString &file, const QByteArray &bytes);

} // namespace podium
