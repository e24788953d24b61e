// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/advice.h"

#include <QSet>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void warn(Problems &problems, const Service &service, ProblemCode code, const QString &field,
          const QStringList &arguments)
{
    Problem problem;
    problem.severity = Severity::Warning;
    problem.code = code;
    problem.object = refOf(service);
    problem.field = field;
    problem.arguments = arguments;
    problems.append(problem);
}

/// The pod that comes closest to a selector, and what it says in the place of a wanted label.
struct Nearest
{
    const Pod *pod{nullptr};
    QString label{}; ///< "app=wbe"; empty if it has no such key
};

qsizetype matchingPairs(const LabelSet &selector, const LabelSet &labels)
{
    return std::count_if(selector.begin(), selector.end(), [&](const LabelSet::Pair &pair) {
        return labels.contains(pair.first) && labels.value(pair.first) == pair.second;
    });
}

QString otherValue(const LabelSet &selector, const LabelSet &labels)
{
    for (const auto &[key, value] : selector) {
        if (labels.contains(key) && labels.value(key) != value)
            return key + u'=' + labels.value(key);
    }
    return {};
}

Nearest nearestPod(const Cluster &cluster, const Service &service)
{
    Nearest best;
    std::pair<qsizetype, bool> bestScore{0, false};
    for (const Pod &pod : cluster.pods()) {
        if (pod.meta.namespaceName != service.meta.namespaceName)
            continue;
        const QString label = otherValue(service.selector, pod.meta.labels);
        const std::pair score{matchingPairs(service.selector, pod.meta.labels), !label.isEmpty()};
        if (score > bestScore) {
            best = {&pod, label};
            bestScore = score;
        }
    }
    return best;
}

const Pod *matchElsewhere(const Cluster &cluster, const Service &service)
{
    const Selector selector{service.selector, {}};
    for (const Pod &pod : cluster.pods()) {
        if (pod.meta.namespaceName != service.meta.namespaceName &&
            selector.matches(pod.meta.labels))
            return &pod;
    }
    return nullptr;
}

bool isHeard(const ServicePort &port, const Pod &pod)
{
    const auto number = port.targetPort.isName()
                            ? pod.namedPort(port.targetPort.name, port.protocol)
                            : std::optional(port.targetPort.number);
    return number && pod.listensOn(*number, port.protocol);
}

QString heardPorts(const Pod &pod)
{
    QStringList numbers;
    for (const Container &container : pod.spec.containers) {
        for (const ContainerPort &port : container.ports)
            numbers.append(QString::number(port.containerPort));
    }
    return numbers.join(u", "_s);
}

bool hasReadyEndpoint(const ServiceEndpoints *derived)
{
    return derived &&
           std::any_of(derived->ports.begin(), derived->ports.end(), [](const PortEndpoints &row) {
               return std::any_of(row.endpoints.begin(), row.endpoints.end(),
                                  [](const Endpoint &e) { return e.ready; });
           });
}

bool hasEndpoints(const Service &service)
{
    return service.effectiveType() != ServiceType::ExternalName;
}

// Nodes that drop what comes to them, as none of the ready endpoints is theirs.
QStringList nodesWithout(const Cluster &cluster, const ServiceEndpoints &derived)
{
    QSet<QString> served;
    for (const PortEndpoints &row : derived.ports) {
        for (const Endpoint &endpoint : row.endpoints) {
            if (endpoint.ready)
                served.insert(endpoint.nodeName);
        }
    }
    QStringList names;
    for (const Node &node : cluster.nodes()) {
        if (!served.contains(node.meta.name))
            names.append(node.meta.name);
    }
    return names;
}

} // namespace

QList<const Pod *> selectedPods(const Cluster &cluster, const Service &service)
{
    QList<const Pod *> pods;
    const ServiceEndpoints *derived = cluster.endpoints().find(keyOf(service));
    if (service.selector.isEmpty() || !derived)
        return pods;
    QSet<ObjectRef> seen;
    for (const PortEndpoints &row : derived->ports) {
        for (const Endpoint &endpoint : row.endpoints) {
            const Pod *pod = seen.contains(endpoint.pod) ? nullptr : cluster.pod(endpoint.pod);
            seen.insert(endpoint.pod);
            if (pod)
                pods.append(pod);
        }
    }
    if (!pods.isEmpty())
        return pods;
    // Pods without an address, or without the named port, are no endpoints but match all the same.
    const Selector selector{service.selector, {}};
    for (const Pod &pod : cluster.pods()) {
        if (pod.meta.namespaceName == service.meta.namespaceName &&
            selector.matches(pod.meta.labels))
            pods.append(&pod);
    }
    return pods;
}

