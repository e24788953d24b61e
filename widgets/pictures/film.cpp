// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "pictures/film.h"

#include <algorithm>
#include <cmath>

namespace podium {

Animation animationOf(const Film &film)
{
    const double seconds = film.duration / film.speed + Film::afterwards;
    return {film.size, int(std::ceil(seconds * film.perSecond)), film.perSecond,
            [film](QPainter &painter, int frame) {
                const double time = frame * film.speed / film.perSecond;
                film.paint(painter, std::min(time, film.duration));
            }};
}

} // namespace podium
