// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/revision.h"
#include "lessons/lessonaddress.h"
#include "routing/journey.h"

#include <optional>

namespace podium {

/// A pod that is no more, for those who remember its address.
struct GonePod
{
    QString name{};
    LabelSet labels{};
    IpAddress address{};

    bool operator==(const GonePod &) const = default;
};

/// A packet that was sent, with what has to be known of the cluster of that moment.
struct LessonPacket
{
    Route route{};
    /// Who had the address that it was sent to, however that was written; none if nobody had.
    std::optional<LessonAddress> target{};
    LabelSet podLabels{};   ///< of the pod that was reached
    QString podNode{};      ///< likewise
    QString podContainer{}; ///< that took it there

    bool operator==(const LessonPacket &) const = default;
};

/// A moment of a lesson: a value, so that a step back is another one.
struct LessonState
{
    Revision revision{};
    Traffic traffic{};
    QList<GonePod> gone{};         ///< in the order they went
    QList<LessonPacket> packets{}; ///< since the challenge began
    Cluster atStart{};             ///< likewise

    const Cluster &cluster() const { return revision.cluster(); }
};

/// The state with other texts and another cluster; pods that are missing there have gone.
[[nodiscard]] LessonState withRevision(LessonState state, const Revision &revision);
/// The state with a packet more, which met its cluster.
[[nodiscard]] LessonState withPacket(LessonState state, const LessonPacket &packet);
/// From here on packets count for the challenge, and what shall not change is as it is now.
[[nodiscard]] LessonState withChallengeBegun(LessonState state);

/// Who has this address, as a lesson writes it; nothing if nobody has.
std::optional<LessonAddress> lessonOwner(const Journey &journey, const IpAddress &address, int port,
                                         Protocol protocol);

/// What became of a connection, with what a lesson asks about it.
LessonPacket lessonPacket(const Route &route, const Journey &journey);

/// Pods of the namespace "default" that "NAME", "key=value" or "*" means, by name.
QList<const Pod *> podsCalled(const Cluster &cluster, const QString &name);
/// Of a name that may have its namespace before it, "shop/web".
ObjectRef lessonObject(ObjectKind kind, const QString &name);
/// The way back: without the namespace if that is "default", or if there is none.
QString lessonName(const ObjectRef &object);

} // namespace podium
