// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>

namespace podium::test {

enum class Vision { Protan, Deutan, Tritan };

/// How far apart two colours are for such eyes: CIEDE2000, where 1 can just be told.
/// Source: Machado, Oliveira, Fernandes 2009 (severity 1); Sharma, Wu, Dalal 2005.
double distanceSeen(const QColor &a, const QColor &b, Vision vision);
/// The same for all cones at work.
double distance(const QColor &a, const QColor &b);

} // namespace podium::test
