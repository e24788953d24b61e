// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/unknownfields.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <numeric>
#include <unordered_set>

namespace podium {

namespace {

/// Fields of the API that Podium has no row for. Source: Kubernetes API v1, apps/v1, batch/v1,
/// discovery.k8s.io/v1, with those of older versions.
const std::unordered_set<std::string_view> &otherApiFields()
{
    static const std::unordered_set<std::string_view> names{
        // metadata, owner and object references
        "uid",
        "resourceVersion",
        "generation",
        "creationTimestamp",
        "deletionGracePeriodSeconds",
        "finalizers",
        "managedFields",
        "selfLink",
        "clusterName",
        "initializers",
        "controller",
        "blockOwnerDeletion",
        "fieldPath",
        "apiVersion",
        // pod
        "volumes",
        "ephemeralContainers",
        "terminationGracePeriodSeconds",
        "activeDeadlineSeconds",
        "dnsPolicy",
        "serviceAccountName",
        "serviceAccount",
        "automountServiceAccountToken",
        "hostPID",
        "hostIPC",
        "shareProcessNamespace",
        "securityContext",
        "imagePullSecrets",
        "affinity",
        "schedulerName",
        "tolerations",
        "hostAliases",
        "priorityClassName",
        "priority",
        "dnsConfig",
        "readinessGates",
        "runtimeClassName",
        "enableServiceLinks",
        "preemptionPolicy",
        "overhead",
        "topologySpreadConstraints",
        "setHostnameAsFQDN",
        "os",
        "hostUsers",
        "schedulingGates",
        "resourceClaims",
        "resources",
        "hostnameOverride",
        "hostIP",
        "hostIPs",
        "podIPs",
        "startTime",
        "qosClass",
        "message",
        "reason",
        "containerStatuses",
        "initContainerStatuses",
        "ephemeralContainerStatuses",
        "nominatedNodeName",
        "resize",
        "resourceClaimStatuses",
        "observedGeneration",
        "extendedResourceClaimStatus",
        "allocatedResources",
        "workloadRef",
        // containers
        "command",
        "args",
        "workingDir",
        "envFrom",
        "env",
        "resizePolicy",
        "volumeMounts",
        "volumeDevices",
        "livenessProbe",
        "readinessProbe",
        "startupProbe",
        "lifecycle",
        "terminationMessagePath",
        "terminationMessagePolicy",
        "imagePullPolicy",
        "stdin",
        "stdinOnce",
        "tty",
        "claims",
        "limits",
        "requests",
        "cpu",
        "ephemeral-storage",
        "storage",
        "pods",
        "restartPolicyRules",
        // conditions
        "lastTransitionTime",
        "lastProbeTime",
        "lastHeartbeatTime",
        "lastUpdateTime",
        // services and endpoints
        "ipFamily",
        "topologyKeys",
        "deprecatedPublicIPs",
        "portalIP",
        "publicIPs",
        "conditions",
        "appProtocol",
        "hostname",
        "deprecatedTopology",
        "topology",
        "forNodes",
        "ports",
        "error",
        // nodes and namespaces
        "taints",
        "externalID",
        "configSource",
        "capacity",
        "daemonEndpoints",
        "nodeInfo",
        "images",
        "volumesInUse",
        "volumesAttached",
        "config",
        "runtimeHandlers",
        "features",
        "declaredFeatures",
        "finalizers",
        "phase",
        // workloads
        "strategy",
        "minReadySeconds",
        "revisionHistoryLimit",
        "paused",
        "progressDeadlineSeconds",
        "rollbackTo",
        "updateStrategy",
        "templateGeneration",
        "volumeClaimTemplates",
        "podManagementPolicy",
        "persistentVolumeClaimRetentionPolicy",
        "ordinals",
        "backoffLimit",
        "backoffLimitPerIndex",
        "maxFailedIndexes",
        "manualSelector",
        "ttlSecondsAfterFinished",
        "completionMode",
        "suspend",
        "podFailurePolicy",
        "successPolicy",
        "podReplacementPolicy",
        "managedBy",
        "autoSelector",
        "replicas",
        "selector",
        "template",
        "parallelism",
        "completions",
    };
    return names;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return char(std::tolower(c)); });
    return result;
}

/// Levenshtein's, with two neighbours swapped counting as one ("prot" for "port").
size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<size_t> beforeLast(b.size() + 1);
    std::vector<size_t> last(b.size() + 1);
    std::vector<size_t> row(b.size() + 1);
    std::iota(last.begin(), last.end(), size_t(0));
    for (size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

/// 0 for a difference in case only; tooFar if they are not near at all.
constexpr size_t tooFar = 99;

size_t nearness(std::string_view a, std::string_view b)
{
    constexpr size_t shortWord = 4;
    const size_t allowed = std::min(a.size(), b.size()) <= shortWord ? 1 : 2;
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > allowed)
        return tooFar;
    const size_t distance = editDistance(lowered(a), lowered(b));
    return distance <= allowed ? distance : tooFar;
}

} // namespace

bool isNearMiss(std::string_view a, std::string_view b)
{
    return nearness(a, b) != tooFar;
}

QString nearestKey(const FieldPlan &plan, std::string_view unknown)
{
    if (otherApiFields().contains(unknown))
        return {};
    size_t best = tooFar;
    QString nearest;
    for (const FieldPlan::Entry &entry : plan.entries) {
        const size_t distance = nearness(entry.key, unknown);
        if (distance < best) {
            best = distance;
            nearest = QString::fromStdString(entry.key);
        }
    }
    return nearest;
}

} // namespace podium
