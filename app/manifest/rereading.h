// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/manifestreader.h"

namespace podium {

/// One document of a text, read by itself.
struct Rereading
{
    std::vector<AnyObject> objects{}; ///< without those that have an error
    std::optional<World> world{};
    Origin worldOrigin{}; ///< of that
    QList<IgnoredObject> ignored{};
    Problems problems{}; ///< with places in the text
};

/// Reads one document again after an edit, as readManifests() would read it among the others;
/// empty for a document that is not there. Indentation is never repaired: IndentationLost instead.
/// What documents do to each other (two objects of one name) is not looked at.
Rereading readAgain(const ManifestText &text, int file, int document);

} // namespace podium
