// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/recordedchange.h"

#include <algorithm>

namespace podium {

namespace {

TextSplice spliceBetween(int file, const QByteArray &before, const QByteArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto head = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first -
                      before.begin();
    const auto tail =
        std::mismatch(before.rbegin(), before.rbegin() + (shorter - head), after.rbegin()).first -
        before.rbegin();
    return {file, head, before.size() - head - tail, after.mid(head, after.size() - head - tail)};
}

std::optional<Change> spliced(const QList<ManifestText> &texts, const TextSplice &splice)
{
    if (splice.file < 0 || splice.file >= texts.size())
        return {};
    QByteArray bytes = texts[splice.file].bytes();
    if (splice.offset < 0 || splice.offset > bytes.size() || splice.removed < 0 ||
        splice.removed > bytes.size() - splice.offset)
        return {};
    bytes.replace(splice.offset, splice.removed, splice.inserted);
    return ReplaceText{splice.file, bytes};
}

/// Makes a RecordedChange of a Change on this revision.
class Recorder
{
public:
    explicit Recorder(const Revision &before)
        : m_before(before)
    {}

    RecordedChange operator()(const ReplaceText &change) const
    {
        return spliceBetween(change.file, m_before.texts[change.file].bytes(), change.bytes);
    }

    template <class Other>
    RecordedChange operator()(const Other &change) const
    {
        return change;
    }

private:
    const Revision &m_before;
};

/// The way back.
class Replayer
{
public:
    explicit Replayer(const Revision &before)
        : m_before(before)
    {}

    std::optional<Change> operator()(const TextSplice &splice) const
    {
        return spliced(m_before.texts, splice);
    }

    std::optional<Change> operator()(const AddObjects &change) const
    {
        if (change.file < -1 || change.file >= m_before.texts.size())
            return {};
        return change;
    }

    template <class Other>
    std::optional<Change> operator()(const Other &change) const
    {
        return change;
    }

private:
    const Revision &m_before;
};

} // namespace

RecordedChange recorded(const Revision &before, const Change &change)
{
    return std::visit(Recorder(before), change);
}

std::optional<Change> replayable(const Revision &before, const RecordedChange &recorded)
{
    return std::visit(Replayer(before), recorded);
}

} // namespace podium
