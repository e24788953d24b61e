// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <string>

namespace podium {

/// One step of a field's path: a key or an index. Which of them "[0]" is depends on what is there.
struct FieldStep
{
    QString text{};
    bool inBrackets{false};
    bool isLabel{false}; ///< known to be a key, even if it is spelled like an index

    std::string key() const { return text.toStdString(); }

    /// Nothing if the step cannot be an index.
    std::optional<qsizetype> index() const;

    bool operator==(const FieldStep &) const = default;
};

using FieldSteps = QList<FieldStep>;

/// Of "spec.ports[0].nodePort". "metadata.labels[app.kubernetes.io/name]" has dots that part
/// nothing.
FieldSteps stepsOf(const QString &field);

/// The way back.
QString fieldOf(const FieldSteps &steps);

} // namespace podium
