// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifestreader.h"

namespace podium {

ReadResult readManifests(const QList<ManifestText> &)
{
    return {};
}

} // namespace podium
