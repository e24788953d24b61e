// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/clusterdocument.h"

#include <QRandomGenerator>

#include <optional>

namespace podium::test {

/// Any change that somebody at the keyboard might make, often one that is refused; nothing now and
/// then.
std::optional<Change> randomChange(QRandomGenerator &random, const ClusterDocument &document);

} // namespace podium::test
