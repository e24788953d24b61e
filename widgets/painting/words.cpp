// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/words.h"

#include "base/enumname.h"

#include <QCoreApplication>
#include <QLocale>

namespace podium::words {

namespace {

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("painting", text, nullptr, count);
}

} // namespace

QString zone(Zone zone)
{
    return zone == Zone::Internet ? translated(QT_TRANSLATE_NOOP("painting", "INTERNET"))
                                  : translated(QT_TRANSLATE_NOOP("painting", "OFFICE NET"));
}

QString from()
{
    return translated(QT_TRANSLATE_NOOP("painting", "from"));
}

QString to()
{
    return translated(QT_TRANSLATE_NOOP("painting", "to"));
}

QString rewritten(const Flip &flip)
{
    const bool isTarget = flip.kind == Flip::Kind::Dnat;
    switch (flip.by) {
    case Flip::By::LoadBalancer:
        return isTarget ? translated(QT_TRANSLATE_NOOP("painting", "destination rewritten by "
                                                                   "the load balancer"))
                        : translated(QT_TRANSLATE_NOOP("painting",
                                                       "sender rewritten by the load balancer"));
    case Flip::By::Router:
        return isTarget
                   ? translated(
                         QT_TRANSLATE_NOOP("painting", "destination rewritten by the router"))
                   : translated(QT_TRANSLATE_NOOP("painting", "sender rewritten by the router"));
    case Flip::By::Node:
        break;
    }
    return (isTarget ? translated(QT_TRANSLATE_NOOP("painting", "destination rewritten by %1"))
                     : translated(QT_TRANSLATE_NOOP("painting", "sender rewritten by %1")))
        .arg(flip.node);
}

QString flipName(Flip::Kind kind)
{
    return kind == Flip::Kind::Dnat ? QStringLiteral("DNAT") : QStringLiteral("SNAT");
}

QString atPlace(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Delivered:
        return translated(QT_TRANSLATE_NOOP("painting", "delivered"));
    case Verdict::Dropped:
        return translated(QT_TRANSLATE_NOOP("painting", "dropped"));
    case Verdict::NoRoute:
        return translated(QT_TRANSLATE_NOOP("painting", "no route"));
    default:
        return {};
    }
}

QString atSender(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Refused:
        return translated(QT_TRANSLATE_NOOP("painting", "refused at once"));
    case Verdict::Dropped:
        return translated(QT_TRANSLATE_NOOP("painting", "no answer"));
    case Verdict::NoAddress:
        return translated(QT_TRANSLATE_NOOP("painting", "no address"));
    case Verdict::NoName:
        return translated(QT_TRANSLATE_NOOP("painting", "name unknown"));
    default:
        return {};
    }
}

QString choice(const FanLook &fan)
{
    if (fan.byClient)
        return translated(QT_TRANSLATE_NOOP("painting", "one pod for each client (ClientIP)"));
    const bool isPart = fan.candidates > fan.rays.size();
    const QString count = QLocale().toString(fan.candidates);
    if (!fan.seed)
        return isPart ? translated(QT_TRANSLATE_NOOP("painting", "chosen at random out of %1"))
                            .arg(count)
                      : translated(QT_TRANSLATE_NOOP("painting", "chosen at random"));
    return isPart
               ? translated(QT_TRANSLATE_NOOP("painting", "chosen at random out of %1 (seed %2)"))
                     .arg(count)
                     .arg(*fan.seed)
               : translated(QT_TRANSLATE_NOOP("painting", "chosen at random (seed %1)"))
                     .arg(*fan.seed);
}

QString spread(const HistogramLook &histogram)
{
    const QString name = histogram.service.name;
    if (histogram.byClient)
        return translated(QT_TRANSLATE_N_NOOP(
                              "painting", "%1: %n connections, one pod for each client (ClientIP)"),
                          histogram.total)
            .arg(name);
    if (!histogram.seed)
        return translated(QT_TRANSLATE_N_NOOP("painting", "%1: %n connections, at random"),
                          histogram.total)
            .arg(name);
    return translated(QT_TRANSLATE_N_NOOP("painting", "%1: %n connections, at random (seed %2)"),
                      histogram.total)
        .arg(name)
        .arg(*histogram.seed);
}

QString morePods(int count)
{
    return translated(QT_TRANSLATE_N_NOOP("painting", "+%n pods"), count);
}

QString noPod()
{
    return translated(QT_TRANSLATE_NOOP("painting", "(no pod)"));
}

QString noNode()
{
    return translated(QT_TRANSLATE_NOOP("painting", "(no node)"));
}

QString freeMemory(const QString &amount)
{
    return translated(QT_TRANSLATE_NOOP("painting", "%1 free")).arg(amount);
}

QString notReady()
{
    return translated(QT_TRANSLATE_NOOP("painting", "not ready"));
}

QString noLocalPod()
{
    return translated(QT_TRANSLATE_NOOP("painting", "no local pod: drops"));
}

QString dnsOnly()
{
    return translated(QT_TRANSLATE_NOOP("painting", "DNS only"));
}

QString portTaken(int port, const QString &container)
{
    //: A container could not start: %1 is a port, %2 the container that has it.
    return translated(QT_TRANSLATE_NOOP("painting", "%1 ✕ used by %2")).arg(port).arg(container);
}

QString onNoNode()
{
    return translated(QT_TRANSLATE_NOOP("painting", "on no node"));
}

QString endpoints(int count)
{
    return translated(QT_TRANSLATE_N_NOOP("painting", "%n endpoints"), count);
}

QString wouldChange()
{
    return translated(QT_TRANSLATE_NOOP("painting", "What this would change"));
}

QString wouldGo()
{
    return translated(QT_TRANSLATE_NOOP("painting", "goes"));
}

QString wouldBeReplaced()
{
    return translated(QT_TRANSLATE_NOOP("painting", "made anew"));
}

QString moreServices(int count)
{
    return translated(QT_TRANSLATE_N_NOOP("painting", "+%n Services"), count);
}

QString services(int count)
{
    return translated(QT_TRANSLATE_N_NOOP("painting", "%n Services"), count);
}

QString layer(ServiceType type)
{
    return keyOfEnum(type);
}

} // namespace podium::words
