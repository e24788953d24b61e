// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QStringList>

namespace podium {

enum class ApiVersionMatch {
    Known,   ///< the kind is served under this apiVersion, or was by an older cluster
    Foreign, ///< another project's API group that uses the same kind name (Knative's Service)
    Wrong,   ///< one of Kubernetes' own groups, but not this kind's
};

ApiVersionMatch matchApiVersion(ObjectKind kind, const QString &apiVersion);

/// What to write today: "apps/v1" for a Deployment.
QString currentApiVersion(ObjectKind kind);

/// Whether a workload without selector selects by the labels of its template. Source: the
/// deprecated API migration guide, "spec.selector is now required".
bool defaultsSelector(const QString &apiVersion);

/// Whether the group is Kubernetes' own: "v1", "apps/v1", "discovery.k8s.io/v1". Source: groups of
/// custom resources must have a dot, and k8s.io is reserved.
bool isOwnApiVersion(const QString &apiVersion);

} // namespace podium
