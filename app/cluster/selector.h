// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/labels.h"

#include <QStringList>

namespace podium {

/// One row of `matchExpressions`.
struct SelectorExpression
{
    QString key{};
    QString operatorName{}; ///< In, NotIn, Exists, DoesNotExist
    QStringList values{};

    bool operator==(const SelectorExpression &) const = default;
};

/// Which labels are wanted. A Service has only matchLabels; workloads may have expressions too.
struct Selector
{
    LabelSet matchLabels{};
    QList<SelectorExpression> matchExpressions{};

    /// An empty selector of a Service selects nothing (it means "without selector").
    bool isEmpty() const { return matchLabels.isEmpty() && matchExpressions.isEmpty(); }

    /// All pairs and all expressions hold. An empty selector matches everything.
    bool matches(const LabelSet &labels) const;

    bool operator==(const Selector &) const = default;
};

} // namespace podium
