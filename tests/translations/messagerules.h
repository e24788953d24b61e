// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "translations/translationfile.h"

namespace podium::test {

/// What is wrong with a translation into whatever language; empty if nothing is.
QStringList faults(const Message &message);

/// The same and what is wrong with it as Korean. Source of the words: the glossary of the Korean
/// Kubernetes documentation.
QStringList koreanFaults(const Message &message);

} // namespace podium::test
