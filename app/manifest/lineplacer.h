// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/manifestshape.h"
#include "manifest/pastedlines.h"

#include <optional>

namespace podium {

/// Finds the indentation that the lines of one flattened object most likely had. Every line goes
/// under the innermost parent that has such a key and does not have it yet; where that leads to a
/// line that fits nowhere, the choices before it are taken back one by one.
class LinePlacer
{
public:
    explicit LinePlacer(const PastedLines &lines);

    /// The column of each line, from 0; comments stand as the line below them. Nothing if the lines
    /// fit nowhere, or have a block scalar, whose end cannot be told.
    std::optional<std::vector<int>> run();

private:
    using Shape = ManifestShape;

    /// A map or list that further lines may belong to.
    struct Parent
    {
        const Shape *shape{nullptr}; ///< null: a map or list that nothing is known of
        Shape::Type type{Shape::Type::Map};
        int column{0}; ///< of its keys or dashes
        std::vector<std::string_view> keys{};

        bool has(std::string_view key) const;
    };

    bool place(size_t entry);
    std::vector<size_t> candidates(const PastedLine &line) const;
    std::vector<size_t> itemCandidates(const PastedLine &line) const;
    std::vector<size_t> keyCandidates(const PastedLine &line) const;
    bool takesKey(const Parent &parent, const PastedLine &line) const;
    void put(size_t entry, size_t parent);
    void openValue(const Parent &parent, const PastedLine &line);

    const PastedLines &m_lines;
    std::vector<size_t> m_entries{}; ///< indices of the lines that are entries
    std::vector<Parent> m_parents{}; ///< from the object to the innermost
    std::vector<int> m_columns{};
    int m_steps{0};
};

} // namespace podium
