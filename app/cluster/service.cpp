// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/service.h"

namespace podium {

using namespace Qt::StringLiterals;

bool Service::isHeadless() const
{
    return clusterIp == "None"_L1;
}

bool Service::isProxied() const
{
    return !isHeadless() && effectiveType() != ServiceType::ExternalName;
}

bool Service::hasNodePorts() const
{
    return effectiveType() == ServiceType::NodePort || effectiveType() == ServiceType::LoadBalancer;
}

} // namespace podium
