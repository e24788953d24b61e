// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/formvalues.h"

namespace podium {

/// Whether a form shows the field of this object: it says something there, or it would do something
/// in an object of this type. What a Service of type ExternalName does not look at is left out, and
/// a name outside where no Service goes by it.
bool hasUse(const QString &field, const FormValues &values);

} // namespace podium
