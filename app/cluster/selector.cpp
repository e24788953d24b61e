// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/selector.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// Source: Kubernetes, labels and selectors, "Set-based requirement". NotIn also holds without the
// key.
bool holds(const SelectorExpression &expression, const LabelSet &labels)
{
    const bool present = labels.contains(expression.key);
    const bool listed = present && expression.values.contains(labels.value(expression.key));
    if (expression.operatorName == "In"_L1)
        return listed;
    if (expression.operatorName == "NotIn"_L1)
        return !listed;
    if (expression.operatorName == "Exists"_L1)
        return present;
    return expression.operatorName == "DoesNotExist"_L1 && !present;
}

} // namespace

bool Selector::matches(const LabelSet &labels) const
{
    const auto carried = [&](const LabelSet::Pair &pair) {
        return labels.contains(pair.first) && labels.value(pair.first) == pair.second;
    };
    return std::all_of(matchLabels.begin(), matchLabels.end(), carried) &&
           std::all_of(matchExpressions.begin(), matchExpressions.end(),
                       [&](const SelectorExpression &e) { return holds(e, labels); });
}

} // namespace podium
