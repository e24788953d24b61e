// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace podium {

/// Names in the order people count in: node-2 before node-10.
bool naturalLess(const QString &a, const QString &b);

} // namespace podium
