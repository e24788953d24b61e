// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texttable.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString csvCell(QString text)
{
    constexpr QStringView formulaSigns = u"=+-@\t\r";
    if (!text.isEmpty() && formulaSigns.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',').toUtf8() + "\r\n";
}

QString markdownCell(const QString &text)
{
    constexpr QStringView markup = u"\\`*_|<[";
    QString cell;
    for (const QChar letter : text.simplified()) {
        if (markup.contains(letter))
            cell += u'\\';
        cell += letter;
    }
    return cell;
}

QString markdownLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(markdownCell(cell));
    return u"| "_s + written.join(u" | "_s) + u" |\n"_s;
}

} // namespace

QByteArray csvOf(const TextTable &table)
{
    QByteArray csv = csvLine(table.titles);
    for (const QStringList &row : table.rows)
        csv += csvLine(row);
    return csv;
}

QString markdownOf(const TextTable &table)
{
    QString markdown = markdownLine(table.titles);
    markdown += u'|' + u" --- |"_s.repeated(table.titles.size()) + u'\n';
    for (const QStringList &row : table.rows)
        markdown += markdownLine(row);
    return markdown;
}

} // namespace podium
