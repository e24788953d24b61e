// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/revision.h"

namespace podium {

/// All objects of the cluster as one manifest, sorted by ObjectRef, with what the control plane
/// gave them and made of them; the world in front if it is not the usual one. Reads back as the
/// same cluster.
QByteArray exportedObjects(const Cluster &cluster);

/// The objects whose statements are otherwise than in the texts of before, as they are stated: with
/// their comments. Texts that were not there before are changed as a whole. Empty if nothing is.
QByteArray exportedChanges(const Revision &now, const QList<ManifestText> &before);

} // namespace podium
