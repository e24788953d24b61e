// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "manifest/manifestreader.h"
#include "routing/route.h"

#include <QJsonObject>

namespace podium {

/// One connection, as in the description of the command line; besides, `message` says it in words,
/// `reply` is the way back, and a hop has the addresses before it. What is not known is null.
/// `proxy` is kube-proxy's decision on the node that the packet comes to first.
QJsonObject routeJson(const Route &route, const Cluster &cluster, const QList<ManifestText> &texts);

} // namespace podium
