// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/anyobject.h"
#include "routing/packet.h"
#include "routing/random.h"

namespace podium::test {

/// A small cluster with whatever Services can be told, and things that contradict each other.
/// The same numbers make the same cluster on all platforms.
class RandomCluster
{
public:
    explicit RandomCluster(quint64 seed)
        : m_random(seed)
    {}

    struct Made
    {
        World world{};
        std::vector<AnyObject> objects{};
    };

    /// Objects as a manifest would state them; not settled.
    Made make();
    /// Anybody to anything in the settled cluster, sensible or not.
    Request request(const Cluster &settled);

    /// Not settled, objects taken in the order given.
    static Cluster clusterOf(const Made &made);
    /// In another order, lists of endpoints too.
    Made shuffled(const Made &made);

private:
    bool chance(int percent) { return m_random.below(100) < percent; }

    template <class T>
    T oneOf(std::initializer_list<T> list)
    {
        return *(list.begin() + m_random.below(qsizetype(list.size())));
    }

    template <class T>
    void shuffle(T &list);

    World world();
    Node node(int number);
    Pod pod(int number, int nodes);
    Service service(int number);
    ServicePort servicePort(int service, int number, bool hasNodePort);
    void addOuterDoors(Service &service, int number);
    EndpointSlice slice(const Service &service, int nodes);
    Sender sender(const Cluster &settled);
    Target target(const Cluster &settled);
    Target addressTarget(const Cluster &settled);
    int port();

    Random m_random;
};

} // namespace podium::test
