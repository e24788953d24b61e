// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QImage>
#include <QList>

namespace podium {

/// The colours that a few pictures have most of, and for any other the nearest of them. Drawings
/// have few colours, with the mixtures at their edges: those they are drawn with stay exact.
class ColorTable
{
public:
    /// Counts the colours of a picture.
    void add(const QImage &image);

    /// Chooses; to be called once, after all pictures were added. 1 <= most <= 256.
    void choose(int most);

    const QList<QRgb> &colors() const { return m_colors; }

    /// Of the nearest colour. Remembers, as pictures ask for the same ones again and again.
    uchar indexOf(QRgb color);

private:
    uchar nearest(QRgb color) const;

    QHash<QRgb, qsizetype> m_counts{};
    QList<QRgb> m_colors{};
    QHash<QRgb, uchar> m_indexes{};
};

} // namespace podium
