// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/manifestreader.h"

namespace podium {

/// Where the text of this name states Secrets.
QList<SourceSpan> secretsIn(const QString &name, const QList<IgnoredObject> &ignored);

/// The text as it may be shown to others: of the lines at these places, only those that say which
/// Secret it is. As many lines as before.
QByteArray withSecretsHidden(const QByteArray &bytes, const QList<SourceSpan> &secrets);

/// Whether these bytes state a Secret, as YAML, as JSON, or within a text of JSON. Some other text
/// may seem to.
bool seemsToHoldSecrets(const QByteArray &bytes);

} // namespace podium
