// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/documentsplitter.h"

#include "manifest/jsonparser.h"

#include <algorithm>

namespace podium {

namespace {

/// "---" or "...", with a space or the end of the line behind it.
bool isMarker(std::string_view line, std::string_view marker)
{
    return line.starts_with(marker) &&
           (line.size() == marker.size() ||
            whiteSpace.find(line[marker.size()]) != std::string_view::npos);
}

bool isBlankLine(std::string_view line)
{
    const size_t first = line.find_first_not_of(whiteSpace);
    return first == std::string_view::npos || line[first] == '#' || line[0] == '%';
}

class Splitter
{
public:
    explicit Splitter(std::string_view file)
        : m_file(file)
    {
        const qsizetype mark = file.starts_with("\xef\xbb\xbf") ? 3 : 0;
        m_at = m_end = m_start.offset = mark;
        m_start.isBlank = true;
    }

    std::vector<DocumentRange> run()
    {
        while (m_at < qsizetype(m_file.size()))
            takeLine();
        finish(m_at);
        return std::move(m_documents);
    }

private:
    void takeLine()
    {
        const size_t newline = m_file.find('\n', size_t(m_at));
        const qsizetype end =
            newline == std::string_view::npos ? qsizetype(m_file.size()) : qsizetype(newline) + 1;
        const std::string_view line = m_file.substr(size_t(m_at), size_t(end - m_at));
        if (isMarker(line, "---")) {
            finish(m_at);
            m_start.isBlank = isBlankLine(line.substr(3));
        } else if (isMarker(line, "...")) {
            finish(m_at);
            ++m_line;
            m_at = end;
            begin();
            return;
        } else if (m_start.isBlank && !isBlankLine(line)) {
            m_start.isBlank = false;
        }
        m_at = end;
        ++m_line;
    }

    void begin() { m_start = {m_at, 0, m_line, 1, true}; }

    void finish(qsizetype end)
    {
        m_start.size = end - m_start.offset;
        // What stands before the first marker is no document if it is blank, so that the first
        // document has number 0 with and without a marker.
        if (!m_start.isBlank || m_start.offset != m_end)
            addValues(m_start);
        m_end = end;
        begin();
    }

    /// Cuts "{...} {...}" into its values.
    void addValues(DocumentRange range)
    {
        for (;;) {
            const qsizetype size = sizeOfFirstJsonValue(textOf(m_file, range));
            if (size == range.size)
                break;
            DocumentRange first = range;
            first.size = size;
            m_documents.push_back(first);
            range = behind(range, size);
        }
        m_documents.push_back(range);
    }

    DocumentRange behind(const DocumentRange &range, qsizetype size) const
    {
        const TextPlace place =
            placeBehind({range.line, range.column}, textOf(m_file, range).substr(0, size_t(size)));
        DocumentRange rest = range;
        rest.offset += size;
        rest.size -= size;
        rest.line = place.line;
        rest.column = place.column;
        return rest;
    }

    std::string_view m_file;
    std::vector<DocumentRange> m_documents{};
    DocumentRange m_start{};
    qsizetype m_at{0};
    qsizetype m_end{0}; ///< of the document before
    int m_line{1};
};

} // namespace

TextPlace placeBehind(TextPlace place, std::string_view text)
{
    for (const char byte : text) {
        if (byte == '\n')
            place = {place.line + 1, 1};
        else if ((byte & 0xc0) != 0x80) // not inside a character
            ++place.column;
    }
    return place;
}

std::vector<DocumentRange> splitDocuments(std::string_view file)
{
    return Splitter(file).run();
}

} // namespace podium
