// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

#include "base/problem.h"

/// One function a habit that leads astray. Each appends what it finds to `problems`.
namespace podium {

/// The pods that the Service's selector matches, by name; empty without a selector.
QList<const Pod *> selectedPods(const Cluster &cluster, const Service &service);

void adviseOnSelector(const Cluster &cluster, const Service &service, Problems &problems);
void adviseOnReadiness(const Cluster &cluster, const Service &service, Problems &problems);
void adviseOnTargetPorts(const Cluster &cluster, const Service &service, Problems &problems);
void adviseOnLocalPolicies(const Cluster &cluster, const Service &service, Problems &problems);
void adviseOnLoadBalancer(const Cluster &cluster, const Service &service, Problems &problems);

void adviseOnPod(const Pod &pod, Problems &problems);
void adviseOnSlice(const Cluster &cluster, const EndpointSlice &slice, Problems &problems);

} // namespace podium
