// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/addresspool.h"
#include "control/draft.h"

#include <QHash>

namespace podium {

/// The cluster IPs of all Services.
class ClusterIps
{
public:
    /// Knows what Services state. Problem: ClusterIpTaken, for the later one by name.
    explicit ClusterIps(Draft &draft);

    /// Gives the Service an address if it needs one, and fills in its address families.
    /// Problem: AddressesExhausted.
    void give(Service &service);
    /// Remembers what was given out.
    void finish();

private:
    void noteStated(const Service &service);

    Draft &m_draft;
    AddressPool m_pool;
    QHash<QString, ObjectRef> m_owners{};
};

} // namespace podium
