// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/names.h"
#include "cluster/checks/objectchecks.h"
#include "cluster/checks/usableaddress.h"

#include <QSet>

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

// A Service port finds its endpoints by the name; no name is a name too.
void checkSliceNames(const QList<EndpointPort> &ports, Findings &findings)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        const QString field = u"ports[%1].name"_s.arg(i);
        const QString &name = ports[i].name;
        if (seen.contains(name) && name.isEmpty())
            findings.required(field);
        else if (seen.contains(name))
            findings.invalid(field, name, u"duplicate"_s);
        seen.insert(name);
    }
}

// Endpoints ask for more than slices, where no port means all ports.
void checkSubsetPorts(const QList<EndpointPort> &ports, const QString &path, Findings &findings)
{
    for (qsizetype i = 0; i < ports.size(); ++i) {
        if (ports[i].name.isEmpty() && ports.size() > 1)
            findings.required(path + u"[%1].name"_s.arg(i));
        if (!ports[i].port)
            findings.required(path + u"[%1].port"_s.arg(i));
    }
}

void checkAddress(const QString &text, const QString &field, Findings &findings)
{
    const auto address = parseIpAddress(text);
    const QString reason = address ? unusableAddress(*address) : u"address"_s;
    if (!reason.isEmpty())
        findings.invalid(field, text, reason);
}

void checkAddresses(const QList<EndpointAddress> &addresses, const QString &path,
                    Findings &findings)
{
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        checkAddress(addresses[i].ip, path + u"[%1].ip"_s.arg(i), findings);
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
    checkSliceNames(slice.ports, findings);
    for (qsizetype i = 0; i < slice.endpoints.size(); ++i) {
        const QStringList &addresses = slice.endpoints[i].addresses;
        const QString field = u"endpoints[%1].addresses"_s.arg(i);
        if (addresses.isEmpty())
            findings.required(field);
        for (qsizetype j = 0; j < addresses.size(); ++j) {
            if (!types.contains(slice.addressType))
                continue;
            const QString place = field + u"[%1]"_s.arg(j);
            if (!isAddressOf(slice.addressType, addresses[j]))
                findings.invalid(place, addresses[j], u"address"_s);
            else if (slice.addressType != "FQDN"_L1)
                checkAddress(addresses[j], place, findings);
        }
    }
}

void checkEndpoints(const EndpointsObject &endpoints, Findings &findings)
{
    for (qsizetype i = 0; i < endpoints.subsets.size(); ++i) {
        const EndpointSubset &subset = endpoints.subsets[i];
        const QString path = u"subsets[%1]."_s.arg(i);
        if (subset.addresses.isEmpty() && subset.notReadyAddresses.isEmpty())
            findings.required(u"subsets[%1]"_s.arg(i));
        checkAddresses(subset.addresses, path + u"addresses"_s, findings);
        checkAddresses(subset.notReadyAddresses, path + u"notReadyAddresses"_s, findings);
        checkPorts(subset.ports, path + u"ports"_s, findings);
        checkSubsetPorts(subset.ports, path + u"ports"_s, findings);
    }
}

} // namespace podium
