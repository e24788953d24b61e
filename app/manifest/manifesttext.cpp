// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifesttext.h"

#include <QHash>

#include <algorithm>

namespace podium {

struct NumberedRange
{
    int id{0};
    DocumentRange range{}; ///< counted from the start of the block, lines too
};

namespace {

/// An edit copies one block; a text of many documents has a pointer for each.
constexpr qsizetype blockSize = 32 * 1024;

DocumentRange shifted(DocumentRange range, qsizetype offset, int line)
{
    range.offset += offset;
    range.line += line;
    return range;
}

bool isSamePlace(const DocumentRange &a, const DocumentRange &b, qsizetype shift)
{
    return a.offset + shift == b.offset && a.size == b.size;
}

/// Gives the documents of an edited region their ids: those before and behind the change keep
/// theirs, those that were changed hand them on in their order.
class IdKeeper
{
public:
    IdKeeper(const std::vector<NumberedRange> &before, int nextId)
        : m_before(before)
        , m_nextId(nextId)
    {}

    /// The change is counted from the start of the region.
    std::vector<NumberedRange> numbered(const std::vector<DocumentRange> &after,
                                        qsizetype changeBegin, qsizetype changeEnd, qsizetype shift)
    {
        size_t head = 0;
        const size_t most = std::min(m_before.size(), after.size());
        while (head < most && end(m_before[head].range) <= changeBegin &&
               isSamePlace(m_before[head].range, after[head], 0))
            ++head;
        size_t tail = 0;
        while (tail < most - head && m_before[behind(tail)].range.offset >= changeEnd &&
               isSamePlace(m_before[behind(tail)].range, after[after.size() - 1 - tail], shift))
            ++tail;
        std::vector<NumberedRange> result;
        result.reserve(after.size());
        for (size_t i = 0; i < after.size(); ++i) {
            const bool isTail = i + tail >= after.size();
            const size_t old = isTail ? i + m_before.size() - after.size() : i;
            const bool isKept = isTail || old + tail < m_before.size();
            result.push_back({isKept ? m_before[old].id : m_nextId++, after[i]});
        }
        return result;
    }

    int nextId() const { return m_nextId; }

private:
    static qsizetype end(const DocumentRange &range) { return range.offset + range.size; }

    size_t behind(size_t tail) const { return m_before.size() - 1 - tail; }

    const std::vector<NumberedRange> &m_before;
    int m_nextId;
};

} // namespace

/// Whole documents that are kept as one stretch of bytes.
struct ManifestText::Block
{
    QByteArray bytes{};
    QByteArray owner{}; ///< of the memory that the bytes are in, if it is not theirs
    std::vector<NumberedRange> documents{};
    int lineBreaks{0};
    int lowestId{0};
    int highestId{-1};

    const NumberedRange *find(int id) const
    {
        if (id < lowestId || id > highestId)
            return nullptr;
        const auto found = std::ranges::find(documents, id, &NumberedRange::id);
        return found == documents.end() ? nullptr : &*found;
    }

    std::string_view bytesOf(const NumberedRange &document) const
    {
        return textOf(textOf(bytes), document.range);
    }

    /// Cuts bytes with their documents into blocks, which share the memory.
    static QList<BlockPointer> blocksOf(const QByteArray &bytes,
                                        const std::vector<NumberedRange> &documents)
    {
        QList<BlockPointer> blocks;
        qsizetype begin = 0;
        int line = 1;
        size_t first = 0;
        for (size_t i = 1; i <= documents.size(); ++i) {
            const bool isLast = i == documents.size();
            // A JSON value may begin in the middle of a line, and lines are counted by blocks.
            if (!isLast &&
                (documents[i].range.offset - begin < blockSize || documents[i].range.column != 1))
                continue;
            const qsizetype end = isLast ? bytes.size() : documents[i].range.offset;
            blocks.append(
                block(bytes, begin, end, line, {&documents[first], &documents[i - 1] + 1}));
            begin = end;
            line += blocks.last()->lineBreaks;
            first = i;
        }
        if (documents.empty() && !bytes.isEmpty())
            blocks.append(block(bytes, 0, bytes.size(), 1, {}));
        return blocks;
    }

private:
    struct Documents
    {
        const NumberedRange *begin{nullptr};
        const NumberedRange *end{nullptr};
    };

