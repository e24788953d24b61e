// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/change.h"
#include "document/editing/revision.h"

#include <optional>

namespace podium {

/// A part of a text, and what stands there now: all that has to be kept of what was typed.
struct TextSplice
{
    int file{0};
    qsizetype offset{0}; ///< in bytes
    qsizetype removed{0};
    QByteArray inserted{};

    bool operator==(const TextSplice &) const = default;
};

/// A change as a history keeps it, so that it can be made again on the same revision: the same but
/// for typing, of which otherwise each burst of keys would keep the whole text.
using RecordedChange =
    std::variant<SetFields, RenameKey, AddItem, RemoveItem, AddObjects, RemoveObject, RenameObject,
                 DuplicateObject, TextSplice, SetReady, EvictPod, RestartContainer, ApplyManifest>;

RecordedChange recorded(const Revision &before, const Change &change);

/// The change again, for the revision that it was recorded on. Nothing if the revision has no such
/// text or place, as can be in what was read from a file.
std::optional<Change> replayable(const Revision &before, const RecordedChange &recorded);

} // namespace podium
