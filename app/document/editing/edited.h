// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/change.h"
#include "document/editing/documentupdate.h"

namespace podium {

/// What a change would make of the document. Nothing is changed by asking, so this is what an edit
/// and the look at what it would do have in common. If `refused` has anything, the change cannot
/// be made as it stands: what the API server would refuse, with the field and, for what is stated
/// in a manifest, its place; but for a ReplaceText, which is made all the same, as somebody is
/// still typing.
TextUpdate edited(const Revision &before, const Change &change);

} // namespace podium
