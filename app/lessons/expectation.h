// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"
#include "cluster/labels.h"
#include "lessons/lessonaddress.h"
#include "lessons/lessonplace.h"
#include "lessons/statepath.h"
#include "routing/verdict.h"

#include <QList>

#include <optional>

namespace podium {

/// What shall have come out: of packets, of the cluster, or of a selector. What is not stated may
/// be anything. Stands in `expect` of steps and criteria, and in `is` of a choice, which is what
/// would be true if this choice were right.
struct Expectation
{
    // Of every packet that was sent.
    std::optional<Verdict> verdict{};
    std::optional<Reason> reason{};
    QString pod{};       ///< name of the pod that was reached
    QString node{};      ///< that this pod runs on
    QString entry{};     ///< the first node that the packet came to
    QString container{}; ///< that listens on the port where the packet arrived
    IpAddress source{};  ///< whom the pod takes for the sender; `src`
    int spread{0};       ///< at least so many different pods over all packets

    // Of the cluster.
    std::optional<int> matches{}; ///< how many pods `selector` matches
    LabelSet selector{};
    QList<StateExpectation> state{};

    /// The API server refuses what was done; its message has these words, or it is the rule's code.
    QString rejected{};

    LessonPlace place{};

    bool isAboutPackets() const;
    /// Nothing is stated.
    bool isEmpty() const;

    bool operator==(const Expectation &) const = default;
};

} // namespace podium
