// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/calloutpainting.h"
#include "picture/placement.h"
#include "picture/timeline.h"
#include "stage/camera.h"

namespace podium {

/// What is said of a packet at one of its hops.
struct Explanation
{
    int packet{0}; ///< number; 0 for none
    int hop{0};    ///< index into Route::hops, those of the reply counted on
    CalloutText text{};

    bool operator==(const Explanation &) const = default;
};

/// The explanation beside the thing it explains. It stands in one place from when the packet comes
/// to the hop until it has come to the next: the place is a function of picture, view and hop, not
/// of the moment.
class CalloutLayer
{
public:
    /// What the stage shows now.
    struct View
    {
        const Placement &placement;
        const Timeline &timeline;
        const Theme &theme;
        const Camera &camera;
        QRectF area{};           ///< of the widget
        QList<QRectF> covered{}; ///< by other things in the widget
        int focus{0};            ///< the packet that is in focus
    };

    const Explanation &explanation() const { return m_explanation; }

    void setExplanation(const Explanation &explanation);

    /// The picture is another now.
    void forget() { m_isPlaced = false; }

    /// Nothing unless the packet is at its hop, with its header open, and there is room.
    std::optional<room::Place> placeIn(const View &view, const TimelineFrame &frame);
    void paint(QPainter &painter, const View &view, const TimelineFrame &frame);

private:
    struct Key
    {
        Camera camera{};
        QRectF area{};
        QList<QRectF> covered{};
        int focus{0};

        bool operator==(const Key &) const = default;
    };

    std::optional<room::Place> find(const View &view) const;

    Explanation m_explanation{};
    Key m_key{};
    bool m_isPlaced{false};
    std::optional<room::Place> m_place{};
};

} // namespace podium
