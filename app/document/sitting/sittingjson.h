// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "document/sitting/sitting.h"

#include <QJsonObject>

namespace podium {

/// One thing that was done, and what a sitting begins with, as JSON; see sitting.h for what reading
/// finds fault with.
QJsonObject sittingJson(const Sitting &sitting);
Result<Sitting> sittingFromJson(const QString &file, const QJsonObject &object);
QJsonValue entriesJson(const QList<HistoryEntry> &entries);
Result<QList<HistoryEntry>> entriesFromJson(const QString &file, const QJsonValue &value);

} // namespace podium
