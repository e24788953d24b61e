// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"
#include "base/objectref.h"
#include "cluster/protocol.h"

namespace podium {

/// The header of a packet: what is printed on it and what rewriting changes.
struct Packet
{
    IpAddress source{};
    int sourcePort{0};
    IpAddress destination{}; ///< null while the sender knows no address
    int destinationPort{0};
    Protocol protocol{Protocol::TCP};

    /// "192.168.0.100:40001".
    QString sourceText() const;
    /// "10.96.0.10:9000"; "?" for an unknown address.
    QString destinationText() const;
    bool operator==(const Packet &) const = default;
};

/// Who sends.
struct Sender
{
    enum class Kind { Client, External, Pod, Node };

    Kind kind{Kind::Client};
    ObjectRef object{};  ///< null for External
    IpAddress address{}; ///< External: required. Node: null means its primary address

    bool operator==(const Sender &) const = default;
};

/// What is dialled. Only the members that the kind names are used.
struct Target
{
    enum class Kind {
        Address,      ///< address, port
        ClusterIp,    ///< object (a Service), port
        NodePort,     ///< object (a Node), port: the node's primary address
        LoadBalancer, ///< object (a Service), port: its ingress address
        Name,         ///< name as typed in the sender's pod, port
        Pod,          ///< object (a Pod), port: its current address
        Router,       ///< port: the router's address
    };

    Kind kind{Kind::Address};
    IpAddress address{};
    ObjectRef object{};
    QString name{};
    int port{0};

    bool operator==(const Target &) const = default;
};

/// One new connection to be tried.
struct Request
{
    Sender from{};
    Target to{};
    Protocol protocol{Protocol::TCP};
    /// For a packet from outside: the node it is handed to, whatever its address. Empty: the way
    /// the world would take.
    QString atNode{};

    bool operator==(const Request &) const = default;
};

} // namespace podium
