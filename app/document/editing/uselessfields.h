// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/revision.h"
#include "manifest/manifesteditor.h"

namespace podium {

/// What has to go from a Service's manifest together with a change of its type: the API server
/// drops fields that the new type has no use for from the stored Service, but it would refuse a
/// manifest that states them. Only fields that are stated and not set by the change itself.
QList<FieldSetting> uselessBy(const Revision &revision, const ObjectRef &object,
                              const QList<FieldSetting> &settings);

} // namespace podium
