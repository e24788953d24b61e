// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace podium {

/// The text in the language that is installed, its places filled in (see filled()). The source is
/// marked for translation where it stands: QT_TRANSLATE_NOOP("explain", "...").
QString phrase(const char *source, const QStringList &arguments = {});

/// A text that other texts are spelt like, told from them by what it means:
/// `MeantPhrase QT_TRANSLATE_NOOP3("explain", "...", "...")`.
struct MeantPhrase
{
    const char *source{nullptr};
    const char *meaning{nullptr};
};

QString phrase(const MeantPhrase &meant, const QStringList &arguments = {});

/// Whole sentences, one behind the other; empty ones are left out.
QString paragraph(const QStringList &sentences);

/// The first few names: "pod-1, pod-2, pod-3, …".
QString nameList(QStringList names);

} // namespace podium
