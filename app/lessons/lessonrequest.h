// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "lessons/lessonstate.h"

#include <optional>

namespace podium {

/// Who sends, in the cluster as it is. Problem: NoSuchObject.
Result<Sender> senderIn(const LessonState &state, const LessonSender &sender);
/// Where to, in the cluster as it is; "node/*" has to be one of the nodes first. Problems:
/// NoSuchObject, NoSuchAddress (no pod of that name is gone, no Service has a node port).
Result<Target> targetIn(const LessonState &state, const LessonAddress &address);

/// Who it is, for a lesson to say; nothing for a sender that lessons do not know.
std::optional<LessonSender> lessonSenderOf(const Sender &sender);
/// What it is called in a lesson, now; nothing for an address that nobody has or had.
std::optional<LessonAddress> lessonAddressOf(const Target &target, const LessonState &state);

/// The address itself, or one for each node if it is "node/*".
QList<LessonAddress> eachNode(const Cluster &cluster, const LessonAddress &address);

/// Problem: NoSuchObject, with the names that there are.
Problem noSuchObject(const Cluster &cluster, ObjectKind kind, const QString &name);

} // namespace podium
