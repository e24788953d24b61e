// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "manifest/manifestreader.h"
#include "routing/route.h"

namespace podium {

/// One connection for people: what became of it, then a line a hop, in columns.
QString routeText(const Route &route, const Cluster &cluster, const QList<ManifestText> &texts);

/// Many connections for people: a line each, then how many came to which pod.
QString routesText(const QList<Route> &routes);

} // namespace podium
