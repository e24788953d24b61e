// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problemcode.h"

#include <QStringList>

namespace podium {

/// Why a document could not become a tree. Thrown by builder and parsers as their recursion is
/// yaml-cpp's; it never leaves parseYaml() and parseJson().
struct TreeFailure
{
    ProblemCode code{ProblemCode::NotYaml};
    qsizetype offset{0}; ///< bytes from the start of the document
    QStringList arguments{};
};

} // namespace podium
