// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"

namespace podium {

void paintSocket(QPainter &painter, const SocketLook &socket, const Theme &theme);
/// Name and address alone.
void paintBracketPlate(QPainter &painter, const BracketLook &bracket, const Theme &theme);
void paintBracket(QPainter &painter, const BracketLook &bracket, const Theme &theme);
/// From the bracket to the internet: plugged in, or lying loose.
void paintCable(QPainter &painter, const BracketLook &bracket, const Theme &theme);

} // namespace podium
