// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace podium {

/// What a kind of criterion asks for; the kinds are those of criterionKinds().
QString criterionKindWords(const QString &kind);

/// What one of criterionKeys(kind) says, for who does not know the file.
QString criterionKeyWords(const QString &kind, const QString &key);

/// What its line may look like; empty if the words say it.
QString criterionKeyExample(const QString &kind, const QString &key);

} // namespace podium
