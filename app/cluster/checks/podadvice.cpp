// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/advice.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Problem problemOf(const ObjectRef &object, Severity severity, ProblemCode code,
                  const QString &field, const QStringList &arguments)
{
    Problem problem;
    problem.severity = severity;
    problem.code = code;
    problem.object = object;
    problem.field = field;
    problem.arguments = arguments;
    return problem;
}

const Container *earlierOwner(const Pod &pod, const ContainerPort &port)
{
    for (qsizetype i = 0; i < pod.failedContainer; ++i) {
        for (const ContainerPort &other : pod.spec.containers[i].ports) {
            if (other.containerPort == port.containerPort && other.protocol == port.protocol)
                return &pod.spec.containers[i];
        }
    }
    return nullptr;
}

void adviseOnCollision(const Pod &pod, Problems &problems)
{
    if (pod.failedContainer < 0 || pod.failedContainer >= pod.spec.containers.size())
        return;
    const Container &failed = pod.spec.containers[pod.failedContainer];
    for (qsizetype i = 0; i < failed.ports.size(); ++i) {
        const Container *owner = earlierOwner(pod, failed.ports[i]);
        if (!owner)
            continue;
        const QString field =
            u"spec.containers[%1].ports[%2].containerPort"_s.arg(pod.failedContainer).arg(i);
        problems.append(
            problemOf(refOf(pod), Severity::Warning, ProblemCode::ContainerPortCollision, field,
                      {QString::number(failed.ports[i].containerPort), owner->name, failed.name}));
        return;
    }
}

} // namespace

void adviseOnPod(const Pod &pod, Problems &problems)
{
    adviseOnCollision(pod, problems);
    if (pod.meta.controller.isNull() && !pod.isFinished())
        problems.append(problemOf(refOf(pod), Severity::Note, ProblemCode::BarePod,
                                  u"metadata.ownerReferences"_s, {pod.meta.name}));
}

void adviseOnSlice(const Cluster &cluster, const EndpointSlice &slice, Problems &problems)
{
    for (qsizetype i = 0; i < slice.endpoints.size(); ++i) {
        ObjectRef pod = slice.endpoints[i].target;
        if (pod.kind != ObjectKind::Pod)
            continue;
        if (pod.namespaceName.isEmpty())
            pod.namespaceName = slice.meta.namespaceName;
        if (!cluster.contains(pod))
            problems.append(problemOf(refOf(slice), Severity::Warning, ProblemCode::EndpointPodGone,
                                      u"endpoints[%1].targetRef"_s.arg(i), {pod.qualifiedName()}));
    }
}

} // namespace podium
