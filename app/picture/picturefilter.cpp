// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/picturefilter.h"

#include <algorithm>

namespace podium {

namespace {

template <class Visit>
void visitEndpoints(const Cluster &cluster, const Service &service, Visit visit)
{
    const ServiceEndpoints *derived =
        cluster.endpoints().find({service.meta.namespaceName, service.meta.name});
    for (const PortEndpoints &port : derived ? derived->ports : QList<PortEndpoints>()) {
        for (const Endpoint &endpoint : port.endpoints)
            visit(endpoint);
    }
}

} // namespace

PictureSieve::PictureSieve(const PictureFilter &filter, const Cluster &cluster)
    : m_filter(filter)
    , m_cluster(cluster)
    , m_service(cluster.service(filter.service))
{
    if (m_service)
        visitEndpoints(cluster, *m_service,
                       [this](const Endpoint &endpoint) { m_endpoints.insert(endpoint.pod); });
}

bool PictureSieve::shows(const Pod &pod) const
{
    if (m_filter.isEmpty())
        return true;
    if (!m_filter.kept.isEmpty() && m_filter.kept.contains(refOf(pod)))
        return true;
    return (m_filter.namespaceName.isEmpty() || pod.meta.namespaceName == m_filter.namespaceName) &&
           m_filter.labels.matches(pod.meta.labels) &&
           (m_filter.service.isNull() || isInFilteredService(pod));
}

bool PictureSieve::shows(const Service &service) const
{
    if (m_filter.isEmpty() || m_filter.kept.contains(refOf(service)))
        return true;
    return (m_filter.namespaceName.isEmpty() ||
            service.meta.namespaceName == m_filter.namespaceName) &&
           (m_filter.service.isNull() || refOf(service) == m_filter.service) &&
           (m_filter.labels.isEmpty() || hasShownEndpoint(service));
}

/// Selected pods without an address are no endpoints yet, but the Service's all the same.
bool PictureSieve::isInFilteredService(const Pod &pod) const
{
    if (!m_service)
        return false;
    const bool isSelected = !m_service->selector.isEmpty() &&
                            pod.meta.namespaceName == m_service->meta.namespaceName &&
                            Selector{m_service->selector, {}}.matches(pod.meta.labels);
    return isSelected || m_endpoints.contains(refOf(pod));
}

bool PictureSieve::hasShownEndpoint(const Service &service) const
{
    bool found = false;
    visitEndpoints(m_cluster, service, [&](const Endpoint &endpoint) {
        const Pod *pod = found ? nullptr : m_cluster.pod(endpoint.pod);
        found = found || (pod && shows(*pod));
    });
    return found;
}

} // namespace podium
