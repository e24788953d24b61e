// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/pastedlines.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace podium {

/// What a text that lost its indentation was most likely meant to be.
struct RepairedText
{
    QByteArray text{};
    QList<int> changedLines{}; ///< lines of `text`, from 1, that were moved, changed or added

    bool operator==(const RepairedText &) const = default;
};

/// One object in such a text.
struct PastedObject
{
    ObjectKind kind{ObjectKind::Unknown};
    int firstLine{0}; ///< of its entries, from 1
    int lastLine{0};
};

/// The objects of ours in the text that are flattened or have line numbers above them; empty for a
/// sound manifest. Flattened text may be valid YAML: an empty Service and some stray keys.
QList<PastedObject> objectsWithLostIndentation(std::string_view text);

/// Indents each object by what the API's fields say. Line numbers are left out, captions and prose
/// become comments, comments are kept, "---" parts objects that stood one behind the other; objects
/// that kept their indentation stay as they are. Nothing if an object cannot be repaired.
std::optional<RepairedText> repairIndentation(std::string_view text);

} // namespace podium
