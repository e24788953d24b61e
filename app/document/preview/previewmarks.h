// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/preview/editpreview.h"
#include "picture/placement.h"
#include "picture/previewlook.h"

namespace podium {

/// Where an edit would do something, on the picture of the cluster as it is: pods first, then
/// doors, so that these lie above. Pods that would be made have no place yet. Of very many pods the
/// first few hundred.
QList<PreviewMark> previewMarks(const EditPreview &preview, const Placement &placement);

} // namespace podium
