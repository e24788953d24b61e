// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "pictures/colortable.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace podium {

namespace {

/// A colour of so many pixels, one in this many, is drawn with and not a mixture.
constexpr qsizetype exactShare = 2000;

/// Of two colours, squared.
int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

} // namespace

void ColorTable::add(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        // Counted in runs, as a drawing has many.
        for (int x = 0; x < image.width();) {
            const int first = x;
            while (x < image.width() && line[x] == line[first])
                ++x;
            m_counts[line[first]] += x - first;
        }
    }
}

void ColorTable::choose(int most)
{
    QList<std::pair<qsizetype, QRgb>> byCount;
    byCount.reserve(m_counts.size());
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        byCount.append({it.value(), it.key()});
    // Where two are as many the colour decides, so that a file is the same each time.
    std::sort(byCount.begin(), byCount.end(), std::greater<>());
    const qsizetype all = std::accumulate(
        byCount.begin(), byCount.end(), qsizetype(0),
        [](qsizetype sum, const std::pair<qsizetype, QRgb> &pair) { return sum + pair.first; });
    m_colors.clear();
    for (const auto &[count, color] : std::as_const(byCount)) {
        if (m_colors.size() < most && count * exactShare >= all)
            m_colors.append(color);
    }
    // The rest is spread out first, so that no colour has to do with one that is far from it.
    for (const int apart : {64, 32, 16, 8, 4, 1}) {
        for (const auto &[count, color] : std::as_const(byCount)) {
            if (m_colors.size() == most)
                break;
            if (m_colors.isEmpty() || distance(color, m_colors[nearest(color)]) >= apart * apart)
                m_colors.append(color);
        }
    }
    m_counts.clear();
    m_indexes.clear();
}

uchar ColorTable::indexOf(QRgb color)
{
    const auto known = m_indexes.constFind(color);
    if (known != m_indexes.cend())
        return *known;
    return *m_indexes.insert(color, nearest(color));
}

uchar ColorTable::nearest(QRgb color) const
{
    int best = 0;
    int least = std::numeric_limits<int>::max();
    for (qsizetype i = 0; i < m_colors.size(); ++i) {
        const int far = distance(color, m_colors[i]);
        if (far < least) {
            least = far;
            best = int(i);
        }
    }
    return uchar(best);
}

} // namespace podium
