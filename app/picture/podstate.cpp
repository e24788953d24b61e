// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/podstate.h"

namespace podium {

using namespace Qt::StringLiterals;

PodLook::State podState(const Pod &pod)
{
    if (pod.isFinished())
        return PodLook::State::Stopped;
    if (pod.meta.isTerminating())
        return PodLook::State::Terminating;
    if (pod.spec.nodeName.isEmpty() || pod.phase == "Pending"_L1)
        return PodLook::State::Pending;
    return pod.isReady() ? PodLook::State::Ready : PodLook::State::NotReady;
}

namespace podstate {

QString statusText(const Pod &pod, PodLook::State state)
{
    if (state == PodLook::State::Terminating)
        return u"Terminating"_s;
    if (!pod.statusReason.isEmpty()) {
        return state == PodLook::State::Pending ? u"Pending: "_s + pod.statusReason
                                                : pod.statusReason;
    }
    if (state == PodLook::State::Pending)
        return u"Pending"_s;
    return state == PodLook::State::Stopped ? pod.phase : QString();
}

QString readyText(const Pod &pod)
{
    const qsizetype all = pod.spec.containers.size();
    qsizetype ready = pod.isReady() ? all : 0;
    if (!pod.isReady() && pod.failedContainer >= 0)
        ready = all - 1;
    return u"%1/%2"_s.arg(ready).arg(all);
}

Collision collisionIn(const Pod &pod)
{
    const QList<Container> &containers = pod.spec.containers;
    if (pod.failedContainer < 0 || pod.failedContainer >= containers.size())
        return {};
    for (const ContainerPort &wanted : containers[pod.failedContainer].ports) {
        for (qsizetype i = 0; i < containers.size(); ++i) {
            if (i == pod.failedContainer)
                continue;
            for (const ContainerPort &taken : containers[i].ports) {
                if (taken.containerPort == wanted.containerPort &&
                    taken.protocol == wanted.protocol)
                    return {wanted.containerPort, containers[i].name};
            }
        }
    }
    return {};
}

} // namespace podstate

} // namespace podium
