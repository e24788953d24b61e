// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonplayer.h"

#include "document/editing/edited.h"
#include "lessons/lessonlimits.h"
#include "lessons/lessonrequest.h"
#include "lessons/lessonstart.h"
#include "routing/random.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Effects = Result<QList<LessonEffect>>;

/// One overload for each action.
class EffectFinder
{
public:
    explicit EffectFinder(const LessonState &state)
        : m_state(state)
        , m_cluster(state.cluster())
    {}

    Effects operator()(const SendAction &action) const
    {
        const Result<Sender> from = senderIn(m_state, action.from);
        if (!from)
            return from.problem();
        QList<LessonEffect> effects;
        for (const LessonAddress &address : eachNode(m_cluster, action.to)) {
            const Result<Target> to = targetIn(m_state, address);
            if (!to)
                return to.problem();
            effects.append(LessonSend{Request{*from, *to, Protocol::TCP, {}}, action.count});
        }
        return effects;
    }

    Effects operator()(const ApplyAction &action) const
    {
        const int pods = podsStatedIn(action.manifest.bytes);
        if (pods > LessonLimits::pods)
            return Problem{Severity::Error,
                           ProblemCode::TooMany,
                           {},
                           {},
                           {},
                           {QString::number(pods), QString::number(LessonLimits::pods)}};
        return one(ApplyManifest{action.manifest.bytes});
    }

    Effects operator()(const DeleteAction &action) const
    {
        QList<LessonEffect> effects;
        if (action.kind == ObjectKind::Pod) {
            for (const Pod *pod : podsCalled(m_cluster, action.name))
                effects.append(Change(RemoveObject{refOf(*pod)}));
        } else if (const ObjectRef object = lessonObject(action.kind, action.name);
                   m_cluster.contains(object)) {
            effects.append(Change(RemoveObject{object}));
        }
        if (effects.isEmpty())
            return noSuchObject(m_cluster, action.kind, action.name);
        return effects;
    }

    Effects operator()(const SetAction &action) const
    {
        return fieldsOf(ObjectKind::Service, action.service, action.settings);
    }

    Effects operator()(const LabelAction &action) const
    {
        QList<FieldSetting> settings;
        for (const auto &[key, value] : action.set)
            settings.append({u"metadata.labels[%1]"_s.arg(key), value});
        for (const QString &key : action.remove)
            settings.append({u"metadata.labels[%1]"_s.arg(key), {}});
        return fieldsOf(ObjectKind::Pod, action.pod, settings);
    }

    Effects operator()(const ScaleAction &action) const
    {
        return fieldsOf(ObjectKind::Deployment, action.deployment,
                        {{u"spec.replicas"_s, qint64(action.replicas)}});
    }

    Effects operator()(const InstallLoadBalancerAction &action) const
    {
        return one(withPlugin(m_cluster.world(), action.pool));
    }

    Effects operator()(const ForwardAction &action) const
    {
        if (!m_cluster.node(action.rule.nodeName))
            return noSuchObject(m_cluster, ObjectKind::Node, action.rule.nodeName);
        World world = m_cluster.world();
        world.forwards.removeIf([&](const Forward &rule) { return rule.port == action.rule.port; });
        world.forwards.append(action.rule);
        return one(world);
    }

    Effects operator()(const UnforwardAction &action) const
    {
        World world = m_cluster.world();
        const qsizetype removed =
            world.forwards.removeIf([&](const Forward &rule) { return rule.port == action.port; });
        if (removed == 0)
            return Problem{Severity::Error,
                           ProblemCode::NoSuchAddress,
                           {},
                           {},
                           {},
                           {u"router:%1"_s.arg(action.port)}};
        return one(world);
    }

private:
    static Effects one(const Change &change) { return QList<LessonEffect>{change}; }

    static Effects one(const World &world) { return QList<LessonEffect>{world}; }

    Effects fieldsOf(ObjectKind kind, const QString &name,
                     const QList<FieldSetting> &settings) const
    {
        const ObjectRef object = lessonObject(kind, name);
        if (kind == ObjectKind::Pod) {
            const QList<const Pod *> pods = podsCalled(m_cluster, name);
            if (!pods.isEmpty())
                return one(SetFields{refOf(*pods.first()), settings});
        }
        if (!m_cluster.contains(object))
            return noSuchObject(m_cluster, kind, name);
        return one(SetFields{object, settings});
    }

    const LessonState &m_state;
    const Cluster &m_cluster;
};

/// Lets effects happen.
class Performer
{
public:
    explicit Performer(const LessonState &state)
        : m_performance{state, {}, {}, {}}
    {}

    void run(const LessonAction &action)
    {
        const Effects effects = effectsOf(action, m_performance.after);
        if (!effects) {
            m_performance.problems.append(placed(effects.problem(), action));
            m_performance.problems.last().field = action.place.field;
            return;
        }
        for (const LessonEffect &effect : *effects)
            std::visit([&](const auto &what) { apply(what, action); }, effect);
    }

    Performance take() { return std::move(m_performance); }

private:
    void apply(const Change &change, const LessonAction &action)
    {
        const TextUpdate update = edited(m_performance.after.revision, change);
        for (const Problem &problem : update.refused)
            m_performance.rejected.append(placed(problem, action));
        if (update.refused.isEmpty())
            setRevision(update.after);
    }

    void apply(const World &world, const LessonAction &)
    {
        Revision revision = m_performance.after.revision;
        revision.settled = settle(revision.cluster().with(world), revision.settled);
        setRevision(revision);
    }

    void apply(const LessonSend &send, const LessonAction &)
    {
        const Journey journey(m_performance.after.cluster());
        Traffic &traffic = m_performance.after.traffic;
        for (int i = 0; i < send.count; ++i) {
            const LessonPacket packet = lessonPacket(journey.trace(send.request, traffic), journey);
            traffic.seconds += 1;
            m_performance.packets.append(packet);
            m_performance.after.packets.append(packet);
        }
    }

    void setRevision(const Revision &revision)
    {
        m_performance.after = withRevision(std::move(m_performance.after), revision);
    }

    static Problem placed(Problem problem, const LessonAction &action)
    {
        problem.span = action.place.span;
        return problem;
    }

    Performance m_performance;
};

} // namespace

Result<QList<LessonEffect>> effectsOf(const LessonAction &action, const LessonState &state)
{
    return std::visit(EffectFinder(state), action.deed);
}

Performance perform(const LessonState &state, const QList<LessonAction> &actions)
{
    Performer performer(state);
    for (const LessonAction &action : actions)
        performer.run(action);
    return performer.take();
}

QList<int> choiceOrder(const Lesson &lesson, int step)
{
    const std::optional<Prediction> &prediction = lesson.steps.at(step).predict;
    QList<int> order;
    for (int i = 0; prediction && i < int(prediction->choices.size()); ++i)
        order.append(i);
    if (!prediction || prediction->keepsOrder)
        return order;
    Random random(lesson.seed, step);
    for (qsizetype last = order.size() - 1; last > 0; --last)
        order.swapItemsAt(last, random.below(last + 1));
    return order;
}

World withPlugin(World world, const QList<IpAddress> &pool)
{
    constexpr int prefix = 24;
    world.provider = LoadBalancerProvider::NodePort;
    if (pool.isEmpty())
        return world;
    world.firstExternalAddress = pool.first();
    if (!world.externalRange.contains(pool.first()))
        world.externalRange = {pool.first().masked(prefix), prefix};
    return world;
}

World withoutPlugin(World world)
{
    world.provider = LoadBalancerProvider::None;
    return world;
}

} // namespace podium
