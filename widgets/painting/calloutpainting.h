// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"
#include "picture/room.h"
#include "routing/verdict.h"

namespace podium {

/// What a callout says.
struct CalloutText
{
    QString sentence{};
    QString field{};                     ///< which field decided; empty if there is nothing to say
    Verdict verdict{Verdict::Delivered}; ///< anything else is shown as a failure

    bool isEmpty() const { return sentence.isEmpty(); }

    bool operator==(const CalloutText &) const = default;
};

/// Letters of a callout, in pixels of the view: they grow a little with the scale of the picture
/// (view pixels for one scene unit), but are never smaller than 13.
int calloutPixels(const Theme &theme, double scale);
/// The plates that the text can be set in, the best shape first; pixels of the view.
QList<QSizeF> calloutSizes(const CalloutText &text, const Theme &theme, int pixels);
/// The same where it stands at the edge of a view, in lines no longer than its width: as low as can
/// be.
QList<QSizeF> captionSizes(const CalloutText &text, const Theme &theme, int pixels, double widest);
/// In pixels of the view: take the camera's transform off first.
void paintCallout(QPainter &painter, const room::Place &place, const CalloutText &text,
                  const Theme &theme, int pixels);

} // namespace podium
