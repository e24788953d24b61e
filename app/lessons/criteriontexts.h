// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "lessons/criterion.h"

#include <QMap>

namespace podium {

/// A criterion as a form has it: its kind as it is called in files ("packet", "state"), and what is
/// stated by its keys, nested ones with a dot: "from", "expect.verdict".
struct CriterionTexts
{
    QString kind{};
    QMap<QString, QString> byKey{};

    bool operator==(const CriterionTexts &) const = default;
};

/// The kinds that a form can have, in the order to offer them; groups are none of them.
QStringList criterionKinds();
/// The keys of a kind, in their order; "" is the criterion itself, as of "unchanged".
QStringList criterionKeys(const QString &kind);

/// Nothing for a group, which no form can have.
std::optional<CriterionTexts> textsOf(const Criterion &criterion);

struct CriterionReading
{
    Criterion criterion{};
    Problems problems{}; ///< fields are the keys
};

/// The way back. What is empty is not stated.
CriterionReading criterionFrom(const CriterionTexts &texts);

} // namespace podium
