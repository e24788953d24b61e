// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/addressbook.h"
#include "routing/affinitymemory.h"
#include "routing/router.h"

namespace podium {

/// What one connection leaves to the next: a value, so that a step back is another one.
struct Traffic
{
    quint64 seed{1};
    int connections{0}; ///< made so far; the next one's source port is 40001 more than that
    double seconds{0};  ///< story time of the next connection
    AffinityMemory affinity{};

    bool operator==(const Traffic &) const = default;
};

/// Follows packets all the way through one settled cluster, and their answers back. Keeps the
/// cluster; make one for each version of it, and use it for as many connections as there are.
class Journey
{
public:
    /// Builds the look-up tables: linear in the number of objects.
    explicit Journey(const Cluster &cluster);

    /// The way of one new connection. Always ends in exactly one verdict; its field names an object
    /// that exists (fieldpaths.h, exists), and is null only if delivered. The same traffic gives
    /// the same route. Counts the connection in `traffic` and remembers the client there. Costs the
    /// same however large the cluster is, unless something is wrong with the address.
    ///
    /// Simplified: containers listen on their containerPorts; a pod that declares none at all
    /// listens on every port, as many manifests leave them out. Whoever set an external IP is taken
    /// to lead it to some node. A rewritten source is the node's primary address, with the sender's
    /// port. Every load balancer keeps the sender's address.
    Route trace(const Request &request, Traffic &traffic) const;

    const Cluster &cluster() const { return m_router.table().cluster(); }

    const Router &router() const { return m_router; }

    const AddressBook &addressBook() const { return m_addressBook; }

private:
    Router m_router;
    AddressBook m_addressBook;
};

} // namespace podium
