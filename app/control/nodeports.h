// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"

#include <QHash>

namespace podium {

/// The node ports and health-check node ports of all Services: one number space for the whole
/// cluster and all protocols.
class NodePorts
{
public:
    /// Knows what Services state. Problem: NodePortTaken, for the later one by name.
    explicit NodePorts(Draft &draft);

    /// Gives the Service the ports it needs. Ports of one number and different protocols share
    /// theirs. Problem: AddressesExhausted.
    /// Source: Kubernetes 1.33, pkg/registry/core/service/storage/alloc.go.
    void give(Service &service);
    /// Remembers what was given out.
    void finish();

private:
    void noteStated(const Service &service);
    void take(int port, const Service &service, const QString &field);
    int next(const Service &service, const QString &field);

    Draft &m_draft;
    int m_last;
    QHash<int, ObjectRef> m_owners{};
};

} // namespace podium
