// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "manifest/manifestreader.h"

#include <optional>

namespace podium {

/// The longest line that is read. A value may stand in one line, but what is longer than this would
/// only hold up who has to look at it.
inline constexpr qsizetype longestLineMebibytes = 16;

/// Why a text cannot be read at all: FileTooLarge (see manifestfile.h), LineTooLong, or NotUtf8
/// with the byte and its place. Linear in the size of the text.
std::optional<Problem> checkText(const ManifestText &text);

} // namespace podium
