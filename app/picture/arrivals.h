// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/flighttimes.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace podium {

/// What has arrived where, and what became of what did not: counted at any moment by looking into
/// sorted times. All counts are of the whole story up to then.
class Arrivals
{
public:
    /// Packets with the same fate at the same place.
    struct Fate
    {
        int first{0}; ///< index of the first route that had it
        int count{0};
    };

    /// Connections to one endpoint of a Service.
    struct Share
    {
        QString name{}; ///< of its pod, or its address if it names none
        int count{0};
    };

    /// Connections through one Service.
    struct Spread
    {
        ObjectRef service{};
        bool byClient{false};  ///< sessionAffinity: ClientIP
        QList<Share> shares{}; ///< by address; of very many those with most connections
        int foldedEndpoints{0};
        int foldedCount{0};
        int total{0};
    };

    /// Of more endpoints than this the rest are folded.
    static constexpr int mostShares = 8;

    Arrivals() = default;
    explicit Arrivals(const QList<TimedRoute> &routes);

    /// At the pod that a packet reached, and at the node it entered by.
    QMap<ObjectRef, int> talliesAt(double time) const;
    /// Those that somebody still shows, with `shown` sorted indexes of routes; in the order of
    /// their first routes.
    QList<Fate> fatesAt(double time, const QList<int> &shown) const;
    /// Of the latest few Services that chose at least twice by then, in the order of their firsts.
    QList<Spread> spreadsAt(double time) const;

private:
    using Times = QList<double>; ///< sorted

    struct Tally
    {
        ObjectRef object{};
        double first{0};
        Times times{};
    };

    struct Fates
    {
        int first{0};
        double since{0};
        Times times{};
    };

    struct Bar
    {
        QString name{};
        Times times{};
    };

    struct Choices
    {
        ObjectRef service{};
        bool isCompared{false}; ///< there was more than one connection
        double secondSend{0};
        bool byClient{false}; ///< by the last one
        Endpoints seen{};     ///< the last list that was looked through
        QMap<IpAddress, Bar> bars{};
        QList<Bar> shown{};
        Times folded{};
        int foldedEndpoints{0};
    };

    void addFate(const TimedRoute &timed, int index);
    void addTallies(const QList<TimedRoute> &routes);
    void addChoice(const TimedRoute &timed);
    static void addEndpoints(Choices &choices, const Endpoints &endpoints);
    static void fold(Choices &choices);

    std::vector<Tally> m_tallies{}; ///< by object
    QList<Fates> m_fates{};
    QHash<QString, int> m_fateIndex{};
    QList<int> m_fateOf{}; ///< for each route
    QList<Choices> m_choices{};
    QHash<ObjectRef, int> m_choiceIndex{};
};

} // namespace podium
