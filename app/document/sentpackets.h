// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/journey.h"

#include <QList>
#include <QObject>

#include <memory>

namespace podium {

class ClusterDocument;

/// A packet that was sent, and the whole way it takes.
struct SentPacket
{
    int number{0};       ///< counts from 1
    double startTime{0}; ///< story seconds
    Route route{};

    bool operator==(const SentPacket &) const = default;
};

/// The packets of this sitting, in the order they were sent. The same seed and the same requests
/// give the same routes.
class SentPackets : public QObject
{
    Q_OBJECT

public:
    /// The document is borrowed and must outlive this.
    explicit SentPackets(const ClusterDocument &document, QObject *parent = nullptr);
    ~SentPackets() override;

    const QList<SentPacket> &packets() const { return m_packets; }

    /// The ways through the cluster as it is now; made when it is first asked for after a change.
    const Journey &journey();

public slots:
    /// Tries a new connection through the cluster as it is now, at this story time.
    void send(const podium::Request &request, double startTime);
    /// Forgets all packets and starts the random choices anew.
    void clear();

signals:
    void packetSent(int index);
    void cleared();

private:
    const ClusterDocument &m_document;
    /// Indexes the cluster, so it is made only when it is needed.
    std::unique_ptr<Journey> m_journey;
    QList<SentPacket> m_packets{};
    Traffic m_traffic{};
};

} // namespace podium
