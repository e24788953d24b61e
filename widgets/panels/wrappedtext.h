// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointF>

class QFont;
class QPainter;
class QString;

namespace podium {

/// Lays plain text out in as many lines as it takes, between words, or within one that is longer
/// than a line. Draws it at `at` if there is a painter; returns its height in pixels.
double layOutWrapped(const QString &text, const QFont &font, double width, QPainter *painter,
                     const QPointF &at = {});

} // namespace podium
