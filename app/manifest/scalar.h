// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/yamltree.h"

#include <optional>

namespace podium {

enum class ScalarType { Null, Boolean, Integer, Decimal, Text };

/// What a scalar means, and so what JSON the API server would get.
struct Scalar
{
    ScalarType type{ScalarType::Text};
    bool boolean{false};
    qint64 integer{0}; ///< the nearest 64-bit number if it is larger
};

/// Of a scalar or null node. Plain "yes", "on" and "y" are booleans, "010" is 8, "80.0" is 80,
/// dates are text. Source: YAML 1.1 as sigs.k8s.io/yaml resolves it for kubectl.
Scalar resolveScalar(const YamlTree &tree, qint32 node);
/// What this text would be without quotes and tag.
Scalar resolvePlain(std::string_view text);

/// What messages call a type: "text", "number", "boolean", "nothing".
QString typeText(ScalarType type);

} // namespace podium
