// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <functional>

namespace podium {

/// What is said of an object to those who hear the picture.
struct ObjectWords
{
    QString name{};        ///< "Pod default/web"
    QString state{};       ///< "ready"
    QString description{}; ///< "On node-1, address 10.244.1.2. Gets packets of Service web."
};

/// Injected, as the stage knows no cluster and no rules.
using DescribeObject = std::function<ObjectWords(const ObjectRef &object)>;

} // namespace podium
