// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/podlife.h"

#include <QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The first container that wants a port which an earlier one has; -1 if all differ.
int collidingContainer(const PodSpec &spec)
{
    QSet<std::pair<int, int>> taken;
    for (qsizetype i = 0; i < spec.containers.size(); ++i) {
        QSet<std::pair<int, int>> own;
        for (const ContainerPort &port : spec.containers[i].ports)
            own.insert({port.containerPort, int(port.protocol)});
        if (taken.intersects(own))
            return int(i);
        taken.unite(own);
    }
    return -1;
}

} // namespace

bool isFresh(const Pod &pod)
{
    if (!pod.conditions.isEmpty())
        return false;
    const bool waits = pod.statusReason == unschedulable || pod.statusReason == nodeLost;
    return pod.phase.isEmpty() || (pod.phase == "Pending"_L1 && waits);
}

void start(Pod &pod)
{
    pod.phase = u"Running"_s;
    pod.failedContainer = collidingContainer(pod.spec);
    const bool allRun = pod.failedContainer < 0;
    pod.statusReason = allRun ? QString() : u"CrashLoopBackOff"_s;
    pod.conditions = {Condition{u"Ready"_s, allRun ? u"True"_s : u"False"_s}};
}

void leavePending(Pod &pod, QLatin1StringView reason)
{
    pod.phase = u"Pending"_s;
    pod.statusReason = reason;
}

} // namespace podium
