// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/world.h"

namespace podium {

/// Applies one --proxy KEY=VALUE. Gives what is wrong with it, in English; empty if nothing is.
QString applyProxySetting(const QString &setting, ProxySettings &settings);

} // namespace podium
