// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/mirroring.h"

#include <QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView managedByLabel{"endpointslice.kubernetes.io/managed-by"};
constexpr QLatin1StringView mirroring{"endpointslicemirroring-controller.k8s.io"};

bool isMirror(const EndpointSlice &slice)
{
    return slice.meta.labels.value(managedByLabel) == mirroring;
}

bool isStatedMirror(const EndpointSlice &slice)
{
    return isMirror(slice) && slice.meta.origin.isKnown();
}

bool isMirrored(const Cluster &cluster, const EndpointsObject &endpoints)
{
    const Service *service = cluster.services().find(keyOf(endpoints));
    const QString skip = endpoints.meta.labels.value(u"endpointslice.kubernetes.io/skip-mirror"_s);
    if (!service || !service->selector.isEmpty() || skip == "true"_L1)
        return false;
    for (const EndpointSlice &slice : cluster.endpointSlices()) {
        if (isStatedMirror(slice) && slice.serviceName() == service->meta.name &&
            slice.meta.namespaceName == service->meta.namespaceName)
            return false;
    }
    return true;
}

void appendRows(const QList<EndpointAddress> &addresses, bool ready, EndpointSlice &slice)
{
    for (const EndpointAddress &address : addresses) {
        SliceEndpoint row;
        row.addresses = {address.ip};
        row.ready = ready;
        row.nodeName = address.nodeName;
        row.target = address.target;
        slice.endpoints.append(row);
    }
}

EndpointSlice mirrorOf(const EndpointsObject &endpoints, qsizetype index)
{
    const EndpointSubset &subset = endpoints.subsets[index];
    EndpointSlice slice;
    slice.meta.namespaceName = endpoints.meta.namespaceName;
    slice.meta.name = u"%1-mirror-%2"_s.arg(endpoints.meta.name).arg(index);
    slice.meta.labels = endpoints.meta.labels;
    slice.meta.labels.insert(u"kubernetes.io/service-name"_s, endpoints.meta.name);
    slice.meta.labels.insert(managedByLabel, mirroring);
    slice.addressType = u"IPv4"_s;
    slice.ports = subset.ports;
    appendRows(subset.addresses, true, slice);
    appendRows(subset.notReadyAddresses, false, slice);
    return slice;
}

} // namespace

void mirrorEndpoints(Draft &draft)
{
    const Cluster before = draft.cluster;
    QSet<ObjectRef> wanted;
    for (const EndpointsObject &endpoints : before.endpointsObjects()) {
        if (!isMirrored(before, endpoints))
            continue;
        for (qsizetype i = 0; i < endpoints.subsets.size(); ++i) {
            EndpointSlice slice = mirrorOf(endpoints, i);
            wanted.insert(refOf(slice));
            const EndpointSlice *present = before.endpointSlice(refOf(slice));
            if (!present || *present != slice)
                draft.cluster = draft.cluster.with(std::move(slice));
        }
    }
    for (const EndpointSlice &slice : before.endpointSlices()) {
        if (isMirror(slice) && !isStatedMirror(slice) && !wanted.contains(refOf(slice)))
            draft.cluster = draft.cluster.without(refOf(slice));
    }
}

} // namespace podium
