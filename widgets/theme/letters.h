// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QSize>

#include <functional>

class QObject;

namespace podium {

/// Letters of one width, for what a computer reads. Only the family is stated, so that they are as
/// large as those around them.
QFont fixedWidthFont();

/// So many times as large as the letters around it.
QFont enlarged(const QFont &around, double factor, QFont::Weight weight = QFont::Normal);

/// How wide and high an icon is beside letters of this font, in pixels.
QSize iconSizeBeside(const QFont &font);

/// Calls `follow` now, and again whenever the widget's font becomes another: what is measured by
/// letters is measured anew.
void followFont(QObject &widget, std::function<void()> follow);

} // namespace podium
