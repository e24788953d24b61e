// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/localtext.h"

#include <QList>

namespace podium {

/// What has to be known of a lesson to choose it.
struct LessonCatalogEntry
{
    QString path{}; ///< of its file, or in the program's resources
    QString id{};
    double order{0};
    QString module{};
    int minutes{0};
    LocalText title{};
    LocalText goal{};

    bool operator==(const LessonCatalogEntry &) const = default;
};

/// The lessons that come with the program, in their order. Reads them all.
QList<LessonCatalogEntry> shippedLessons();

} // namespace podium
