// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/indentationrepair.h"

#include "fuzztargets.h"

#include <algorithm>

namespace podium::test {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

int lineCount(const QByteArray &text)
{
    return int(text.count('\n')) + 1;
}

std::vector<std::string_view> entriesOf(const QByteArray &text)
{
    std::vector<std::string_view> entries;
    for (const PastedLine &line : pastedLines(viewOf(text))) {
        if (line.type == LineType::Entry)
            entries.push_back(line.text);
    }
    return entries;
}

void expectMarks(const RepairedText &repaired, Promises &promises)
{
    const QList<int> &lines = repaired.changedLines;
    promises.expect(
        std::ranges::is_sorted(lines) &&
            (lines.isEmpty() || (lines.first() > 0 && lines.last() <= lineCount(repaired.text))),
        "marked lines are in the text");
}

} // namespace

void tryIndentationRepair(const QByteArray &input, Promises &promises)
{
    for (const PastedObject &object : objectsWithLostIndentation(viewOf(input)))
        promises.expect(object.firstLine > 0 && object.firstLine <= object.lastLine &&
                            object.lastLine <= lineCount(input),
                        "objects are in the text");
    const auto repaired = repairIndentation(viewOf(input));
    if (!repaired)
        return;
    expectMarks(*repaired, promises);
    promises.expect(entriesOf(repaired->text) == entriesOf(input), "no entry is lost",
                    repaired->text);
    promises.expect(objectsWithLostIndentation(viewOf(repaired->text)).isEmpty(),
                    "what was repaired needs no repair", repaired->text);
}

} // namespace podium::test
