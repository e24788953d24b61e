// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"
#include "base/objectref.h"
#include "cluster/protocol.h"
#include "cluster/tablekey.h"

#include <QList>
#include <QStringList>

namespace podium {

/// One address that a Service may send to, for one port of the Service.
struct Endpoint
{
    IpAddress address{};
    int port{0};
    ObjectRef pod{}; ///< null if it comes from a slice that names none
    QString nodeName{};
    bool ready{true};
    bool serving{true};
    bool terminating{false};
    QStringList hintedZones{}; ///< empty: no hint

    /// "10.244.1.2:8080".
    QString text() const { return address.toString() + u':' + QString::number(port); }

    bool operator==(const Endpoint &) const = default;
};

/// Sorted by address, then port.
using Endpoints = QList<Endpoint>;

/// Where the endpoints of a Service port are kept.
struct PortEndpoints
{
    QString portName{};
    Protocol protocol{Protocol::TCP};
    int servicePort{0};
    Endpoints endpoints{};

    bool operator==(const PortEndpoints &) const = default;
};

/// All that is derived for one Service; one entry a port, in the order of spec.ports.
struct ServiceEndpoints
{
    QString namespaceName{};
    QString name{};
    QList<PortEndpoints> ports{};

    bool operator==(const ServiceEndpoints &) const = default;
};

inline TableKey keyOf(const ServiceEndpoints &endpoints)
{
    return {endpoints.namespaceName, endpoints.name};
}

} // namespace podium
