// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/sentpackets.h"

#include "document/clusterdocument.h"

#include <QDeadlineTimer>

#include <limits>

namespace podium {

namespace {

constexpr int sliceMilliseconds = 10;
/// Between an outcome and the next packet of a row, in story seconds: time to read.
constexpr double betweenPackets = 0.5;

/// How many packets leave, if nobody stops them.
int packetsOf(const SendPlan &plan)
{
    return plan.count > 0 ? plan.count : SendPlan::mostPackets;
}

/// When the packet behind this one leaves.
double startAfter(const SentPacket &packet, const SendPlan &plan)
{
    switch (plan.pace) {
    case SendPlan::Pace::AtOnce:
        return packet.startTime;
    case SendPlan::Pace::OneByOne:
        return packet.times.outcome + betweenPackets;
    case SendPlan::Pace::Steady:
        break;
    }
    return packet.startTime + 1 / plan.perSecond;
}

} // namespace

SentPackets::SentPackets(ClusterDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_tracing.setInterval(0);
    connect(&m_tracing, &QTimer::timeout, this, &SentPackets::traceSlice);
    connect(&document, &ClusterDocument::aboutToChange, this, &SentPackets::finishTracing);
    connect(&document, &ClusterDocument::runChanged, this, &SentPackets::forgetAll);
}

SentPackets::~SentPackets() = default;

const QList<SentPacket> &SentPackets::packets() const
{
    return m_document.history().run().packets;
}

double SentPackets::nextStart() const
{
    double next = std::numeric_limits<double>::infinity();
    for (const Stream &stream : m_streams)
        next = std::min(next, stream.next);
    return next;
}

void SentPackets::send(const Request &request, const SendPlan &plan)
{
    const Send send{request, plan};
    const qsizetype event = m_document.addSend(send);
    const double now = m_document.time();
    if (plan.pace == SendPlan::Pace::AtOnce) {
        m_waiting.fill({event, request, now}, plan.count);
        plan.isSingle() ? finishTracing() : m_tracing.start();
        return;
    }
    setStreams(m_streams + QList<Stream>{{event, send, packetsOf(plan), now}});
    sendUntil(now);
}

void SentPackets::sendAgain(qsizetype run)
{
    finishTracing();
    const Run again = m_document.history().runs().at(run);
    const double after = m_document.history().lastTime();
    QHash<qsizetype, qsizetype> events;
    for (const SentPacket &packet : again.packets) {
        if (packet.startTime <= after)
            continue;
        if (!events.contains(packet.event))
            events.insert(packet.event, m_document.repeatSend(run, packet.event));
        m_waiting.append({events.value(packet.event), packet.route.request, packet.startTime});
    }
    if (!m_waiting.isEmpty())
        m_tracing.start();
}

void SentPackets::sendUntil(double time)
{
    while (Stream *stream = earliestStream()) {
        if (stream->next > time)
            break;
        sendFrom(*stream);
    }
    // A crowd that is being traced is told of as a whole.
    if (!isTracing())
        announce();
}

SentPackets::Stream *SentPackets::earliestStream()
{
    const auto first =
        std::min_element(m_streams.begin(), m_streams.end(),
                         [](const Stream &a, const Stream &b) { return a.next < b.next; });
    return first == m_streams.end() ? nullptr : &*first;
}

void SentPackets::sendFrom(Stream &stream)
{
    // An edit may have been put a blink later than the moment at which it was made.
    const double start = std::max(stream.next, m_document.history().lastTime());
    trace({stream.event, stream.send.request, start});
    stream.next = startAfter(packets().last(), stream.send.plan);
    if (stream.left > 0 && --stream.left == 0) {
        const auto over = [](const Stream &s) { return s.left == 0; };
        QList<Stream> rest = m_streams;
        rest.removeIf(over);
        setStreams(rest);
    }
}

void SentPackets::trace(const Waiting &waiting)
{
    Traffic traffic = m_document.history().trafficAt(waiting.start);
    traffic.seconds = waiting.start;
    SentPacket packet;
    packet.startTime = waiting.start;
    packet.route = journeyThrough(m_document.history().versionAt(waiting.start))
                       .trace(waiting.request, traffic);
    packet.times.start = packet.times.outcome = waiting.start;
    if (m_timeFlight)
        packet.times = m_timeFlight(packet.route, waiting.start);
    packet.event = waiting.event;
    packet.after = traffic;
    m_document.addPacket(packet);
}

void SentPackets::traceSlice()
{
    const QDeadlineTimer enough(sliceMilliseconds);
    while (m_traced < m_waiting.size() && !enough.hasExpired())
        trace(m_waiting.at(m_traced++));
    if (m_traced < m_waiting.size())
        return;
    m_tracing.stop();
    m_waiting.clear();
    m_traced = 0;
    announce();
}

void SentPackets::finishTracing()
{
    while (!m_waiting.isEmpty())
        traceSlice();
}

void SentPackets::announce()
{
    const int first = m_announced;
    m_announced = int(packets().size());
    if (m_announced > first)
        emit packetsSent(first, m_announced - 1);
}

void SentPackets::stop()
{
    setStreams({});
}

void SentPackets::clear()
{
    finishTracing();
    m_document.clearPackets();
}

QList<SentPackets::Stream> SentPackets::unsent() const
{
    const Run &run = m_document.history().run();
    QMap<qsizetype, Stream> streams;
    for (qsizetype i = 0; i < run.events.size(); ++i) {
        if (const Send *send = run.events[i].send())
            streams.insert(i, {i, *send, packetsOf(send->plan), run.events[i].time});
    }
    for (const SentPacket &packet : run.packets) {
        Stream &stream = streams[packet.event];
        stream.next = startAfter(packet, stream.send.plan);
        --stream.left;
    }
    streams.removeIf([](const auto &stream) { return stream.value().left <= 0; });
    return streams.values();
}

void SentPackets::setStreams(const QList<Stream> &streams)
{
    const bool wasSending = isSending();
    m_streams = streams;
    if (isSending() != wasSending)
        emit sendingChanged(isSending());
}

void SentPackets::forgetAll()
{
    m_tracing.stop();
    m_waiting.clear();
    m_traced = 0;
    const bool wasSending = isSending();
    m_streams.clear();
    m_announced = int(packets().size());
    emit reset();
    // Later: who hears it looks at the packets, of which there are others now.
    if (wasSending)
        emit sendingChanged(false);
}

const Journey &SentPackets::journey()
{
    return journeyThrough(m_document.history().versionAt(m_document.time()));
}

const Journey &SentPackets::journeyThrough(const Version &version)
{
    if (!m_journey || m_journeyThrough != version) {
        m_journey = std::make_unique<Journey>(version->cluster());
        m_journeyThrough = version;
    }
    return *m_journey;
}

} // namespace podium
