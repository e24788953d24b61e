// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// What names may look like. Source: Kubernetes 1.33,
/// staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go.
namespace podium {

/// Up to 63 lower-case letters, digits and dashes; a letter or digit at both ends.
bool isDnsLabel(const QString &text);
/// The same, but a letter at the start: the older rule that Service names keep.
bool isDns1035Label(const QString &text);
/// Up to 253 characters: such labels (of any length) joined by dots.
bool isDnsSubdomain(const QString &text);
/// Up to 63 letters, digits, dashes, underscores and dots, after an optional subdomain and slash.
bool isQualifiedName(const QString &text);
/// Empty, or the part of a qualified name behind the slash.
bool isLabelValue(const QString &text);
/// Up to 15 lower-case letters, digits and single dashes, at least one of them a letter.
bool isPortName(const QString &text);
/// 1 to 65535.
bool isPortNumber(int number);

} // namespace podium
