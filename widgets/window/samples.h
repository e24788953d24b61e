// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/manifestreader.h"

#include <QList>
#include <QString>

namespace podium {

/// A manifest that comes with the program.
struct Sample
{
    QString title{}; ///< from its first line, "# Title: ...", in the language that is shown
    QString path{};  ///< in the resources
};

/// All samples, sorted by file name.
QList<Sample> samples();

/// The picture a visitor sees first: one Service and two pods on three nodes.
ManifestText startScene();

} // namespace podium
