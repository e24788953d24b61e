// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/clusterdocument.h"
#include "document/sentpackets.h"

namespace podium::test {

/// A document with the start scene: one Service svc-3, two pods, three nodes.
struct StartScene
{
    ClusterDocument document{};
    SentPackets sentPackets{document};

    StartScene();

    /// What the phone sends to the load balancer.
    static Request request();
    void sendAt(double time, const SendPlan &plan = {});
    void deleteAt(double time, const ObjectRef &object);

    const History &history() const { return document.history(); }

    QStringList podNames() const;
    /// "packet 0, Delete pod-1 6, Undo: Delete pod-1 8": what the run that is followed holds.
    QString told() const;
};

} // namespace podium::test
