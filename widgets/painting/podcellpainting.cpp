// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/podcellpainting.h"

#include "painting/shapes.h"

namespace podium::podcell {

using State = PodLook::State;

namespace {

/// How a pod's state looks where there is room for little. Shape and pattern tell it, too.
struct StateStyle
{
    QColor fill{};
    QColor frame{};      ///< invalid: none
    bool hatched{false}; ///< lines across
};

StateStyle styleOf(State state, const Theme &theme)
{
    const Theme::Colors &colors = theme.colors;
    switch (state) {
    case State::Ready:
        return {mixed(colors.lane, colors.ready, 0.62), {}, false};
    case State::NotReady:
        return {colors.pending, colors.ink, true};
    case State::Pending:
        return {colors.lane, colors.ink, true};
    case State::Terminating:
        return {mixed(colors.lane, colors.dropped, 0.45), colors.dropped, false};
    case State::Stopped:
        break;
    }
    return {colors.lane, colors.dropped, false};
}

} // namespace

void paintState(ScreenSpace &screen, const QRect &rect, State state, const Theme &theme)
{
    const StateStyle style = styleOf(state, theme);
    constexpr int leastForHatch = 6;
    screen.painter().fillRect(rect, style.fill);
    if (style.hatched && rect.height() >= leastForHatch)
        screen.hatch(rect, withAlpha(theme.colors.ink, 0.6));
    if (style.frame.isValid() && rect.height() > 3)
        screen.frame(rect, style.frame);
    if (state == State::Stopped && rect.height() > 3)
        screen.painter().fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1),
                                  style.frame);
}

void paintSmallCard(ScreenSpace &screen, const QRect &rect, State state, const Theme &theme)
{
    screen.painter().fillRect(rect, theme.colors.plate);
    QRect strip = rect;
    strip.setWidth(qRound(stripWidth * screen.ratio()));
    paintState(screen, strip, state, theme);
    const bool isWell = state == State::Ready;
    screen.frame(rect,
                 isWell ? mixed(theme.colors.lane, theme.colors.line, 0.75) : theme.colors.ink);
}

} // namespace podium::podcell
