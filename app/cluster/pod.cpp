// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/pod.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

bool Pod::isReady() const
{
    return std::any_of(conditions.begin(), conditions.end(), [](const Condition &c) {
        return c.type == "Ready"_L1 && c.status == "True"_L1;
    });
}

bool Pod::isFinished() const
{
    return phase == "Failed"_L1 || phase == "Succeeded"_L1;
}

std::optional<int> Pod::namedPort(const QString &name, Protocol protocol) const
{
    for (const Container &container : spec.containers) {
        for (const ContainerPort &port : container.ports) {
            if (port.name == name && port.protocol == protocol)
                return port.containerPort;
        }
    }
    return {};
}

bool Pod::listensOn(int port, Protocol protocol) const
{
    for (qsizetype i = 0; i < spec.containers.size(); ++i) {
        if (i == failedContainer)
            continue;
        for (const ContainerPort &declared : spec.containers[i].ports) {
            if (declared.containerPort == port && declared.protocol == protocol)
                return true;
        }
    }
    return false;
}

qint64 Pod::requestedMemory() const
{
    qint64 sum = 0;
    for (const Container &container : spec.containers)
        sum += container.requestedMemory.value_or(0);
    return sum;
}

} // namespace podium
