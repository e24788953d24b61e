// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace podium {

/// Writes all of the bytes or, on failure, nothing: then the system's own message is returned, and
/// what was there stays as it was. Empty: it was written.
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &bytes);
/// The same; nobody but the user may read the file, even where it could be read before.
[[nodiscard]] QString writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace podium
