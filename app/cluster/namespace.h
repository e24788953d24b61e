// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/objectmeta.h"

namespace podium {

struct Namespace
{
    ObjectMeta meta{};

    bool operator==(const Namespace &) const = default;
};

} // namespace podium
