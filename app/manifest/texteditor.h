// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/splicewriter.h"
#include "manifest/valueedit.h"

namespace podium {

/// Finds what to change in a text so that an edit of the object in it is made. It knows YAML's
/// layouts but proves nothing: who uses it reads the result again.
class TextEditor
{
public:
    TextEditor(const YamlTree &tree, const TextLayout &layout, const FieldPlan *plan);

    /// The path of the edit starts at the root of the document; `objectDepth` steps lead to the
    /// object that the plan is of. Nothing if the text is laid out in a way that this does not
    /// know.
    std::optional<Splices> splices(const ValueEdit &edit, qsizetype objectDepth) const;

    /// The anchor on the way to the edit's place, or below it, or of the alias that it is in; empty
    /// if there is none.
    QString anchorAt(const ValueEdit &edit) const;

    /// What the path leads to, or as much of it as is there.
    ByteRange placeOf(const FieldSteps &path) const;

private:
    /// How far a path leads along what is written in its own place.
    struct Walk
    {
        std::vector<TextSpot> spots{};  ///< one for each step taken
        qint32 node{YamlTree::root};    ///< where the last one led, as written
        qint32 merged{YamlTree::none};  ///< the value of the next step, if "<<" brings it
        const FieldPlan *plan{nullptr}; ///< of what stands in `node`
    };

    Walk walk(const FieldSteps &path, qsizetype objectDepth) const;
    std::optional<TextSpot> spotOf(qint32 collection, const FieldStep &step) const;

    std::optional<Splices> set(const ValueEdit &edit, const Walk &walk) const;
    std::optional<Splices> insert(const ValueEdit &edit, const Walk &walk) const;
    std::optional<Splices> remove(const ValueEdit &edit, Walk walk) const;
    std::optional<Splices> rename(const ValueEdit &edit, const Walk &walk) const;
    std::optional<Splices> editCopy(const ValueEdit &edit, const Walk &walk) const;
    std::optional<Splices> addKey(const Walk &walk, const FieldStep &step,
                                  const YamlValue &value) const;
    std::optional<Splices> replaceValue(const Walk &walk, const YamlValue &value) const;

    const YamlTree &m_tree;
    const TextLayout &m_layout;
    SpliceWriter m_writer;
    const FieldPlan *m_plan;
};

} // namespace podium