void adviseOnSelector(const Cluster &cluster, const Service &service, Problems &problems)
{
    if (!hasEndpoints(service) || service.selector.isEmpty() ||
        !selectedPods(cluster, service).isEmpty())
        return;
    const QString wanted = service.selector.text();
    if (const Pod *elsewhere = matchElsewhere(cluster, service)) {
        warn(problems, service, ProblemCode::PodsInOtherNamespace, u"metadata.namespace"_s,
             {wanted, elsewhere->meta.namespaceName, elsewhere->meta.name});
        return;
    }
    const Nearest nearest = nearestPod(cluster, service);
    warn(problems, service, ProblemCode::SelectorMatchesNothing, u"spec.selector"_s,
         {wanted, nearest.label, nearest.pod ? nearest.pod->meta.name : QString()});
}

void adviseOnReadiness(const Cluster &cluster, const Service &service, Problems &problems)
{
    const ServiceEndpoints *derived = cluster.endpoints().find(keyOf(service));
    if (!hasEndpoints(service) || service.ports.isEmpty() || hasReadyEndpoint(derived))
        return;
    const qsizetype matching = selectedPods(cluster, service).size();
    if (matching > 0 || service.selector.isEmpty())
        warn(problems, service, ProblemCode::NoReadyEndpoints, u"spec.selector"_s,
             {QString::number(matching)});
}

void adviseOnTargetPorts(const Cluster &cluster, const Service &service, Problems &problems)
{
    const QList<const Pod *> pods = selectedPods(cluster, service);
    for (qsizetype i = 0; !pods.isEmpty() && i < service.ports.size(); ++i) {
        const ServicePort &port = service.ports[i];
        const auto heard = [&](const Pod *pod) { return isHeard(port, *pod); };
        if (std::none_of(pods.begin(), pods.end(), heard))
            warn(problems, service, ProblemCode::TargetPortUnheard,
                 u"spec.ports[%1].targetPort"_s.arg(i),
                 {port.targetPort.text(), pods.first()->meta.name, heardPorts(*pods.first())});
    }
}

void adviseOnLocalPolicies(const Cluster &cluster, const Service &service, Problems &problems)
{
    // Asked first: all nodes are looked at for a Service with such a policy, and few have one.
    if (!service.isExternallyLocal() && !service.isInternallyLocal())
        return;
    const ServiceEndpoints *derived = cluster.endpoints().find(keyOf(service));
    if (!service.isProxied() || !hasReadyEndpoint(derived))
        return;
    const QString nodes = nodesWithout(cluster, *derived).join(u", "_s);
    if (nodes.isEmpty())
        return;
    if (service.isExternallyLocal())
        warn(problems, service, ProblemCode::NodesWithoutEndpoints, u"spec.externalTrafficPolicy"_s,
             {nodes});
    if (service.isInternallyLocal())
        warn(problems, service, ProblemCode::NodesWithoutEndpoints, u"spec.internalTrafficPolicy"_s,
             {nodes});
}

void adviseOnLoadBalancer(const Cluster &cluster, const Service &service, Problems &problems)
{
    if (service.effectiveType() == ServiceType::LoadBalancer && service.ingress.isEmpty())
        warn(problems, service, ProblemCode::LoadBalancerPending, u"spec.type"_s, {});
    for (qsizetype i = 0; i < service.ingress.size(); ++i) {
        const auto address = parseIpAddress(service.ingress[i].ip);
        for (const Node &node : cluster.nodes()) {
            if (address && node.ipAddresses().contains(*address))
                warn(problems, service, ProblemCode::IngressIsNodeAddress,
                     u"status.loadBalancer.ingress[%1].ip"_s.arg(i),
                     {service.ingress[i].ip, node.meta.name});
        }
    }
}

} // namespace podium
