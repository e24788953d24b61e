// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

namespace podium::test {

/// Paths of all manifests in tests/corpus, tests/manifest/data and samples, sorted.
QStringList manifestFiles();

/// The bytes of a file; none if it cannot be read.
QByteArray contentOf(const QString &path);

} // namespace podium::test
