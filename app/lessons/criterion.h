// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/expectation.h"
#include "lessons/localtext.h"

#include <QList>

#include <variant>

namespace podium {

/// Silent probes on a copy of the cluster, with the seeds 0 to count - 1. All must fit.
struct PacketCriterion
{
    LessonSender from{};
    LessonAddress to{}; ///< "node/*": every node
    int count{1};
    Expectation expect{};

    bool operator==(const PacketCriterion &) const = default;
};

/// The learner's own packets since the challenge began.
struct HistoryCriterion
{
    enum class Distinct { Packets, Pods, EntryNodes };

    std::optional<LessonSender> from{}; ///< unset: anyone
    std::optional<LessonAddress> to{};  ///< unset: anything
    Expectation expect{};               ///< verdict, reason, pod, node, entry, src
    LabelSet pods{};                    ///< that the pod that was reached carries
    Distinct distinct{Distinct::Packets};
    int min{1}; ///< how many different ones

    bool operator==(const HistoryCriterion &) const = default;
};

/// The pods that a Service sends to: ready, and with the labels that it selects.
struct EndpointsCriterion
{
    QString service{};
    std::optional<QStringList> equals{}; ///< names of pods, sorted
    int min{0};

    bool operator==(const EndpointsCriterion &) const = default;
};

/// The same as when the challenge began.
struct UnchangedCriterion
{
    StatePath path{};

    bool operator==(const UnchangedCriterion &) const = default;
};

/// Every node runs so many pods with these labels.
struct PodsPerNodeCriterion
{
    LabelSet selector{};
    int min{1};

    bool operator==(const PodsPerNodeCriterion &) const = default;
};

struct Criterion;

/// `all`, `any` or `not` of others.
struct GroupCriterion
{
    enum class Kind { All, Any, Not };

    Kind kind{Kind::All};
    QList<Criterion> parts{}; ///< one for Not

    bool operator==(const GroupCriterion &) const;
};

/// What a challenge asks for. No scripting, so a lesson file can do no harm.
struct Criterion
{
    std::variant<GroupCriterion, PacketCriterion, HistoryCriterion, EndpointsCriterion,
                 StateExpectation, UnchangedCriterion, PodsPerNodeCriterion>
        what{};
    LocalText label{}; ///< may be empty
    int points{1};
    LessonPlace place{};

    bool operator==(const Criterion &) const = default;
};

inline bool GroupCriterion::operator==(const GroupCriterion &) const = default;

} // namespace podium
