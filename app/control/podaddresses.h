// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/addresspool.h"
#include "control/draft.h"

#include <QHash>

namespace podium {

/// The addresses of all pods: each node gives out those of its own range.
class PodAddresses
{
public:
    /// Knows the addresses that pods have.
    explicit PodAddresses(Draft &draft);

    /// Gives the pod an address of its node, or the node's own if it is on the node's network.
    /// Nothing if its node is unknown or has no range. Problem: AddressesExhausted.
    void give(Pod &pod);
    /// Remembers what was given out.
    void finish();

private:
    void noteStated(const Pod &pod);

    Draft &m_draft;
    QHash<QString, AddressPool> m_pools{};
};

} // namespace podium
