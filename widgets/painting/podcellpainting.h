// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/screenspace.h"

/// Pods where there is too little room for a card, on maps and in lanes that are far away.
namespace podium::podcell {

constexpr double stripWidth = 7; ///< logical pixels: the state at the left of a small card
constexpr double textInset = stripWidth + 4;

/// A cell that tells the state by colour and pattern.
void paintState(ScreenSpace &screen, const QRect &rect, PodLook::State state, const Theme &theme);
/// A plate for a name, with the state at its left.
void paintSmallCard(ScreenSpace &screen, const QRect &rect, PodLook::State state,
                    const Theme &theme);

} // namespace podium::podcell
