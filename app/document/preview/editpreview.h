// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/clusterdiff.h"
#include "document/editing/edited.h"
#include "document/preview/doorway.h"
#include "document/preview/pastpacket.h"

namespace podium {

/// Who gets packets of a Service by an edit, and who no longer does. Whether a program listens on
/// the target port is not asked: for a cluster that makes no difference.
struct EndpointChange
{
    ObjectRef service{};
    Endpoints gained{}; ///< one an address, sorted by it
    Endpoints lost{};
    qsizetype left{0}; ///< how many there are then

    bool operator==(const EndpointChange &) const = default;
};

/// How a packet ends.
struct PacketEnd
{
    Verdict verdict{Verdict::Delivered};
    Reason reason{Reason::Ok};
    ObjectRef pod{}; ///< that took it, or refused it; null for none

    bool operator==(const PacketEnd &) const = default;
};

/// A packet that would end in another way if it was sent again in its place.
struct PacketChange
{
    int number{0}; ///< counts from 1
    PacketEnd before{};
    PacketEnd after{};

    /// Not only another pod takes it.
    bool isOtherVerdict() const
    {
        return before.verdict != after.verdict || before.reason != after.reason;
    }

    bool operator==(const PacketChange &) const = default;
};

/// What an edit would do. All lists are sorted: by Service, pod, number.
struct EditPreview
{
    Problems refused{}; ///< why it cannot be made as it stands; then nothing else is told
    QList<EndpointChange> endpoints{}; ///< those of a Service that comes or goes, too
    QList<Doorway> opened{};
    QList<Doorway> closed{};
    QList<ObjectRef> podsReplaced{}; ///< the same name, but another pod with another address
    QList<ObjectRef> podsCreated{};
    QList<ObjectRef> podsRemoved{};
    QList<PacketChange> packets{};
    qsizetype packetsTried{0}; ///< how many were sent again to find that out
    qsizetype nodeCount{0};    ///< then

    /// Nothing that a packet could notice, and nothing refused.
    bool isEmpty() const;

    bool operator==(const EditPreview &) const = default;
};

/// What this change would do to the document. Packets are sent again through the cluster as it is
/// and as it would be, each in its place and with what was random then, so that the edit alone
/// makes the difference. Compares only what the edit changes; sending again takes two look-up
/// tables, linear in the number of objects.
EditPreview previewOf(const Revision &before, const Change &change,
                      const QList<PastPacket> &packets);
/// What lies between two settled clusters, one of which was made from the other.
EditPreview previewOf(const Cluster &before, const Cluster &after,
                      const QList<PastPacket> &packets);

} // namespace podium
