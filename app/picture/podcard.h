// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/clusterview.h"
#include "picture/labelchips.h"
#include "picture/podstate.h"

namespace podium {

/// What a card shows of the world around its pod.
struct CardContext
{
    int namespaceSign{-1}; ///< -1: there is but one namespace, so none is named
    SelectorLight light{};
    QString formerAddress{}; ///< to be crossed out on this card; empty: none
    bool isNew{false};       ///< made since the picture before
};

/// The plate of a namespace with its left upper corner at `corner`, no wider than `widest`.
NamespaceLook namespacePlate(const QPointF &corner, const QString &name, int sign, double widest,
                             const MeasureText &measure);
/// A pod's card with its left upper corner at (0, 0); its height follows what it has to say.
PodLook podCard(const Pod &pod, const QList<Membership> &memberships, const MeasureText &measure,
                const CardContext &context = {});
/// The same card elsewhere.
PodLook moved(PodLook card, const QPointF &by);

} // namespace podium
