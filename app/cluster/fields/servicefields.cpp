// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/fields/servicefields.h"

#include "cluster/fields/metafields.h"
#include "cluster/service.h"

namespace podium::fields {

using namespace Qt::StringLiterals;

namespace {

// Source: Kubernetes API v1, ServicePort.targetPort (IntOrString).
Field targetPortField()
{
    Field field;
    field.path = u"targetPort"_s;
    field.type = FieldType::IntegerOrText;
    field.value = [](const void *object) -> FieldValue {
        const TargetPort &target = static_cast<const ServicePort *>(object)->targetPort;
        if (!target.isSet())
            return {};
        return target.isName() ? FieldValue(target.name) : FieldValue(qint64(target.number));
    };
    field.setValue = [](void *object, const FieldValue &value) {
        TargetPort target;
        if (const auto *number = std::get_if<qint64>(&value))
            target.number = int(*number);
        else if (const auto *name = std::get_if<QString>(&value))
            target.name = *name;
        static_cast<ServicePort *>(object)->targetPort = target;
    };
    return field;
}

FieldTable servicePortFields()
{
    return {textField(u"name"_s, &ServicePort::name),
            choiceField(u"protocol"_s, &ServicePort::protocol),
            integerField(u"port"_s, &ServicePort::port),
            targetPortField(),
            integerField(u"nodePort"_s, &ServicePort::nodePort),
            textField(u"appProtocol"_s, &ServicePort::appProtocol)};
}

FieldTable ingressFields()
{
    return {textField(u"ip"_s, &LoadBalancerIngress::ip),
            textField(u"hostname"_s, &LoadBalancerIngress::hostname),
            choiceField(u"ipMode"_s, &LoadBalancerIngress::ipMode)};
}

} // namespace

FieldTable serviceFields()
{
    return {metaField<Service>(),
            choiceField(u"spec.type"_s, &Service::type),
            mapField(u"spec.selector"_s, &Service::selector),
            listOf(u"spec.ports"_s, &Service::ports, servicePortFields()),
            textField(u"spec.clusterIP"_s, &Service::clusterIp),
            listField(u"spec.clusterIPs"_s, &Service::clusterIps),
            listField(u"spec.externalIPs"_s, &Service::externalIps),
            textField(u"spec.externalName"_s, &Service::externalName),
            choiceField(u"spec.externalTrafficPolicy"_s, &Service::externalTrafficPolicy),
            choiceField(u"spec.internalTrafficPolicy"_s, &Service::internalTrafficPolicy),
            choiceField(u"spec.sessionAffinity"_s, &Service::sessionAffinity),
            integerField(u"spec.sessionAffinityConfig.clientIP.timeoutSeconds"_s,
                         &Service::affinityTimeoutSeconds),
            textField(u"spec.loadBalancerIP"_s, &Service::loadBalancerIp),
            textField(u"spec.loadBalancerClass"_s, &Service::loadBalancerClass),
            listField(u"spec.loadBalancerSourceRanges"_s, &Service::loadBalancerSourceRanges),
            booleanField(u"spec.allocateLoadBalancerNodePorts"_s,
                         &Service::allocateLoadBalancerNodePorts),
            integerField(u"spec.healthCheckNodePort"_s, &Service::healthCheckNodePort),
            booleanField(u"spec.publishNotReadyAddresses"_s, &Service::publishNotReadyAddresses),
            listField(u"spec.ipFamilies"_s, &Service::ipFamilies),
            textField(u"spec.ipFamilyPolicy"_s, &Service::ipFamilyPolicy),
            textField(u"spec.trafficDistribution"_s, &Service::trafficDistribution),
            listOf(u"status.loadBalancer.ingress"_s, &Service::ingress, ingressFields())};
}

} // namespace podium::fields
