// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connections.h"
#include "routing/journey.h"

namespace podium::test {

/// A cluster made of network namespaces: a switch, a laptop on it, the nodes on it with the rules
/// that Podium writes for them, and the pods behind their nodes. Everything is gone with it.
///
/// Pods hang on routed links without a bridge, so that a rewritten source is the node's own
/// address; what the kernel would do to help (redirects, filters of the return path, limits of
/// ICMP) is off, as it would look like a verdict.
class Testbed
{
public:
    explicit Testbed(const Journey &journey);
    ~Testbed();
    Testbed(const Testbed &) = delete;
    Testbed &operator=(const Testbed &) = delete;

    /// False if anything could not be made; what failed is printed.
    bool build();

    QString nodeNamespace(const QString &nodeName) const;
    QString podNamespace(const ObjectRef &pod) const;
    QString laptopNamespace() const;

    /// The laptop sends what is for this address to this node.
    bool leadLaptopTo(const IpAddress &destination, const IpAddress &node);

    static IpAddress laptopAddress();

private:
    bool makeNamespaces();
    bool makeSwitch();
    bool makeNode(const Node &node);
    bool makePod(const Pod &pod);
    bool loadRules(const Node &node);
    bool batch(const QString &namespaceName, const QStringList &lines) const;
    QList<const Pod *> livePods() const;
    QString namespaceName(const QString &suffix) const;

    const Journey &m_journey;
    QString m_prefix{};
    QStringList m_namespaces{};
    Servers m_servers{};
};

} // namespace podium::test
