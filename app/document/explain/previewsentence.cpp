// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/previewsentence.h"

#include "document/explain/phrase.h"
#include "document/explain/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// With its address, if pods of one name come and go.
QString nameOf(const Endpoint &endpoint, bool withAddress)
{
    if (endpoint.pod.isNull())
        return endpoint.address.toString();
    return withAddress ? endpoint.pod.name + u' ' + endpoint.address.toString() : endpoint.pod.name;
}

bool hasPod(const Endpoints &endpoints, const ObjectRef &pod)
{
    return !pod.isNull() && std::any_of(endpoints.begin(), endpoints.end(),
                                        [&](const Endpoint &e) { return e.pod == pod; });
}

/// "2 (pod-3, pod-4)".
QString countText(const Endpoints &endpoints, const Endpoints &others)
{
    QStringList names;
    for (const Endpoint &endpoint : endpoints)
        names.append(nameOf(endpoint, hasPod(others, endpoint.pod)));
    return u"%1 (%2)"_s.arg(QString::number(endpoints.size()), nameList(names));
}

/// What happens to several Services alike is told once.
QString endpointLine(const QStringList &services, const EndpointChange &change)
{
    const QStringList arguments{nameList(services), countText(change.gained, change.lost),
                                countText(change.lost, change.gained)};
    if (change.lost.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("explain", "Endpoints of %1: +%2"), arguments);
    if (!change.gained.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("explain", "Endpoints of %1: +%2, −%3"), arguments);
    if (change.left == 0)
        return phrase(QT_TRANSLATE_NOOP("explain", "Endpoints of %1: −%3, none is left"),
                      arguments);
    return phrase(QT_TRANSLATE_NOOP("explain", "Endpoints of %1: −%3"), arguments);
}

QStringList endpointLines(const QList<EndpointChange> &changes)
{
    QList<const EndpointChange *> first; // of those that are told alike
    QMap<QString, QStringList> services;
    for (const EndpointChange &change : changes) {
        QStringList &alike = services[endpointLine({}, change)];
        if (alike.isEmpty())
            first.append(&change);
        alike.append(shortName(change.service));
    }
    QStringList lines;
    for (const EndpointChange *change : std::as_const(first))
        lines.append(endpointLine(services[endpointLine({}, *change)], *change));
    return lines;
}

/// The sentences for each kind of door.
struct DoorTexts
{
    const char *clusterIp;
    const char *nodePort;
    const char *nodePortOfNode;
    const char *externalIp;
    const char *pending;
};

// %1 port, %2 address, %3 number of nodes, %4 node, %5 Service.
constexpr DoorTexts opens = {
    QT_TRANSLATE_NOOP("explain", "Opens %2:%1 inside the cluster (%5)"),
    QT_TRANSLATE_NOOP("explain", "Opens port %1 on every node (%3)"),
    QT_TRANSLATE_NOOP("explain", "Opens port %1 on %4"),
    QT_TRANSLATE_NOOP("explain", "Opens %2:%1 to the outside (%5)"),
    QT_TRANSLATE_NOOP("explain", "%5 asks for an external IP, which stays <pending>: nothing here "
                                 "gives one"),
};
constexpr DoorTexts closes = {
    QT_TRANSLATE_NOOP("explain", "Closes %2:%1 inside the cluster (%5)"),
    QT_TRANSLATE_NOOP("explain", "Closes port %1 on every node (%3)"),
    QT_TRANSLATE_NOOP("explain", "Closes port %1 on %4"),
    QT_TRANSLATE_NOOP("explain", "Closes %2:%1 to the outside (%5)"),
    QT_TRANSLATE_NOOP("explain", "%5 waits for an external IP no longer"),
};

QString doorLine(const Doorway &door, const DoorTexts &texts, qsizetype nodes)
{
    const QStringList arguments{QString::number(door.port), door.address, QString::number(nodes),
                                door.node, shortName(door.service)};
    switch (door.kind) {
    case Doorway::Kind::ClusterIp:
        return phrase(texts.clusterIp, arguments);
    case Doorway::Kind::NodePort:
        return phrase(door.node.isEmpty() ? texts.nodePort : texts.nodePortOfNode, arguments);
    case Doorway::Kind::ExternalIp:
        return phrase(door.address.isEmpty() ? texts.pending : texts.externalIp, arguments);
    }
    return {};
}

