// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/endpoint.h"
#include "routing/packet.h"
#include "routing/verdict.h"

#include <QList>

#include <optional>

namespace podium {

/// Holds the enums, so that Qt knows their names.
struct HopEnums
{
    Q_GADGET

public:
    /// What happens to a packet at a hop.
    enum class Action {
        Send,    ///< leaves its sender
        Forward, ///< passes through unchanged: router, load balancer, node, border
        Dnat,    ///< the destination is rewritten
        Snat,    ///< the source is rewritten
        Deliver, ///< a program takes it
        Refuse,  ///< is answered with an error
        Drop,    ///< vanishes
        Stop,    ///< cannot go on: no route, no address, no name
    };
    Q_ENUM(Action)

    /// Where a packet can be.
    enum class Place {
        Client,       ///< object: Client; null for an address on the internet without a figure
        Border,       ///< the edge of the cluster
        Router,       ///< the office router
        LoadBalancer, ///< object: Service
        NodePort,     ///< object: Service, on `node`: its socket there
        Service,      ///< object: Service, on `node`: the ribbon crossing
        Node,         ///< object: Node
        Pod,          ///< object: Pod
        Nowhere,      ///< an address that no object here has
    };
    Q_ENUM(Place)
};

using HopAction = HopEnums::Action;
using HopPlace = HopEnums::Place;

/// One stop of a packet. Hops are listed in the order they happen; two may be at one place (DNAT
/// and SNAT at one Service crossing).
struct Hop
{
    HopPlace place{HopPlace::Client};
    ObjectRef object{};
    QString node{}; ///< for NodePort, Service and Node; empty elsewhere
    HopAction action{HopAction::Forward};
    Packet before{};
    Packet after{};
    ResponsibleField field{}; ///< what decided this hop; null if nothing that is set did, and in
                              ///< a reply

    /// "client/phone", "lb/default/svc-3", "node/node-3", "service/default/svc-3",
    /// "nodeport/node-3", "pod/default/pod-2", "router", "border", "nowhere".
    QString placeText() const;
    bool operator==(const Hop &) const = default;
};

/// What kube-proxy decided on one node; see router.h.
struct Decision
{
    enum class Outcome { Passed, Delivered, Rejected, Dropped };
    /// By which of its doors a packet meets a Service.
    enum class Door { None, ClusterIp, ExternalIp, LoadBalancer, NodePort };

    Outcome outcome{Outcome::Passed};
    Door door{Door::None};
    ObjectRef service{}; ///< null if no Service applies
    int servicePort{0};
    QString servicePortName{};
    /// Who may get the packet, sorted; empty unless Delivered.
    Endpoints endpoints{};
    /// Whether the source is rewritten whichever endpoint is chosen. A sender that reaches itself
    /// is rewritten in any case.
    bool masquerade{false};
    /// Set under sessionAffinity ClientIP.
    std::optional<int> affinityTimeoutSeconds{};
    /// The Service whose health-check port this is; null if it is none.
    ObjectRef healthCheckOf{};
    /// With healthCheckOf: the answer is 200 (a ready endpoint on this node) and not 503.
    bool passesHealthCheck{false};
    /// For Rejected and Dropped.
    Reason reason{Reason::Ok};
    ResponsibleField field{};

    bool operator==(const Decision &) const = default;
};

/// The whole way of one new connection's first packet, and of the answer.
struct Route
{
    Request request{};
    Packet sent{};
    QList<Hop> hops{};  ///< never empty; the first is the sender
    QList<Hop> reply{}; ///< from the pod back to the sender; empty unless delivered or refused
    Verdict verdict{Verdict::Delivered};
    Reason reason{Reason::Ok};
    ResponsibleField field{}; ///< null only if delivered
    /// kube-proxy's decision at the node where a Service was met (the last one, if several).
    Decision decision{};
    /// kube-proxy's decision at the entry node, whether or not a Service applied.
    Decision entryDecision{};
    std::optional<Endpoint> chosen{};
    ObjectRef pod{};     ///< that was reached; null if none was
    QString entryNode{}; ///< the first node that the packet came to
    IpAddress sourceSeenByPod{};

    bool operator==(const Route &) const = default;
};

} // namespace podium
