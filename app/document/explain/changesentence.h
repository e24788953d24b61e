// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/change.h"

namespace podium {

/// A change as it is called in the history and in the undo command: "pod-1: label app = db",
/// "Delete pod-1", "Rename web to shop".
QString changeSentence(const Change &change);

/// "svc-1: spec.type = NodePort", "pod-1: without label tier".
QString settingSentence(const ObjectRef &object, const FieldSetting &setting);

} // namespace podium