QStringList doorLines(const QList<Doorway> &doors, const DoorTexts &texts, qsizetype nodes)
{
    QStringList lines;
    for (const Doorway &door : doors)
        lines.append(doorLine(door, texts, nodes));
    lines.removeDuplicates(); // several ports wait for one address
    return lines;
}

QStringList podLines(const EditPreview &preview)
{
    QStringList lines;
    const auto add = [&](const QList<ObjectRef> &pods, const char *text) {
        QStringList names;
        for (const ObjectRef &pod : pods)
            names.append(shortName(pod));
        if (!names.isEmpty())
            lines.append(phrase(text, {QString::number(names.size()), nameList(names)}));
    };
    add(preview.podsReplaced,
        QT_TRANSLATE_NOOP("explain", "Pods made anew, with another address: %1 (%2)"));
    add(preview.podsCreated, QT_TRANSLATE_NOOP("explain", "New pods: %1 (%2)"));
    add(preview.podsRemoved, QT_TRANSLATE_NOOP("explain", "Pods that go: %1 (%2)"));
    return lines;
}

/// "delivered to pod-1", "refused (the Service has no endpoints)".
QString endText(const PacketEnd &end)
{
    const QString verdict = verdictWord(end.verdict);
    if (end.verdict != Verdict::Delivered)
        return phrase(QT_TRANSLATE_NOOP("explain", "%1 (%2)"), {verdict, reasonTitle(end.reason)});
    return verdict;
}

/// What packets have in common that are told of together.
QString courseOf(const PacketChange &change)
{
    if (!change.isOtherVerdict())
        return phrase(QT_TRANSLATE_NOOP("explain", "reaches another pod"));
    const bool isSameVerdict = change.before.verdict == change.after.verdict;
    const QString before =
        isSameVerdict ? endText(change.before) : verdictWord(change.before.verdict);
    return before + u" → "_s + endText(change.after);
}

/// One line for all packets that end alike; those that only reach another pod come last.
QStringList packetLines(QList<PacketChange> changes)
{
    std::stable_sort(changes.begin(), changes.end(),
                     [](const PacketChange &a, const PacketChange &b) {
                         return a.isOtherVerdict() && !b.isOtherVerdict();
                     });
    QStringList courses;
    QMap<QString, QStringList> numbers;
    for (const PacketChange &change : changes) {
        const QString course = courseOf(change);
        if (!numbers.contains(course))
            courses.append(course);
        numbers[course].append(QString::number(change.number));
    }
    QStringList lines;
    for (const QString &course : std::as_const(courses)) {
        const QStringList &those = numbers[course];
        const QStringList arguments{those.join(u", "_s), course};
        lines.append(those.size() == 1
                         ? phrase(QT_TRANSLATE_NOOP("explain", "Packet %1: %2"), arguments)
                         : phrase(QT_TRANSLATE_NOOP("explain", "Packets %1: %2"), arguments));
    }
    return lines;
}

QString nothingLine(const EditPreview &preview)
{
    if (preview.packetsTried == 0)
        return phrase(QT_TRANSLATE_NOOP("explain", "Changes no endpoint and no door"));
    return phrase(QT_TRANSLATE_NOOP("explain", "Changes no endpoint, no door and no packet"));
}

} // namespace

QStringList previewLines(const EditPreview &preview)
{
    if (!preview.refused.isEmpty())
        return {};
    QStringList lines = endpointLines(preview.endpoints);
    lines += doorLines(preview.opened, opens, preview.nodeCount);
    lines += doorLines(preview.closed, closes, preview.nodeCount);
    lines += podLines(preview);
    lines += packetLines(preview.packets);
    return lines.isEmpty() ? QStringList{nothingLine(preview)} : lines;
}

} // namespace podium
