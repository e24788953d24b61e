// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/treebuilder.h"

namespace podium {

/// Whether the text should be tried as JSON first: it starts with a brace or a bracket.
bool looksLikeJson(std::string_view text);

/// Fills the builder's tree; false if the text is not one whole JSON value, for then it may still
/// be YAML in flow style. yaml-cpp would read most JSON too, but not escaped surrogate pairs nor
/// long keys. May throw TreeFailure (see TreeBuilder).
bool parseJson(std::string_view text, TreeBuilder &builder);

/// How many bytes the first of several JSON values takes, with the white space behind it; all of
/// the text if there is only one or it is no JSON.
qsizetype sizeOfFirstJsonValue(std::string_view text);

} // namespace podium
