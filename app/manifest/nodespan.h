// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/yamltree.h"

namespace podium {

/// Bytes from the start of the document; the end is behind the last one.
struct ByteRange
{
    qsizetype begin{0};
    qsizetype end{0};
};

/// What a node covers in the text. Parsers tell only where a node starts, so this looks for the end
/// in the text; properties ("&anchor", "!!str") belong to the node.
ByteRange rangeOf(const YamlTree &tree, std::string_view text, qint32 node);

/// The same for the value of a map's entry; the key if the value was left empty, as there is
/// nothing else to show.
ByteRange valueRange(const YamlTree &tree, std::string_view text, YamlTree::Entry entry);

} // namespace podium
