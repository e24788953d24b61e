// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/indentationrepair.h"

#include "manifest/lineplacer.h"

#include <algorithm>
#include <optional>

namespace podium {

namespace {

/// What is pasted from a page is small; larger texts are not worth the time.
constexpr size_t largestPaste = 1024 * 1024;

/// The lines of one object, with the comments and captions above it.
struct Section
{
    PastedLines lines{};
    bool startsWithSeparator{false};
    bool hasNumbers{false};
    bool hasEntry{false};
    std::optional<size_t> headerIndentation{}; ///< of its apiVersion

    void add(const PastedLine &line)
    {
        lines.push_back(line);
        startsWithSeparator |= line.type == LineType::Separator;
        hasNumbers |= line.type == LineType::Number;
        hasEntry |= line.type == LineType::Entry;
        if (isHeader(line) && !headerIndentation)
            headerIndentation = line.indentation;
    }

    static bool isHeader(const PastedLine &line)
    {
        return line.isKey("apiVersion") && !line.isItem;
    }

    bool endsBefore(const PastedLine &line) const
    {
        const bool isCaption = line.type == LineType::FileName || line.type == LineType::Number;
        return line.type == LineType::Separator || (isCaption && hasEntry) ||
               (isHeader(line) && headerIndentation && line.indentation <= *headerIndentation);
    }

    bool hasLostIndentation() const
    {
        return kindOf(lines) != ObjectKind::Unknown && (hasNumbers || isFlattened(lines));
    }
};

/// Where one object ends and the next starts: at "---", at a caption or line numbers, and at the
/// second `apiVersion:`.
QList<Section> cutSections(const PastedLines &lines)
{
    QList<Section> sections;
    for (const PastedLine &line : lines) {
        if (sections.isEmpty() || sections.constLast().endsBefore(line))
            sections.emplaceBack();
        sections.last().add(line);
    }
    return sections;
}

size_t commonIndentation(const PastedLines &lines)
{
    size_t common = std::string_view::npos;
    for (const PastedLine &line : lines) {
        if (line.type != LineType::Blank)
            common = std::min(common, line.indentation);
    }
    return common == std::string_view::npos ? 0 : common;
}

/// Writes the sections out again.
class RepairWriter
{
public:
    explicit RepairWriter(size_t commonIndentation)
        : m_common(commonIndentation)
    {}

    bool add(const Section &section)
    {
        const bool needsSeparator = m_hasEntries && !section.startsWithSeparator;
        if (needsSeparator && section.hasEntry)
            write("---", 0, true);
        m_hasEntries =
            section.startsWithSeparator ? section.hasEntry : m_hasEntries || section.hasEntry;
        if (!section.hasLostIndentation() || !isFlattened(section.lines)) {
            keep(section.lines);
            return true;
        }
        const auto columns = LinePlacer(section.lines).run();
        if (columns)
            indent(section.lines, *columns);
        return columns.has_value();
    }

    RepairedText result() const { return m_result; }

private:
    void keep(const PastedLines &lines)
    {
        bool isInObject = false;
        for (const PastedLine &line : lines) {
            isInObject |= line.type == LineType::Entry;
            const int column = int(line.indentation - std::min(m_common, line.indentation));
            // A line of a longer text, not prose.
            if (isInObject && line.type == LineType::Other)
                write(line.text, column, false);
            else
                writeLine(line, column);
        }
    }

    void indent(const PastedLines &lines, const std::vector<int> &columns)
    {
        for (size_t i = 0; i < lines.size(); ++i)
            writeLine(lines[i], columns[i]);
    }

    void writeLine(const PastedLine &line, int column)
    {
        const bool isMoved =
            line.type == LineType::Entry && size_t(column) + m_common != line.indentation;
        switch (line.type) {
        case LineType::Number:
            return;
        case LineType::Blank:
            write({}, 0, false);
            return;
        case LineType::Separator:
            m_hasEntries = false;
            write(line.text, 0, false);
            return;
        case LineType::FileName:
        case LineType::Other:
            write("# " + std::string(line.text), column, true);
            return;
        case LineType::Comment:
        case LineType::Entry:
            write(line.text, column, isMoved);
            return;
        }
    }

    void write(std::string_view text, int column, bool isChanged)
    {
        ++m_line;
        m_result.text += QByteArray(column, ' ');
        m_result.text += QByteArrayView(text.data(), qsizetype(text.size()));
        m_result.text += '\n';
        if (isChanged)
            m_result.changedLines.append(m_line);
    }

    size_t m_common;
    RepairedText m_result{};
    int m_line{0};
    bool m_hasEntries{false}; ///< since the last "---"
};

} // namespace

QList<PastedObject> objectsWithLostIndentation(std::string_view text)
{
    if (text.size() > largestPaste)
        return {};
    QList<PastedObject> objects;
    const PastedLines lines = pastedLines(text);
    for (const Section &section : cutSections(lines)) {
        if (!section.hasLostIndentation())
            continue;
        PastedObject object{kindOf(section.lines), 0, 0};
        for (const PastedLine &line : section.lines) {
            if (line.type != LineType::Entry)
                continue;
            object.firstLine = object.firstLine == 0 ? line.number : object.firstLine;
            object.lastLine = line.number;
        }
        objects.append(object);
    }
    return objects;
}

std::optional<RepairedText> repairIndentation(std::string_view text)
{
    const PastedLines lines = pastedLines(text);
    RepairWriter writer(commonIndentation(lines));
    for (const Section &section : cutSections(lines)) {
        if (!writer.add(section))
            return {};
    }
    const RepairedText repaired = writer.result();
    // Some damage is more than lost indentation: what needs a repair again is none.
    const std::string_view bytes(repaired.text.constData(), size_t(repaired.text.size()));
    return objectsWithLostIndentation(bytes).isEmpty() ? std::optional(repaired) : std::nullopt;
}

} // namespace podium
