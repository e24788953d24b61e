// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/edited.h"

#include "control/defaults.h"
#include "control/endpoints.h"
#include "control/ownedpods.h"
#include "control/ownership.h"
#include "control/pods.h"
#include "control/settle.h"
#include "control/tableupdate.h"

#include <algorithm>

namespace podium {

namespace {

/// An object before and after; null where there is none.
template <class T>
struct Change
{
    const T *before{nullptr};
    const T *after{nullptr};
};

template <class T>
using Changes = std::vector<Change<T>>;

template <class T>
Changes<T> changesOf(const ObjectTable<T> &before, const ObjectTable<T> &after)
{
    Changes<T> changes;
    ObjectTable<T>::compare(
        before, after,
        [&](const T &object) {
            changes.push_back({&object, nullptr});
        },
        [&](const T &object) {
            changes.push_back({nullptr, &object});
        },
        [&](const T &old, const T &object) {
            changes.push_back({&old, &object});
        });
    return changes;
}

/// Whether one edit stays so small that nothing but endpoints follows from it.
class Edit
{
public:
    Edit(const Cluster &desired, const Settled &previous)
        : m_desired(desired)
        , m_previous(previous)
    {}

    bool isSmall();
    Cluster settled() const;

private:
    // Each of many changes looks at all Services; from here on settling anew is no slower.
    static constexpr size_t maxChanges = 16;

    bool restIsEqual() const;
    bool isCalm(const Change<Pod> &change) const;
    bool isCalm(const Change<Service> &change) const;
    bool canBeRemoved(const Pod &pod) const;
    bool leavesControllersAlone(const Pod &before, const Pod &after) const;
    bool isAdoptable(const Pod &pod) const;
    bool addressesAreUnique() const;
    bool isAffected(const Service &service) const;