    static BlockPointer block(const QByteArray &bytes, qsizetype begin, qsizetype end, int line,
                              Documents documents)
    {
        auto block = std::make_shared<Block>();
        block->owner = bytes;
        block->bytes = QByteArray::fromRawData(bytes.constData() + begin, end - begin);
        block->lineBreaks = int(block->bytes.count('\n'));
        for (const NumberedRange *document = documents.begin; document != documents.end;
             ++document) {
            block->documents.push_back({document->id, shifted(document->range, -begin, 1 - line)});
        }
        const auto ids = std::ranges::minmax_element(block->documents, {}, &NumberedRange::id);
        if (!block->documents.empty()) {
            block->lowestId = ids.min->id;
            block->highestId = ids.max->id;
        }
        return block;
    }
};

ManifestText::ManifestText(const QString &name, const QByteArray &bytes)
    : m_name(name)
    , m_unedited(bytes)
{
    const std::vector<DocumentRange> ranges = splitDocuments(textOf(bytes));
    std::vector<NumberedRange> documents;
    documents.reserve(ranges.size());
    for (const DocumentRange &range : ranges)
        documents.push_back({m_nextId++, range});
    m_blocks = Block::blocksOf(bytes, documents);
    count();
}

void ManifestText::count()
{
    m_size = 0;
    m_lineBreaks = 0;
    for (const BlockPointer &block : std::as_const(m_blocks)) {
        m_size += block->bytes.size();
        m_lineBreaks += block->lineBreaks;
    }
}

ManifestText ManifestText::named(const QString &name) const
{
    ManifestText result = *this;
    result.m_name = name;
    return result;
}

QByteArray ManifestText::bytes() const
{
    if (m_unedited.size() == m_size)
        return m_unedited;
    QByteArray all;
    all.reserve(m_size);
    for (const BlockPointer &block : m_blocks)
        all += block->bytes;
    return all;
}

QList<int> ManifestText::documentIds() const
{
    QList<int> ids;
    for (const BlockPointer &block : m_blocks) {
        for (const NumberedRange &document : block->documents)
            ids.append(document.id);
    }
    return ids;
}

std::vector<DocumentRange> ManifestText::documentRanges() const
{
    std::vector<DocumentRange> ranges;
    qsizetype offset = 0;
    int line = 0;
    for (const BlockPointer &block : m_blocks) {
        for (const NumberedRange &document : block->documents)
            ranges.push_back(shifted(document.range, offset, line));
        offset += block->bytes.size();
        line += block->lineBreaks;
    }
    return ranges;
}

TextDocument ManifestText::document(int id) const
{
    qsizetype offset = 0;
    int line = 0;
    for (const BlockPointer &block : m_blocks) {
        if (const NumberedRange *found = block->find(id)) {
            const DocumentRange range = shifted(found->range, offset, line);
            return {id, block->bytesOf(*found), {range.line, range.column}, range.offset, block};
        }
        offset += block->bytes.size();
        line += block->lineBreaks;
    }
    return {};
}

ManifestText::Region ManifestText::regionAround(qsizetype offset, qsizetype size) const
{
    Region region;
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        const qsizetype end = at + m_blocks[i]->bytes.size();
        // One byte to each side: a line break that goes makes the next line part of this one.
        if (end + 1 > offset && at <= offset + size + 1) {
            if (region.blockCount++ == 0) {
                region.firstBlock = i;
                region.offset = at;
            }
            region.bytes += m_blocks[i]->bytes;
        }
        at = end;
    }
    return region;
}

ManifestText ManifestText::withReplaced(qsizetype offset, qsizetype removed,
                                        const QByteArray &inserted) const
{
    Region region = regionAround(offset, removed);
    std::vector<NumberedRange> before;
    qsizetype blockOffset = 0;
    int line = 0;
    for (qsizetype i = 0; i < region.blockCount; ++i) {
        const Block &block = *m_blocks[region.firstBlock + i];
        for (const NumberedRange &document : block.documents)
            before.push_back({document.id, shifted(document.range, blockOffset, line)});
        blockOffset += block.bytes.size();
        line += block.lineBreaks;
    }
    const qsizetype begin = offset - region.offset;
    region.bytes.replace(begin, removed, inserted);
    IdKeeper ids(before, m_nextId);
    const std::vector<NumberedRange> documents = ids.numbered(
        splitDocuments(textOf(region.bytes)), begin, begin + removed, inserted.size() - removed);

    ManifestText result;
    result.m_name = m_name;
    result.m_blocks = m_blocks.first(region.firstBlock) + Block::blocksOf(region.bytes, documents) +
                      m_blocks.sliced(region.firstBlock + region.blockCount);
    result.m_nextId = ids.nextId();
    result.count();
    return result;
}

