// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/checks/findings.h"
#include "cluster/cluster.h"

/// Everything but the metadata, of kinds with few rules. `old` is null for a new object.
namespace podium {

/// Source: Kubernetes 1.33, ValidatePodCreate and ValidatePodUpdate.
void checkPod(const Pod &pod, const Pod *old, Findings &findings);
/// Source: Kubernetes 1.33, ValidateNode and ValidateNodeUpdate.
void checkNode(const Node &node, const Node *old, Findings &findings);
/// Source: Kubernetes 1.33, pkg/apis/apps/validation and pkg/apis/batch/validation.
void checkWorkload(const Workload &workload, const Workload *old, Findings &findings);
/// Source: Kubernetes 1.33, pkg/apis/discovery/validation.
void checkEndpointSlice(const EndpointSlice &slice, Findings &findings);
/// Source: Kubernetes 1.33, ValidateEndpoints.
void checkEndpoints(const EndpointsObject &endpoints, Findings &findings);

} // namespace podium
