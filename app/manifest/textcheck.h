// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "manifest/manifestreader.h"

#include <optional>

namespace podium {

/// Why a text cannot be read at all: FileTooLarge (see manifestfile.h), or NotUtf8 with the byte
/// and its place. Linear in the size of the text.
std::optional<Problem> checkText(const ManifestText &text);

} // namespace podium
