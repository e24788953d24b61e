// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "lessons/criterion.h"
#include "lessons/lessonstate.h"

#include <QObject>

namespace podium {

/// Holds the enum, so that Qt knows its names.
struct MismatchEnums
{
    Q_GADGET

public:
    enum class About {
        OtherVerdict,
        OtherReason,
        OtherPod,
        OtherNode,
        OtherEntryNode,
        OtherContainer,
        OtherSource,
        Spread,         ///< different pods that were reached
        NothingSent,    ///< a packet was expected
        Matches,        ///< pods that the selector in `place` matches
        State,          ///< what stands at the path in `place`
        Rejected,       ///< by the API server
        Packets,        ///< of the learner that fit
        OtherEndpoints, ///< of the Service in `place`
        Changed,        ///< what stands at the path in `place` shall stay
        PodsOnNode,     ///< of the node in `place`
        Missing,        ///< the object in `place`
        NotAllowed,     ///< the criterion shall not be met
    };
    Q_ENUM(About)
};

/// Something that is not as it should be, as data; the sentence is made in document/explain.
struct Mismatch
{
    using About = MismatchEnums::About;

    About about{About::OtherVerdict};
    QString expected{};
    QString found{}; ///< empty: nothing
    QString place{}; ///< what it is about, or "client/laptop → node/node-3:30080"

    bool operator==(const Mismatch &) const = default;
};

using Mismatches = QList<Mismatch>;

/// What came of a step.
struct StepOutcome
{
    QList<LessonPacket> packets{};
    Problems rejected{};
    Cluster after{};
};

/// Where the outcome is not what is expected; empty if it is. `context` has the selector for
/// `matches` of an expectation that has none of its own; null for none.
Mismatches mismatches(const Expectation &expected, const StepOutcome &outcome,
                      const Expectation *context = nullptr);

/// Where one packet is not what is expected of every packet; without `spread`. The verdict alone if
/// that is another.
Mismatches packetMismatches(const Expectation &expected, const LessonPacket &packet);

/// Whether the API server's refusal is the one that is meant: words of its message, or the code of
/// the rule.
bool isRejection(const Problem &problem, const QString &meant);

/// How many different pods were reached.
int spreadOf(const QList<LessonPacket> &packets);

/// How many pods of the namespace "default" carry all of these labels.
int matchCount(const Cluster &cluster, const LabelSet &selector);

} // namespace podium