    const Cluster &m_desired;
    const Settled &m_previous;
    Changes<Pod> m_pods{};
    Changes<Service> m_services{};
};

// What endpoints follow from, or nothing at all: the rest of a Service is about addresses.
Service withoutFreeFields(Service service)
{
    service.meta.labels = {};
    service.meta.annotations = {};
    service.selector = {};
    service.publishNotReadyAddresses = false;
    service.internalTrafficPolicy.reset();
    service.sessionAffinity.reset();
    service.affinityTimeoutSeconds.reset();
    service.trafficDistribution.clear();
    for (ServicePort &port : service.ports)
        port.targetPort = {};
    return service;
}

bool Edit::restIsEqual() const
{
    const Cluster &before = m_previous.cluster;
    bool equal = before.allocations() == m_desired.allocations() &&
                 before.world() == m_desired.world() && before.nodes() == m_desired.nodes() &&
                 before.namespaces() == m_desired.namespaces() &&
                 before.endpointSlices() == m_desired.endpointSlices() &&
                 before.endpointsObjects() == m_desired.endpointsObjects() &&
                 before.endpoints() == m_desired.endpoints();
    for (int kind = int(ObjectKind::Deployment); kind <= int(ObjectKind::Job); ++kind)
        equal =
            equal && before.workloads(ObjectKind(kind)) == m_desired.workloads(ObjectKind(kind));
    return equal;
}

bool Edit::isSmall()
{
    if (!restIsEqual())
        return false;
    m_pods = changesOf(m_previous.cluster.pods(), m_desired.pods());
    m_services = changesOf(m_previous.cluster.services(), m_desired.services());
    if (m_pods.size() + m_services.size() > maxChanges)
        return false;
    const auto calm = [&](const auto &change) { return isCalm(change); };
    return std::all_of(m_pods.begin(), m_pods.end(), calm) &&
           std::all_of(m_services.begin(), m_services.end(), calm) && addressesAreUnique();
}

bool Edit::isCalm(const Change<Service> &change) const
{
    if (!change.before || !change.after || withDefaults(*change.after) != *change.after)
        return false;
    // Whether its Endpoints object is mirrored hangs on the selector.
    return withoutFreeFields(*change.before) == withoutFreeFields(*change.after) &&
           !m_desired.endpointsObjects().contains(keyOf(*change.after));
}

bool Edit::isCalm(const Change<Pod> &change) const
{
    if (!change.before)
        return false;
    if (!change.after)
        return canBeRemoved(*change.before);
    const Pod &before = *change.before;
    const Pod &after = *change.after;
    return before.spec == after.spec && before.podIp == after.podIp &&
           before.phase == after.phase && before.failedContainer == after.failedContainer &&
           !isUnsettled(before) && !isUnsettled(after) && leavesControllersAlone(before, after);
}

// A place or an address that becomes free may be what another pod has been waiting for, and a name
// what a StatefulSet has.
bool Edit::canBeRemoved(const Pod &pod) const
{
    return m_previous.problems.isEmpty() && !isUnsettled(pod) &&
           !m_desired.workload(ownerOf(pod.meta)) &&
           m_desired.workloads(ObjectKind::StatefulSet).isEmpty();
}

bool Edit::leavesControllersAlone(const Pod &before, const Pod &after) const
{
    if (before.meta.controller != after.meta.controller || isActive(before) != isActive(after))
        return false;
    if (const Workload *owner = m_desired.workload(ownerOf(after.meta)))
        return owner->selector.matches(before.meta.labels) ==
               owner->selector.matches(after.meta.labels);
    return !after.meta.controller.isNull() || !isAdoptable(after);
}

bool Edit::isAdoptable(const Pod &pod) const
{
    for (int kind = int(ObjectKind::ReplicaSet); kind <= int(ObjectKind::Job); ++kind) {
        for (const Workload &workload : m_desired.workloads(ObjectKind(kind))) {
            if (workload.meta.namespaceName == pod.meta.namespaceName &&
                workload.selector.matches(pod.meta.labels))
                return true;
        }
    }
    return false;
}

// Of two endpoints of one address one is hidden by the other, and would have to be found again.
bool Edit::addressesAreUnique() const
{
    if (m_previous.podAddressesDiffer) // and a small edit gives no pod another
        return true;
    for (const Change<Pod> &change : m_pods) {
        const IpAddress address = change.before->podIp;
        const auto owners =
            std::count_if(m_previous.cluster.pods().begin(), m_previous.cluster.pods().end(),
                          [&](const Pod &pod) { return pod.podIp == address; });
        if (!address.isNull() && owners > 1)
            return false;
    }
    return true;
}

bool Edit::isAffected(const Service &service) const
{
    if (service.selector.isEmpty() || !hasEndpoints(service))
        return false;
    const Selector selector{service.selector, {}};
    const auto selected = [&](const Pod *pod) {
        return pod && pod->meta.namespaceName == service.meta.namespaceName &&
               selector.matches(pod->meta.labels);
    };
    return std::any_of(m_pods.begin(), m_pods.end(), [&](const Change<Pod> &change) {
        return selected(change.before) || selected(change.after);
    });
}

Cluster Edit::settled() const
{
    QList<ObjectRef> pods;
    for (const Change<Pod> &change : m_pods)
        pods.append(refOf(*change.before));
    TableUpdate<ServiceEndpoints> update;
    const auto put = [&](ServiceEndpoints derived) {
        const ServiceEndpoints *before = m_desired.endpoints().find(keyOf(derived));
        if (!before || *before != derived)
            update.put(std::move(derived));
    };
    for (const Service &service : m_desired.services()) {
        if (isAffected(service))
            put(withPodsReplaced(m_desired, service, *m_desired.endpoints().find(keyOf(service)),
                                 pods));
    }
    for (const Change<Service> &change : m_services) {
        if (hasEndpoints(*change.after))
            put(endpointsOf(m_desired, *change.after));
    }
    return update.isEmpty() ? m_desired
                            : m_desired.with(std::move(update).appliedTo(m_desired.endpoints()));
}

} // namespace

std::optional<Cluster> settledByEdit(const Cluster &desired, const Settled &previous)
{
    Edit edit(desired, previous);
    return edit.isSmall() ? std::optional(edit.settled()) : std::nullopt;
}

} // namespace podium
