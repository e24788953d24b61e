// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace podium {

/// Which packet the user is looking at, and at which of its hops; shared by drawing, log, packet
/// inspector and rules.
class PacketSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The packet's number, counted from 1; 0 if none is selected.
    int packet() const { return m_packet; }

    /// Where it is now: index into Route::hops, those of the reply counted on.
    int hop() const { return m_hop; }

    /// The furthest hop that story time has ever brought it to: what lies beyond is not told yet.
    int reached() const { return m_reached; }

public slots:
    /// 0 for none.
    void select(int packet);

    void clear() { select(0); }

    void setHop(int hop);
    void setReached(int hop);

signals:
    void packetChanged(int packet);
    void hopChanged(int hop);
    void reachedChanged(int hop);

private:
    int m_packet{0};
    int m_hop{0};
    int m_reached{0};
};

} // namespace podium
