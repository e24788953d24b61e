// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/picturefilter.h"

#include <QString>

namespace podium {

/// What a filter shows, part by part: "Namespace shop", "Pods with app=web", "Service shop/web and
/// its pods". A filter of one part makes one text.
QStringList filterWords(const PictureFilter &filter);

/// Why a filter shows no pod: "No pod of namespace shop carries app=wbe. They say app=web."
/// Linear in the number of pods.
QString whyNothingIsShown(const PictureFilter &filter, const Cluster &cluster);

} // namespace podium
