// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace podium {

/// Where an object was read. Fields are located again on demand from the text (manifest/sourcemap),
/// so that 150,000 objects need not carry the places of all their fields.
struct Origin
{
    int file{-1}; ///< index into the document's texts; -1: made by the control plane or in a form
    int document{-1}; ///< the id of the YAML document in that text
    int item{-1};     ///< which item of a List, from 0; -1: the document itself
    int line{0};      ///< of the object's first key, below the document's first line

    bool isKnown() const { return file >= 0; }

    /// The line follows from the rest, and is another as soon as an item before it is edited.
    bool operator==(const Origin &other) const
    {
        return file == other.file && document == other.document && item == other.item;
    }
};

} // namespace podium
