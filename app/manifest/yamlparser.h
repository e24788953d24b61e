// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/treefailure.h"
#include "manifest/yamltree.h"

#include <functional>
#include <optional>

namespace podium {

/// Reads one document, YAML or JSON, into `tree`; what went wrong if it could not. `lineOf` gives
/// the line in the file for an offset. The tree is empty if the document is. `goesOn` is asked from
/// time to time, with the offset that has been read to; if it says no, parsing fails with no code.
std::optional<TreeFailure> parseDocument(std::string_view text, YamlTree &tree,
                                         const std::function<int(qsizetype)> &lineOf,
                                         const std::function<bool(qsizetype)> &goesOn = {});

} // namespace podium
