// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/preview/editpreview.h"

namespace podium {

/// What an edit would do, a line for each thing: "Endpoints of web: +2 (pod-3, pod-4)", "Opens port
/// 30080 on every node (3)", "Packet 4: delivered → refused (the Service has no endpoints)". One
/// line if it does none of that; none if the edit cannot be made.
QStringList previewLines(const EditPreview &preview);

} // namespace podium
