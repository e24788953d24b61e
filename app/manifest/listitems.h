// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/nodespan.h"

#include <optional>

namespace podium {

/// Where the items of a List stand in its text.
struct ListItems
{
    bool isJson{false};
    /// Of the asked items, in their order. In block style whole lines, from the dash to the last
    /// one that is indented deeper; in JSON from the brace to behind its counterpart.
    std::vector<ByteRange> ranges{};
};

/// Items `first` to `last` of a List, as far as they are there, found by their lines and
/// indentation (or by braces, in JSON) without parsing: in a List of 50 MB this takes a hundredth
/// of what a parser needs. Nothing for another layout. Whoever cuts an item out should see whether
/// it parses by itself.
std::optional<ListItems> findListItems(std::string_view document, int first, int last);

} // namespace podium
