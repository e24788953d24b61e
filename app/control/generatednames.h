// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace podium {

/// Five letters and digits for the n-th name that a controller makes up: no vowels, so that they
/// form no words. Different for the first 14 million numbers, and one gives the other.
/// Source: Kubernetes, k8s.io/apimachinery/pkg/util/rand.
QString nameSuffix(quint64 number);

/// The number whose suffix ends this name; -1 if it does not end like one.
qint64 suffixNumber(const QString &name);

/// "web-" and a suffix, with the base cut so that the name is no longer than 63 characters.
QString generatedName(const QString &base, quint64 number);

/// The same letters for a number of any size, as Kubernetes writes the hashes of templates.
QString safeText(quint32 hash);

} // namespace podium
