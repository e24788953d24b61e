// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/nodespan.h"
#include "manifest/treefailure.h"

#include <optional>

namespace podium {

/// The sentence without quotes that kept the text from being YAML: one with a bare ": ", or one
/// that a comma or a bracket cut. Nothing if something else is wrong.
std::optional<ByteRange> cutSentence(std::string_view text, const TreeFailure &failure);

std::string_view textBetween(std::string_view text, const ByteRange &range);

} // namespace podium
