// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string_view>

namespace podium {

/// Where a reader is in an object: a chain on its stack, put into words only for a problem.
struct FieldPath
{
    const FieldPath *parent{nullptr};
    std::string_view key{};
    qsizetype index{-1};    ///< of an item, if it is one
    bool isMapEntry{false}; ///< a label, so "[app]" instead of ".app"

    /// "spec.ports[0].nodePort", "metadata.labels[app]".
    QString text() const
    {
        const QString before = parent ? parent->text() : QString();
        const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
        if (index >= 0)
            return before + u'[' + QString::number(index) + u']';
        if (isMapEntry)
            return before + u'[' + name + u']';
        return before.isEmpty() ? name : before + u'.' + name;
    }
};

} // namespace podium
