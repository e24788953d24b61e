// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/journey.h"
#include "routing/random.h"

namespace podium {

/// One journey in the making: each station looks at the packet, adds its hops and hands on to the
/// next, until one of them ends it.
class Walk
{
public:
    Walk(const Journey &journey, const Request &request, Traffic &traffic);

    Route take();

private:
    // The sender (walksender.cpp).
    bool prepare();
    void leaveSender();
    void leaveClient();
    void leavePod(const Pod &pod);
    bool isOnInternet() const;

    // Outside the cluster (walkoutside.cpp).
    void crossNetwork();
    bool crossToKnownAddress();
    void stopAtBorder(Reason reason, const ResponsibleField &field);
    void reachNodeAddress(const QString &nodeName);
    void reachRouter();
    void reachExternalIp(const Service &service);
    void reachLoadBalancer(const Service &service);
    void endWithoutHealthyNode(const Service &service, qsizetype port);
    void balanceToNodePort(const Service &service, qsizetype port, const QStringList &nodes);
    void balanceKeepingAddress(const Service &service, const QStringList &nodes);

    // On a node (walknode.cpp).
    void reachNode(const QString &nodeName, Router::Arrival arrival);
    void follow(const Decision &decision, const QString &nodeName);
    void translate(const Decision &decision, const QString &nodeName);
    qsizetype choose(const Decision &decision, const QString &nodeName);
    void rewriteSource(const QString &nodeName, const ResponsibleField &field);
    ResponsibleField nodePortField(const ObjectRef &service) const;
    ResponsibleField masqueradeField(const Decision &decision) const;
    void goToEndpoint(const QString &nodeName);

    // Where the packet ends up (walkarrival.cpp).
    void goOn(const QString &nodeName);
    bool goToObject(const QString &nodeName);
    bool goToService(const QString &nodeName);
    void goNowhere();
    void reachPod(const Pod &pod, const QString &fromNode);
    void enterPod(const Pod &pod);
    void enterNode(const QString &nodeName);
    const Pod *listenerOn(const QString &nodeName) const;
    ResponsibleField targetPortField(const Pod &pod) const;
    ResponsibleField closedPortField(const QString &nodeName) const;

    // The record.
    struct Spot
    {
        HopPlace place{HopPlace::Nowhere};
        ObjectRef object{};
        QString node{};
    };

    Spot nodeSpot(const QString &nodeName) const;
    void pass(const Spot &spot, const ResponsibleField &field = {});
    void rewrite(const Spot &spot, HopAction action, const Packet &after,
                 const ResponsibleField &field = {});
    void deliver(const Spot &spot, const ResponsibleField &field = {});
    void end(const Spot &spot, HopAction action, Reason reason, const ResponsibleField &field);
    bool isTired();

    const Cluster &cluster() const { return m_journey.cluster(); }

    const RoutingTable &table() const { return m_journey.router().table(); }

    const AddressBook &book() const { return m_journey.addressBook(); }

    const Journey &m_journey;
    Traffic &m_traffic;
    Random m_random;
    Route m_route{};
    Packet m_packet{};
    int m_stations{0};
    ResponsibleField m_service{}; ///< the Service port that rewrote the packet last
};

/// A listener among the pod's containers. Simplified: see Journey.
bool accepts(const Pod &pod, int port, Protocol protocol);

} // namespace podium
