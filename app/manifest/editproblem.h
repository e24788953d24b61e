// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "manifest/nodespan.h"
#include "manifest/valueedit.h"

#include <QByteArray>

namespace podium {

/// A problem with this place of the text; lines count from its start.
Problem problemAt(const QByteArray &text, ProblemCode code, const ByteRange &place,
                  const QStringList &arguments);

/// Why the path of a field leads nowhere: WrongType or FieldNotThere. `root` is what the text
/// means, `path` starts there, `objectDepth` steps lead to the object.
Problem blockedProblem(const QByteArray &text, const ByteRange &place, const YamlValue &root,
                       const FieldSteps &path, qsizetype objectDepth);

} // namespace podium
