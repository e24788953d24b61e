// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "base/problemcode.h"
#include "base/sourcespan.h"

#include <QList>
#include <QStringList>

namespace podium {

enum class Severity {
    Error,   ///< the object (or file) is refused
    Warning, ///< accepted, but most likely not what was meant
    Note,    ///< worth knowing
};

/// Something to tell the user, as data. The sentence is made in document/explain from the code and
/// the arguments.
struct Problem
{
    Severity severity{Severity::Error};
    ProblemCode code{ProblemCode::None};
    ObjectRef object{};
    /// Spelled as in manifests: "spec.ports[0].nodePort", map entries as "metadata.labels[app]".
    QString field{};
    SourceSpan span{};
    /// What the sentence of this code needs; the order is documented at the code.
    QStringList arguments{};

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

bool hasError(const Problems &problems);

} // namespace podium
