// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/completions.h"

#include "cluster/fields/fieldtables.h"

#include <QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Where the key of a line begins, behind spaces and dashes.
qsizetype keyColumn(const QString &line)
{
    qsizetype column = 0;
    while (column < line.size() &&
           (line[column] == u' ' ||
            (line[column] == u'-' && (column + 1 == line.size() || line[column + 1] == u' '))))
        ++column;
    return column;
}

QString keyOf(const QString &line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon < 0 ? QString() : line.sliced(keyColumn(line), colon - keyColumn(line)).trimmed();
}

bool isContent(const QString &line)
{
    const QString text = line.trimmed();
    return !text.isEmpty() && !text.startsWith(u'#');
}

/// The keys that lead to a line, joined by dots.
QString pathTo(const QStringList &lines, int line, qsizetype column)
{
    QStringList keys;
    for (int above = line - 1; above >= 0 && column > 0; --above) {
        if (lines[above].startsWith("---"_L1))
            break;
        if (!isContent(lines[above]) || keyColumn(lines[above]) >= column)
            continue;
        column = keyColumn(lines[above]);
        keys.prepend(keyOf(lines[above]));
    }
    return keys.join(u'.');
}

/// Of the document that the line is in.
ObjectKind kindAt(const QStringList &lines, int line)
{
    int first = line;
    while (first > 0 && !lines[first].startsWith("---"_L1))
        --first;
    for (int i = first; i < lines.size(); ++i) {
        if (i > first && lines[i].startsWith("---"_L1))
            break;
        if (lines[i].startsWith("kind:"_L1))
            return kindFromName(lines[i].sliced(5).section(u'#', 0, 0).trimmed());
    }
    return ObjectKind::Unknown;
}

/// The keys that a table has right below a path.
void addKeys(const FieldTable &table, const QString &path, QSet<QString> &keys)
{
    for (const Field &field : table) {
        if (path.isEmpty())
            keys.insert(field.path.section(u'.', 0, 0));
        else if (field.path.startsWith(path + u'.'))
            keys.insert(field.path.sliced(path.size() + 1).section(u'.', 0, 0));
        else if (path == field.path)
            addKeys(field.items, {}, keys);
        else if (path.startsWith(field.path + u'.'))
            addKeys(field.items, path.sliced(field.path.size() + 1), keys);
    }
}

/// The row of a path that leads through groups and lists; null if there is none.
const Field *fieldAt(const FieldTable &table, const QString &path)
{
    for (const Field &field : table) {
        if (field.path == path)
            return &field;
        if (!path.startsWith(field.path + u'.'))
            continue;
        if (const Field *inner = fieldAt(field.items, path.sliced(field.path.size() + 1)))
            return inner;
    }
    return nullptr;
}

/// Keys of the labels in the cluster, or values of one key.
QSet<QString> labelWords(const Cluster &cluster, const QString &key)
{
    QSet<QString> words;
    const auto add = [&](const LabelSet &labels) {
        for (const auto &[name, value] : labels) {
            if (key.isEmpty() || key == name)
                words.insert(key.isEmpty() ? name : value);
        }
    };
    for (const Pod &pod : cluster.pods())
        add(pod.meta.labels);
    for (const Node &node : cluster.nodes())
        add(node.meta.labels);
    for (const Service &service : cluster.services())
        add(service.selector);
    return words;
}

QSet<QString> kindNames()
{
    QSet<QString> names;
    for (int kind = int(ObjectKind::Namespace); kind <= int(ObjectKind::EndpointSlice); ++kind)
        names.insert(kindName(ObjectKind(kind)));
    return names;
}

QSet<QString> keysBelow(ObjectKind kind, const QString &path, const Cluster &cluster)
{
    const Field *map = fieldAt(fieldsOf(kind), path);
    if (map && map->type == FieldType::TextMap)
        return path.endsWith("annotations"_L1) ? QSet<QString>() : labelWords(cluster, {});
    QSet<QString> keys;
    addKeys(fieldsOf(kind), path, keys);
    if (path.isEmpty())
        keys |= {u"apiVersion"_s, u"kind"_s, u"metadata"_s, u"spec"_s};
    return keys;
}

QSet<QString> valuesOf(ObjectKind kind, const QString &path, const QString &key,
                       const Cluster &cluster)
{
    if (path.isEmpty())
        return key == "kind"_L1 ? kindNames() : QSet<QString>();
    const Field *map = fieldAt(fieldsOf(kind), path);
    if (map && map->type == FieldType::TextMap)
        return labelWords(cluster, key);
    const Field *field = fieldAt(fieldsOf(kind), path + u'.' + key);
    if (field && field->type == FieldType::Boolean)
        return {u"true"_s, u"false"_s};
    return field ? QSet<QString>(field->choices.begin(), field->choices.end()) : QSet<QString>();
}

} // namespace

Completions completionsAt(const QStringList &lines, int line, int column, const Cluster &cluster)
{
    const QString before = lines[line].first(column);
    const qsizetype start = keyColumn(before);
    if (before.contains(u'#') || before.contains(u'{') || before.contains(u'['))
        return {};
    const ObjectKind kind = kindAt(lines, line);
    const QString path = pathTo(lines, line, start);
    const qsizetype colon = before.indexOf(": "_L1);
    const QString prefix = colon < 0 ? before.sliced(start) : before.sliced(colon + 2).trimmed();
    const QSet<QString> all =
        colon < 0 ? keysBelow(kind, path, cluster) : valuesOf(kind, path, keyOf(before), cluster);
    Completions found{prefix, {}};
    for (const QString &word : all) {
        if (word.startsWith(prefix) && word != prefix)
            found.words.append(word);
    }
    found.words.sort();
    return found;
}

} // namespace podium
