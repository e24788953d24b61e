// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "routing/verdict.h"

namespace podium {

// Pages of the help, by their name in resources/help: "reason-no-local-endpoints". Every reason,
// kind and field has one; "index" is the contents.

QString helpPage(Reason reason);
QString helpPage(ObjectKind kind);
/// About a field of such an object, spelled as in manifests: "spec.ports[0].nodePort". That of the
/// kind where the field has none of its own.
QString helpPage(ObjectKind kind, const QString &field);

/// The card "note and reality" that concerns the field; empty for most.
QString realityCard(ObjectKind kind, const QString &field);

} // namespace podium
