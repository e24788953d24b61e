// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/history.h"

namespace podium {

// The tables that kubectl prints, in its columns and words; they are the same in every language.
// Columns that a simulated cluster has nothing for (VERSION, NOMINATED NODE, ...) are left out.
// Source: Kubernetes 1.33, pkg/printers/internalversion/printers.go.

enum class KubectlTable {
    Nodes,          ///< kubectl get nodes -o wide
    Pods,           ///< kubectl get pods -A -o wide
    Services,       ///< kubectl get services -A -o wide
    EndpointSlices, ///< kubectl get endpointslices -A
};

inline constexpr KubectlTable kubectlTables[] = {
    KubectlTable::Nodes, KubectlTable::Pods, KubectlTable::Services, KubectlTable::EndpointSlices};

/// What one types to get it.
QString commandOf(KubectlTable table);

/// "NAMESPACE", "NAME", ...
QStringList columnsOf(KubectlTable table);

/// What the rows are about, sorted by namespace and name. For EndpointSlices the stated slices, and
/// the Service for those that the control plane makes of it.
QList<ObjectRef> rowsOf(KubectlTable table, const Cluster &cluster);

/// The cells of one row, as many as there are columns. `age` in seconds.
QStringList cellsOf(KubectlTable table, const ObjectRef &row, const Cluster &cluster, double age);

/// How kubectl writes a duration: "45s", "5m3s", "12m".
/// Source: k8s.io/apimachinery/pkg/util/duration, HumanDuration.
QString durationText(double seconds);

/// How long the object is there at this moment, in seconds of story time. What was opened is there
/// from the start of the story.
double ageOf(const ObjectRef &object, const History &history, double time);

} // namespace podium