ManifestText ManifestText::withDocument(int id, const QByteArray &bytes) const
{
    const TextDocument replaced = document(id);
    return replaced.isValid()
               ? withReplaced(replaced.offset, qsizetype(replaced.bytes.size()), bytes)
               : *this;
}

ManifestText ManifestText::withAppended(const QByteArray &document) const
{
    const bool endsLine = m_size == 0 || m_blocks.last()->bytes.endsWith('\n');
    QByteArray more = endsLine ? QByteArray() : QByteArray("\n");
    if (m_size > 0 && !document.startsWith("---"))
        more += "---\n";
    return withReplaced(m_size, 0, more + document);
}

ManifestText ManifestText::withBytes(const QByteArray &after) const
{
    const QByteArray before = bytes();
    const auto [oldEnd, newEnd] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype head = oldEnd - before.begin();
    if (head == before.size() && head == after.size())
        return *this;
    qsizetype tail = 0;
    const qsizetype most = std::min(before.size(), after.size()) - head;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return withReplaced(head, before.size() - head - tail,
                        after.sliced(head, after.size() - head - tail));
}

QList<int> ManifestText::changedSince(const ManifestText &before) const
{
    const auto [head, tail] = sharedWith(before);
    QHash<int, std::string_view> old; // for look-ups only; its order reaches nothing
    for (qsizetype i = head; i < before.m_blocks.size() - tail; ++i) {
        for (const NumberedRange &document : before.m_blocks[i]->documents)
            old.insert(document.id, before.m_blocks[i]->bytesOf(document));
    }
    QList<int> changed;
    for (qsizetype i = head; i < m_blocks.size() - tail; ++i) {
        for (const NumberedRange &document : m_blocks[i]->documents) {
            const auto found = old.constFind(document.id);
            if (found == old.constEnd() || *found != m_blocks[i]->bytesOf(document))
                changed.append(document.id);
            old.remove(document.id);
        }
    }
    QList<int> gone = old.keys();
    std::ranges::sort(gone);
    return changed + gone;
}

qsizetype ManifestText::offsetOfLine(int line) const
{
    qsizetype offset = 0;
    int before = line - 1;
    for (const BlockPointer &block : m_blocks) {
        if (before <= block->lineBreaks && before > 0) {
            qsizetype at = 0;
            for (; before > 0; --before)
                at = block->bytes.indexOf('\n', at) + 1;
            return offset + at;
        }
        if (before == 0)
            return offset;
        before -= block->lineBreaks;
        offset += block->bytes.size();
    }
    return m_size;
}

QString ManifestText::lines(int first, int count) const
{
    const qsizetype begin = offsetOfLine(first);
    const bool hasBreak = first + count <= lineCount();
    const qsizetype end = offsetOfLine(first + count) - (hasBreak ? 1 : 0);
    QByteArray result;
    qsizetype offset = 0;
    for (const BlockPointer &block : m_blocks) {
        const qsizetype from = std::max(begin - offset, qsizetype(0));
        const qsizetype to = std::min(end - offset, block->bytes.size());
        if (from < to)
            result += block->bytes.sliced(from, to - from);
        offset += block->bytes.size();
    }
    return QString::fromUtf8(result);
}

bool ManifestText::operator==(const ManifestText &other) const
{
    if (m_name != other.m_name || m_size != other.m_size)
        return false;
    const Shared shared = sharedWith(other);
    return bytesBetween(shared) == other.bytesBetween(shared);
}

ManifestText::Shared ManifestText::sharedWith(const ManifestText &other) const
{
    const auto [own, others] = std::mismatch(m_blocks.begin(), m_blocks.end(),
                                             other.m_blocks.begin(), other.m_blocks.end());
    Shared shared{own - m_blocks.begin(), 0};
    const qsizetype most = std::min(m_blocks.size(), other.m_blocks.size()) - shared.head;
    while (shared.tail < most && m_blocks[m_blocks.size() - 1 - shared.tail] ==
                                     other.m_blocks[other.m_blocks.size() - 1 - shared.tail])
        ++shared.tail;
    return shared;
}

QByteArray ManifestText::bytesBetween(const Shared &shared) const
{
    QByteArray between;
    for (qsizetype i = shared.head; i < m_blocks.size() - shared.tail; ++i)
        between += m_blocks[i]->bytes;
    return between;
}

} // namespace podium
