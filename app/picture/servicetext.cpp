// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/servicetext.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString withPort(const QString &host, const Service &service)
{
    if (service.ports.size() != 1)
        return host;
    return host + u':' + QString::number(service.ports.first().port);
}

QString andMore(qsizetype more)
{
    return more > 0 ? u" +%1"_s.arg(more) : QString();
}

} // namespace

QString addressText(const Service &service)
{
    if (service.effectiveType() == ServiceType::ExternalName)
        return u"→ "_s + service.externalName;
    if (service.isHeadless())
        return u"clusterIP: None"_s;
    return withPort(service.clusterIp, service);
}

QString ruleText(const Service &service)
{
    if (service.ports.isEmpty())
        return u"–"_s;
    const ServicePort &port = service.ports.first();
    const QString target =
        port.targetPort.isSet() ? port.targetPort.text() : QString::number(port.port);
    return u"%1 → %2"_s.arg(port.port).arg(target) + andMore(service.ports.size() - 1);
}

QString nodePortText(const Service &service)
{
    const qsizetype count = std::count_if(service.ports.begin(), service.ports.end(),
                                          [](const ServicePort &p) { return p.nodePort != 0; });
    return count == 0 ? QString() : QString::number(firstNodePort(service)) + andMore(count - 1);
}

QString externalText(const Service &service)
{
    if (service.ingress.isEmpty())
        return u"<pending>"_s;
    const LoadBalancerIngress &ingress = service.ingress.first();
    return withPort(ingress.ip.isEmpty() ? ingress.hostname : ingress.ip, service);
}

int firstNodePort(const Service &service)
{
    for (const ServicePort &port : service.ports) {
        if (port.nodePort != 0)
            return port.nodePort;
    }
    return 0;
}

} // namespace podium
