// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace podium::bench {

/// The floor of all reading: yaml-cpp goes through the text on one thread and tells its events to
/// nobody. Returns how many documents it saw.
int scannedDocuments(const QByteArray &text);

} // namespace podium::bench
