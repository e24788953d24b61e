// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/typedtext.h"

#include <QStringDecoder>
#include <QStringView>

#include <algorithm>

namespace podium {

namespace {

const QByteArray byteOrderMark = "\xEF\xBB\xBF";

/// One line each, ends included; the last one has none.
QList<QByteArrayView> rawLines(QByteArrayView bytes)
{
    QList<QByteArrayView> lines;
    qsizetype start = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
        lines.append(bytes.sliced(start, end + 1 - start));
        start = end + 1;
    }
    lines.append(bytes.sliced(start));
    return lines;
}

QByteArrayView withoutMark(QByteArrayView bytes)
{
    return bytes.startsWith(byteOrderMark) ? bytes.sliced(byteOrderMark.size()) : bytes;
}

QString shownLine(QByteArrayView raw)
{
    // A carriage return ends a line only together with a line feed.
    if (raw.endsWith("\r\n"))
        raw.chop(2);
    else if (raw.endsWith('\n'))
        raw.chop(1);
    // A mark at the start of the text alone is none of its characters.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    return decoder(raw);
}

/// Characters that a text editor takes for something else.
bool isKept(QChar c)
{
    return (c >= u' ' || c == u'\t') && c != QChar::LineSeparator &&
           c != QChar::ParagraphSeparator && c != QChar::ByteOrderMark && c != QChar(0xFDD0) &&
           c != QChar(0xFDD1) && c != QChar::ReplacementCharacter;
}

} // namespace

QStringList shownLines(const QByteArray &bytes)
{
    QStringList lines;
    for (const QByteArrayView raw : rawLines(withoutMark(bytes)))
        lines.append(shownLine(raw));
    return lines;
}

bool canBeTyped(const QByteArray &bytes)
{
    const QStringList lines = shownLines(bytes);
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return std::all_of(line.begin(), line.end(), isKept);
    });
}

QByteArray withTypedLines(const QByteArray &before, const QStringList &lines)
{
    const QList<QByteArrayView> raw = rawLines(withoutMark(before));
    const LineDifference changed = difference(shownLines(before), lines);
    const QByteArray lineEnd = raw.first().endsWith("\r\n") ? "\r\n" : "\n";

    QByteArray after = before.startsWith(byteOrderMark) ? byteOrderMark : QByteArray();
    for (qsizetype i = 0; i < changed.first; ++i)
        after.append(raw[i]);
    // The last line of all has no end.
    if (changed.first == raw.size() && changed.inserted > 0)
        after.append(lineEnd);
    for (qsizetype i = 0; i < changed.inserted; ++i) {
        const qsizetype line = changed.first + i;
        after.append(lines[line].toUtf8());
        if (line + 1 < lines.size())
            after.append(lineEnd);
    }
    for (qsizetype i = changed.first + changed.removed; i < raw.size(); ++i)
        after.append(raw[i]);
    // Nor has the one that is now the last.
    if (changed.inserted == 0 && changed.first + changed.removed == raw.size() &&
        changed.removed > 0 && changed.first > 0)
        after.chop(after.endsWith("\r\n") ? 2 : 1);
    return after;
}

LineDifference difference(const QStringList &before, const QStringList &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < shorter && before[same] == after[same])
        ++same;
    qsizetype sameBehind = 0;
    while (sameBehind < shorter - same &&
           before[before.size() - 1 - sameBehind] == after[after.size() - 1 - sameBehind])
        ++sameBehind;
    return {same, before.size() - same - sameBehind, after.size() - same - sameBehind};
}

} // namespace podium
