// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/service.h"
#include "cluster/world.h"

#include <QString>

/// The words that painters write themselves; everything else they write is an object's own.
namespace podium::words {

QString zone(Zone zone);
QString noPod();
QString onNoNode();
QString endpoints(int count);
QString moreServices(int count);
/// Kubernetes' own name of a layer: not translated.
QString layer(ServiceType type);

} // namespace podium::words
