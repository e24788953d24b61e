// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/fieldplan.h"

namespace podium {

/// The key of this map that an unknown one was most likely meant to be: one that differs in case
/// only or in one or two letters. Empty if none comes near, or if the API has such a key that
/// Podium has no use for ("podIPs" beside "podIP").
QString nearestKey(const FieldPlan &plan, std::string_view unknown);

/// Whether two words differ in case only or in few letters: one if a word is short, else two.
bool isNearMiss(std::string_view a, std::string_view b);

} // namespace podium
