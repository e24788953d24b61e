// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "editedlines.h"

namespace podium::test {

namespace {

QByteArray bareLine(QByteArray line)
{
    while (line.startsWith(' ') || line.startsWith('-'))
        line.remove(0, 1);
    while (line.endsWith(',') || line.endsWith('\r') || line.endsWith(' '))
        line.chop(1);
    // An anchor of nothing goes with the nothing.
    const bool isAnchor = line.startsWith('&') && !line.contains(' ');
    const bool isBracket = line == "{" || line == "}" || line == "[" || line == "]";
    return isAnchor || isBracket ? QByteArray() : line;
}

/// "spec.ports[0].port" gives "spec.ports[0]"; empty at the top.
QString parentOf(const QString &path)
{
    const qsizetype end = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
    return path.left(std::max(end, qsizetype(0)));
}

} // namespace

QSet<int> linesOfField(const SourceMap &map, const QString &path)
{
    QSet<int> lines;
    const SourceSpan value = map.locate(path);
    const SourceSpan key = map.locateKey(path);
    const bool isStated = map.isStated(path);
    for (int line = key.isValid() ? key.line : value.line; line <= value.endLine; ++line) {
        if (isStated || value.line == value.endLine)
            lines.insert(line);
    }
    for (QString parent = parentOf(path); !parent.isEmpty(); parent = parentOf(parent)) {
        if (const SourceSpan parentKey = map.locateKey(parent); parentKey.isValid())
            lines.insert(parentKey.line);
        else if (map.isStated(parent))
            lines.insert(map.locate(parent).line);
    }
    return lines;
}

std::optional<QByteArray> lostLine(const QByteArray &before, const QSet<int> &exceptions,
                                   const QByteArray &after)
{
    const QList<QByteArray> lines = before.split('\n');
    const QList<QByteArray> others = after.split('\n');
    qsizetype at = 0;
    for (int i = 0; i < lines.size(); ++i) {
        const QByteArray line = bareLine(lines[i]);
        if (exceptions.contains(i + 1) || line.isEmpty())
            continue;
        while (at < others.size() && bareLine(others[at]) != line)
            ++at;
        if (at == others.size())
            return line;
        ++at;
    }
    return {};
}

} // namespace podium::test
