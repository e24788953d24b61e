// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QRectF>

class QPainter;

/// Words of 42 units in lines that stand close, as the picture needs the room.
namespace podium::audience {

constexpr double lineHeight = 48;

double width(const QString &text, const QFont &face);
/// How many lines the text takes; breaks between words, or inside one that is too long.
int countLines(const QString &text, const QFont &face, double width);
/// The text, shortened in its middle if it is wider.
QString shortened(const QString &text, const QFont &face, double width);
/// In the painter's pen.
void paintLines(QPainter &painter, const QRectF &rect, const QString &text, const QFont &face,
                Qt::Alignment align);

} // namespace podium::audience
