// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/manifestreader.h"

namespace podium {

/// What a manifest holds that is not drawn: a few by their names, many by how many of each kind
/// there are. Empty for none.
QString ignoredSentence(const QList<IgnoredObject> &ignored);

} // namespace podium
