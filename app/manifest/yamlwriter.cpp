// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/yamlwriter.h"

namespace podium {

namespace {

QByteArray emptyText(const YamlValue &collection)
{
    return collection.kind == YamlKind::Map ? "{}" : "[]";
}

ScalarStyle textStyle(const std::string &key, const BlockStyle &style)
{
    const bool isSentence = style.isSentence && style.isSentence(key);
    return isSentence ? ScalarStyle::DoubleQuoted : ScalarStyle::Plain;
}

/// " |", then the lines.
QByteArray literalValue(const YamlValue &scalar, int indent, const BlockStyle &style)
{
    QByteArray text = QByteArray::fromStdString(scalar.text);
    const bool endsWithBreak = text.endsWith('\n');
    if (endsWithBreak)
        text.chop(1);
    QByteArray result = endsWithBreak ? " |" : " |-";
    for (const QByteArray &line : text.split('\n')) {
        result += style.lineBreak;
        if (!line.isEmpty())
            result += spaces(indent) + line;
    }
    return result + style.lineBreak;
}

} // namespace

QByteArray blockValue(const YamlValue &value, int indent, const BlockStyle &style,
                      ScalarStyle scalars)
{
    if (value.kind == YamlKind::Null)
        return style.lineBreak;
    if (value.isEmptyCollection())
        return ' ' + emptyText(value) + style.lineBreak;
    const int below =
        indent + (value.kind == YamlKind::Sequence ? style.listIndent : style.mapIndent);
    if (value.isCollection())
        return style.lineBreak + blockLines(value, below, style);
    const bool isQuoted =
        scalars == ScalarStyle::SingleQuoted || scalars == ScalarStyle::DoubleQuoted;
    if (!isQuoted && fitsLiteral(value))
        return literalValue(value, below, style);
    return ' ' + scalarText(value, ScalarContext::Block, scalars) + style.lineBreak;
}

QByteArray blockLines(const YamlValue &collection, int indent, const BlockStyle &style)
{
    QByteArray lines;
    for (size_t i = 0; i < collection.children.size(); ++i) {
        const YamlValue &child = collection.children[i];
        lines += spaces(indent);
        if (collection.kind == YamlKind::Map)
            lines += keyText(collection.keys[i], ScalarContext::Block) + ':' +
                     blockValue(child, indent, style, textStyle(collection.keys[i], style));
        else
            lines += '-' + spaces(style.itemIndent - 1) +
                     blockItem(child, indent + style.itemIndent, style);
    }
    return lines;
}

QByteArray blockItem(const YamlValue &item, int column, const BlockStyle &style,
                     ScalarStyle scalars)
{
    if (item.kind == YamlKind::Map && !item.children.empty())
        return blockLines(item, column, style).mid(column);
    if (item.isCollection())
        return flowValue(item, column, {}) + style.lineBreak;
    return scalarText(item, ScalarContext::Block, scalars) + style.lineBreak;
}

QByteArray flowValue(const YamlValue &value, int indent, const FlowStyle &style,
                     ScalarStyle scalars)
{
    if (!value.isCollection())
        return scalarText(value, style.context, scalars);
    if (value.children.empty())
        return emptyText(value);
    const bool isMap = value.kind == YamlKind::Map;
    const int below = indent + style.indent;
    QByteArray parts;
    for (size_t i = 0; i < value.children.size(); ++i) {
        if (i > 0)
            parts += style.lineBreak.isEmpty() ? style.comma : ",";
        if (!style.lineBreak.isEmpty())
            parts += style.lineBreak + spaces(below);
        parts += isMap ? flowEntry(value.keys[i], value.children[i], below, style)
                       : flowValue(value.children[i], below, style, scalars);
    }
    if (!style.lineBreak.isEmpty())
        parts += style.lineBreak + spaces(indent);
    return (isMap ? '{' : '[') + parts + (isMap ? '}' : ']');
}

QByteArray flowEntry(const std::string &key, const YamlValue &value, int indent,
                     const FlowStyle &style)
{
    return keyText(key, style.context, style.keys) + style.colon + flowValue(value, indent, style);
}

} // namespace podium
