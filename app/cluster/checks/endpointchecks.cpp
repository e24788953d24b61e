// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/names.h"
#include "cluster/checks/objectchecks.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void checkPorts(const QList<EndpointPort> &ports, const QString &path, Findings &findings)
{
    for (qsizetype i = 0; i < ports.size(); ++i) {
        const EndpointPort &port = ports[i];
        const QString field = path + u"[%1]"_s.arg(i);
        if (!port.name.isEmpty() && !isDnsLabel(port.name))
            findings.invalid(field + u".name"_s, port.name, u"dns-label"_s);
        if (port.port && !isPortNumber(*port.port))
            findings.invalid(field + u".port"_s, *port.port, u"port-number"_s);
    }
}

void checkAddresses(const QList<EndpointAddress> &addresses, const QString &path,
                    Findings &findings)
{
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        if (!parseIpAddress(addresses[i].ip))
            findings.invalid(path + u"[%1].ip"_s.arg(i), addresses[i].ip, u"address"_s);
    }
}

// A name is an address too, under addressType FQDN.
bool isAddressOf(const QString &type, const QString &text)
{
    const auto address = parseIpAddress(text);
    if (type == "FQDN"_L1)
        return isDnsSubdomain(text);
    return address && address->isV6() == (type == "IPv6"_L1);
}

} // namespace

void checkEndpointSlice(const EndpointSlice &slice, Findings &findings)
{
    const QStringList types{u"IPv4"_s, u"IPv6"_s, u"FQDN"_s};
    if (slice.addressType.isEmpty())
        findings.required(u"addressType"_s);
    else if (!types.contains(slice.addressType))
        findings.unsupported(u"addressType"_s, slice.addressType, types);
    checkPorts(slice.ports, u"ports"_s, findings);
    for (qsizetype i = 0; i < slice.endpoints.size(); ++i) {
        const QStringList &addresses = slice.endpoints[i].addresses;
        const QString field = u"endpoints[%1].addresses"_s.arg(i);
        if (addresses.isEmpty())
            findings.required(field);
        for (qsizetype j = 0; j < addresses.size(); ++j) {
            if (types.contains(slice.addressType) && !isAddressOf(slice.addressType, addresses[j]))
                findings.invalid(field + u"[%1]"_s.arg(j), addresses[j], u"address"_s);
        }
    }
}

void checkEndpoints(const EndpointsObject &endpoints, Findings &findings)
{
    for (qsizetype i = 0; i < endpoints.subsets.size(); ++i) {
        const EndpointSubset &subset = endpoints.subsets[i];
        const QString path = u"subsets[%1]."_s.arg(i);
        checkAddresses(subset.addresses, path + u"addresses"_s, findings);
        checkAddresses(subset.notReadyAddresses, path + u"notReadyAddresses"_s, findings);
        checkPorts(subset.ports, path + u"ports"_s, findings);
    }
}

} // namespace podium
