// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonreferences.h"

#include "lessons/lessonrequest.h"

#include <algorithm>

namespace podium {

namespace {

/// Looks names up in several clusters.
class ReferenceFinder
{
public:
    explicit ReferenceFinder(const QList<Cluster> &clusters)
        : m_clusters(clusters)
    {}

    const QList<MissingReference> &missing() const { return m_missing; }

    void need(ObjectKind kind, const QString &name, const LessonPlace &place)
    {
        needIn(m_clusters, kind, name, place);
    }

    void read(const LessonSender &sender, const LessonPlace &place)
    {
        switch (sender.kind) {
        case LessonSender::Kind::Client:
            return need(ObjectKind::Client, sender.name, place);
        case LessonSender::Kind::Pod:
            return need(ObjectKind::Pod, sender.name, place);
        case LessonSender::Kind::Node:
            return need(ObjectKind::Node, sender.name, place);
        }
    }

    void read(const LessonAddress &address, const LessonPlace &place)
    {
        switch (address.kind) {
        case LessonAddress::Kind::Pod:
            return need(ObjectKind::Pod, address.name, place);
        case LessonAddress::Kind::Service:
        case LessonAddress::Kind::LoadBalancer:
            return need(ObjectKind::Service, address.name, place);
        case LessonAddress::Kind::Node:
            return need(ObjectKind::Node, address.name, place);
        case LessonAddress::Kind::OldPod:
        case LessonAddress::Kind::Dns:
        case LessonAddress::Kind::Router:
            return;
        }
    }

    void read(const Expectation &expectation)
    {
        const LessonPlace &place = expectation.place;
        if (!expectation.pod.isEmpty())
            need(ObjectKind::Pod, expectation.pod, place);
        for (const QString &node : {expectation.node, expectation.entry}) {
            if (!node.isEmpty())
                need(ObjectKind::Node, node, place);
        }
        for (const StateExpectation &state : expectation.state)
            read(state);
    }

    /// Something that is not there may be expected not to be there.
    void read(const StateExpectation &state)
    {
        if (!std::holds_alternative<std::monostate>(state.equals))
            read(state.path, m_clusters);
    }

    void read(const StatePath &path, const QList<Cluster> &clusters)
    {
        if (!path.isOfAll())
            needIn(clusters, path.kind, path.name, path.place);
    }

    // One overload for each criterion.

    void operator()(const GroupCriterion &group)
    {
        for (const Criterion &part : group.parts)
            readCriterion(part);
    }

    void operator()(const PacketCriterion &criterion)
    {
        read(criterion.from, m_place);
        read(criterion.to, m_place);
        read(criterion.expect);
    }

    void operator()(const HistoryCriterion &criterion)
    {
        if (criterion.from)
            read(*criterion.from, m_place);
        if (criterion.to)
            read(*criterion.to, m_place);
        read(criterion.expect);
    }

    void operator()(const EndpointsCriterion &criterion)
    {
        need(ObjectKind::Service, criterion.service, m_place);
        for (const QString &pod : criterion.equals.value_or(QStringList()))
            need(ObjectKind::Pod, pod, m_place);
    }

    void operator()(const StateExpectation &criterion) { read(criterion); }

    void operator()(const UnchangedCriterion &criterion)
    {
        read(criterion.path, m_clusters.first(1));
    }

    void operator()(const PodsPerNodeCriterion &) {}

    void readCriterion(const Criterion &criterion)
    {
        m_place = criterion.place;
        std::visit(*this, criterion.what);
    }

private:
    void needIn(const QList<Cluster> &clusters, ObjectKind kind, const QString &name,
                const LessonPlace &place)
    {
        const auto has = [&](const Cluster &cluster) { return isThere(cluster, kind, name); };
        if (kind == ObjectKind::Router || std::ranges::any_of(clusters, has))
            return;
        const MissingReference missing{place, noSuchObject(clusters.last(), kind, name)};
        if (!m_missing.contains(missing))
            m_missing.append(missing);
    }

    static bool isThere(const Cluster &cluster, ObjectKind kind, const QString &name)
    {
        if (name == u'*')
            return true;
        if (kind == ObjectKind::Client)
            return cluster.world().client(name) != nullptr;
        if (kind == ObjectKind::Pod)
            return !podsCalled(cluster, name).isEmpty();
        return cluster.contains(lessonObject(kind, name));
    }

    const QList<Cluster> &m_clusters;
    LessonPlace m_place{};
    QList<MissingReference> m_missing{};
};

} // namespace

QList<MissingReference> missingReferences(const LessonStep &step, const QList<Cluster> &clusters)
{
    ReferenceFinder finder(clusters);
    for (const ObjectRef &object : step.spotlight)
        finder.need(object.kind, object.name, step.place);
    if (step.expect)
        finder.read(*step.expect);
    return finder.missing();
}

QList<MissingReference> missingReferences(const Criterion &criterion,
                                          const QList<Cluster> &clusters)
{
    ReferenceFinder finder(clusters);
    finder.readCriterion(criterion);
    return finder.missing();
}

} // namespace podium
