// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/fields/podfields.h"

#include "cluster/fields/metafields.h"
#include "cluster/pod.h"

namespace podium::fields {

using namespace Qt::StringLiterals;

namespace {

FieldTable containerPortFields()
{
    return {textField(u"name"_s, &ContainerPort::name),
            integerField(u"containerPort"_s, &ContainerPort::containerPort),
            choiceField(u"protocol"_s, &ContainerPort::protocol),
            integerField(u"hostPort"_s, &ContainerPort::hostPort),
            textField(u"hostIP"_s, &ContainerPort::hostIp)};
}

FieldTable containerFields()
{
    return {textField(u"name"_s, &Container::name), textField(u"image"_s, &Container::image),
            listOf(u"ports"_s, &Container::ports, containerPortFields()),
            quantityField(u"resources.requests.memory"_s, &Container::requestedMemory),
            quantityField(u"resources.limits.memory"_s, &Container::memoryLimit)};
}

} // namespace

FieldTable conditionFields()
{
    return {textField(u"type"_s, &Condition::type), textField(u"status"_s, &Condition::status)};
}

FieldTable podSpecFields()
{
    return {textField(u"nodeName"_s, &PodSpec::nodeName),
            mapField(u"nodeSelector"_s, &PodSpec::nodeSelector),
            listOf(u"initContainers"_s, &PodSpec::initContainers, containerFields()),
            listOf(u"containers"_s, &PodSpec::containers, containerFields()),
            booleanField(u"hostNetwork"_s, &PodSpec::hostNetwork),
            textField(u"hostname"_s, &PodSpec::hostname),
            textField(u"subdomain"_s, &PodSpec::subdomain),
            textField(u"restartPolicy"_s, &PodSpec::restartPolicy)};
}

FieldTable podFields()
{
    return {metaField<Pod>(),
            groupField(u"spec"_s, &Pod::spec, podSpecFields()),
            textField(u"status.phase"_s, &Pod::phase),
            addressField(u"status.podIP"_s, &Pod::podIp),
            textField(u"status.reason"_s, &Pod::statusReason),
            listOf(u"status.conditions"_s, &Pod::conditions, conditionFields())};
}

} // namespace podium::fields
