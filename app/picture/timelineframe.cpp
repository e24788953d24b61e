// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/timelineframe.h"

#include "picture/tracks.h"

namespace podium {

Track StreamLook::lit() const
{
    return reached >= 1 ? track : tracks::firstPart(track, reached * tracks::length(track));
}

} // namespace podium
