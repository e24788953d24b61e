// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"

namespace podium {

/// Defaults of all workloads, and the pods that their controllers make, keep and delete.
/// Problem: InvalidValue, if a template lacks the labels that its own selector wants, as the API
/// server would refuse that; nothing is made of it.
void settleWorkloads(Draft &draft);

} // namespace podium
