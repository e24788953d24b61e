// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace podium {

/// The text in the language that is installed, its places filled in (see filled()). The source is
/// marked for translation where it stands: QT_TRANSLATE_NOOP("explain", "...").
QString phrase(const char *source, const QStringList &arguments = {});

/// Whole sentences, one behind the other; empty ones are left out.
QString paragraph(const QStringList &sentences);

} // namespace podium
