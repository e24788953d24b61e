// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/ignoredsentence.h"

#include <QCoreApplication>
#include <QMap>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewNames = 4;

QStringList namesOf(const QList<IgnoredObject> &ignored)
{
    QStringList names;
    for (const IgnoredObject &object : ignored)
        names.append(object.kind + u' ' + object.name);
    return names;
}

/// "ConfigMap (12)".
QStringList countsOf(const QList<IgnoredObject> &ignored)
{
    QMap<QString, int> counts;
    for (const IgnoredObject &object : ignored)
        ++counts[object.kind];
    QStringList words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words.append(u"%1 (%2)"_s.arg(it.key()).arg(it.value()));
    return words;
}

} // namespace

QString ignoredSentence(const QList<IgnoredObject> &ignored)
{
    if (ignored.isEmpty())
        return {};
    const QStringList words = ignored.size() <= fewNames ? namesOf(ignored) : countsOf(ignored);
    return QCoreApplication::translate(
               "explain", "Kept in the manifest, but not drawn, as packets do not meet it: %1")
        .arg(words.join(u", "_s));
}

} // namespace podium
