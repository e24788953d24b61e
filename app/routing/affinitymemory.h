// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/endpoint.h"

#include <QHash>

#include <optional>

namespace podium {

/// What the nodes remember of clients of Services with sessionAffinity ClientIP. A value: a step
/// back in time is another memory.
class AffinityMemory
{
public:
    /// Each node remembers for itself, per Service port and client, whichever door was used.
    struct Key
    {
        QString nodeName{};
        ObjectRef service{};
        int servicePort{0};
        Protocol protocol{Protocol::TCP};
        IpAddress client{};

        bool operator==(const Key &) const = default;
    };

    /// The first of the candidates that the client connected to at most `timeoutSeconds` ago, by
    /// its index; nothing if there is none. Source: the `recent` matches of kube-proxy's chains.
    std::optional<qsizetype> recall(const Key &key, const Endpoints &candidates, double nowSeconds,
                                    int timeoutSeconds) const;
    void remember(const Key &key, const Endpoint &endpoint, double nowSeconds);

    bool operator==(const AffinityMemory &) const = default;

private:
    struct Visit
    {
        IpAddress address{};
        int port{0};
        double seconds{0};

        bool operator==(const Visit &) const = default;
    };

    QHash<Key, QList<Visit>> m_visits{};
};

size_t qHash(const AffinityMemory::Key &key, size_t seed = 0);

} // namespace podium
