// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/history.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace podium {

class ClusterDocument;

/// When a packet of this route is where, if it leaves at this time.
using TimeFlight = std::function<FlightTimes(const Route &route, double start)>;

/// The packets of the run that is followed, and those still to come. Traces each through the
/// cluster of its moment, and writes it into the document's history. Large crowds are traced in
/// slices, so that the window never waits; what comes out is the same.
class SentPackets : public QObject
{
    Q_OBJECT

public:
    /// The document is borrowed and must outlive this.
    explicit SentPackets(ClusterDocument &document, QObject *parent = nullptr);
    ~SentPackets() override;

    /// Without one, packets are where they go as soon as they leave.
    void setTimeFlight(TimeFlight timeFlight) { m_timeFlight = std::move(timeFlight); }

    /// In the order they were sent; of a crowd that is being traced, those that are done.
    const QList<SentPacket> &packets() const;

    /// The ways through the cluster at the playhead; made when it is first asked for after a
    /// change.
    const Journey &journey();

    /// Whether a crowd is being traced; packetsSent will tell of it.
    bool isTracing() const { return m_tracing.isActive(); }

    /// Whether packets are to leave later.
    bool isSending() const { return !m_streams.isEmpty(); }

    /// When the next packet leaves; infinite if none will.
    double nextStart() const;

    /// Whether the run has sends of which packets never left: they were stopped, or what is open
    /// was kept while they were leaving.
    bool hasUnsent() const { return !unsent().isEmpty(); }

public slots:
    /// New connections at the playhead, or from there on; until stopped means mostPackets here.
    /// What is later in the story begins a new run.
    void send(const podium::Request &request, const podium::SendPlan &plan = {});
    /// Repeats, in the run that is followed, what another run sends later than all that is done
    /// here: the same requests at the same times, so that the two can be compared.
    void sendAgain(qsizetype run);
    /// Sends what leaves until then.
    void sendUntil(double time);
    /// Traces at once what is still being traced.
    void finishTracing();
    /// Lets no more packets leave.
    void stop();

    /// Lets those leave that never did, see hasUnsent().
    void resume() { setStreams(unsent()); }

    /// Forgets all packets and starts the random choices anew.
    void clear();

signals:
    /// Indexes of new packets, both included.
    void packetsSent(int first, int last);
    /// The packets are others now: fewer, none, or those of another run.
    void reset();
    void sendingChanged(bool sending);

private:
    /// A send whose packets leave one after the other.
    struct Stream
    {
        qsizetype event{0};
        Send send{};
        int left{0};
        double next{0};
    };

    /// A packet that waits to be traced.
    struct Waiting
    {
        qsizetype event{0};
        Request request{};
        double start{0};
    };

    /// What is left of each send of the run.
    QList<Stream> unsent() const;
    const Journey &journeyThrough(const Version &version);
    void trace(const Waiting &waiting);
    void traceSlice();
    void announce();
    Stream *earliestStream();
    void sendFrom(Stream &stream);
    void setStreams(const QList<Stream> &streams);
    void forgetAll();

    ClusterDocument &m_document;
    TimeFlight m_timeFlight{};
    /// Indexes the cluster, so it is made only when it is needed.
    std::unique_ptr<Journey> m_journey;
    Version m_journeyThrough{};
    QList<Stream> m_streams{};
    QList<Waiting> m_waiting{};
    qsizetype m_traced{0}; ///< how many of those that wait are done
    int m_announced{0};    ///< how many packets the listeners know of
    QTimer m_tracing;
};

} // namespace podium
