// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/addresspool.h"
#include "control/draft.h"

namespace podium {

/// The load-balancer provider of the world: gives Services of that type their external address.
class LoadBalancers
{
public:
    explicit LoadBalancers(Draft &draft);

    /// Gives a Service of type LoadBalancer its ingress address, the one that loadBalancerIP asks
    /// for if it is free. Nothing without a provider, nor for Services of another loadBalancerClass
    /// than the default. Problem: AddressesExhausted.
    void give(Service &service);
    /// Remembers what was given out.
    void finish();

private:
    std::optional<IpAddress> addressFor(const Service &service);

    Draft &m_draft;
    AddressPool m_pool;
    QSet<IpAddress> m_taken{};
};

} // namespace podium
