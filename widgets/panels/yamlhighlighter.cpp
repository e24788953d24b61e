// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/yamlhighlighter.h"

#include "theme/theme.h"

#include <QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Fills are too pale to read; nearer to the ink their hue is still seen.
QColor readable(const QColor &fill, const QColor &ink)
{
    constexpr float share = 0.5F;
    return QColor::fromRgbF(fill.redF() * share + ink.redF() * (1 - share),
                            fill.greenF() * share + ink.greenF() * (1 - share),
                            fill.blueF() * share + ink.blueF() * (1 - share));
}

QTextCharFormat formatOf(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

/// Where the comment begins; the line's length if there is none.
qsizetype commentStart(const QString &line)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if ((c == u'"' || c == u'\'') && (i == 0 || !line[i - 1].isLetterOrNumber())) {
            quote = c;
        } else if (c == u'#' && (i == 0 || line[i - 1].isSpace())) {
            return i;
        }
    }
    return line.size();
}

} // namespace

void YamlHighlighter::setTheme(const Theme &theme)
{
    const Theme::Colors &colors = theme.colors;
    m_comment = formatOf(colors.muted);
    m_comment.setFontItalic(true);
    m_key = formatOf(readable(colors.service, colors.ink));
    m_string = formatOf(readable(colors.ready, colors.ink));
    m_number = formatOf(readable(colors.refused, colors.ink));
    rehighlight();
}

void YamlHighlighter::highlightBlock(const QString &line)
{
    static const QRegularExpression keys(
        uR"([^\s:{},\[\]"'#&*!|>%@`-][^:{},\[\]"'#]*(?=:(\s|$)))"_s);
    if (line.startsWith("---"_L1)) {
        setFormat(0, int(line.size()), m_comment);
        return;
    }
    const qsizetype comment = commentStart(line);
    highlightValue(line, 0, comment);
    auto key = keys.globalMatch(QStringView(line).first(comment));
    while (key.hasNext()) {
        const QRegularExpressionMatch match = key.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), m_key);
    }
    setFormat(int(comment), int(line.size() - comment), m_comment);
}

void YamlHighlighter::highlightValue(const QString &line, qsizetype start, qsizetype end)
{
    static const QRegularExpression values(
        uR"(("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?<=[\s:,\[{])(?:-?\d[\d.]*|true|false|null|~)(?=\s*(?:$|[,\]}\s])))"_s);
    auto value = values.globalMatch(QStringView(line).sliced(start, end - start));
    while (value.hasNext()) {
        const QRegularExpressionMatch match = value.next();
        setFormat(int(start + match.capturedStart()), int(match.capturedLength()),
                  match.hasCaptured(1) ? m_string : m_number);
    }
}

} // namespace podium
