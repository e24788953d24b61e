// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonstart.h"

#include "document/editing/documentupdate.h"
#include "lessons/lessonlimits.h"
#include "lessons/lessonplayer.h"
#include "manifest/fieldplace.h"
#include "manifest/manifestreader.h"
#include "routing/random.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int trio = 3;

QList<LessonNode> nodesOf(const LessonWorld &world)
{
    QList<LessonNode> nodes = world.nodes;
    for (int i = 1; world.nodes.isEmpty() && i <= trio; ++i)
        nodes.append({u"node-%1"_s.arg(i), {}, {}, 0});
    return nodes;
}

Node nodeOf(const LessonNode &stated)
{
    Node node;
    node.meta.name = stated.name;
    if (!stated.address.isNull())
        node.addresses = {{u"InternalIP"_s, stated.address.toString()}};
    if (stated.memory)
        node.allocatableMemory = std::max<qint64>(0, *stated.memory - stated.used);
    return node;
}

bool statesNodes(const std::vector<AnyObject> &objects)
{
    return std::ranges::any_of(
        objects, [](const AnyObject &object) { return std::holds_alternative<Node>(object); });
}

Cluster clusterWithout(const QByteArray &manifest, const LessonWorld &world)
{
    Cluster cluster = Cluster().with(worldOf(world));
    const bool ownNodes =
        world.nodes.isEmpty() && statesNodes(readManifests({ManifestText({}, manifest)}).objects);
    for (const LessonNode &node : nodesOf(world)) {
        if (!ownNodes)
            cluster = cluster.with(nodeOf(node));
    }
    return cluster;
}

Problem tooManyPods(const LessonManifest &manifest, int pods)
{
    return {Severity::Error,
            ProblemCode::TooMany,
            {},
            manifest.place.field,
            manifest.place.span,
            {QString::number(pods), QString::number(LessonLimits::pods)}};
}

/// Applies the manifest to an empty cluster.
LessonStart startFrom(const Lesson &lesson, const LessonManifest &manifest)
{
    LessonStart start;
    start.state.traffic.seed = lesson.seed;
    const int pods = podsStatedIn(manifest.bytes);
    if (pods > LessonLimits::pods) {
        start.problems = {tooManyPods(manifest, pods)};
        return start;
    }
    Revision empty;
    if (const Cluster cluster = clusterWithout(manifest.bytes, lesson.world);
        !cluster.nodes().isEmpty())
        empty.settled = settle(cluster);
    else
        empty.settled.cluster = cluster;
    const QList<ManifestText> texts{ManifestText(lesson.id + u".yaml"_s, manifest.bytes)};
    start.state.revision = updated(empty, texts).after;
    const Revision &revision = start.state.revision;
    // What the control plane finds may be what the lesson is about, such as a pod that fits
    // nowhere.
    Problems found = revision.settled.problems;
    for (Problem &problem : found)
        problem.severity = Severity::Warning;
    for (Problem problem : revision.findings.problems(revision.texts) + found) {
        if (!problem.span.isValid())
            problem.span = placeOf(originOf(problem.object, revision.cluster()), problem.field,
                                   revision.texts);
        problem.field = fieldIn(manifest.place, problem.field);
        problem.span = spanIn(manifest, problem.span);
        start.problems.append(problem);
    }
    return start;
}

} // namespace

World worldOf(const LessonWorld &stated)
{
    World world = defaultWorld();
    if (!stated.clients.isEmpty())
        world.clients = stated.clients;
    if (!stated.routerAddress.isNull())
        world.routerAddress = stated.routerAddress;
    world.forwards = stated.forwards;
    return stated.pool.isEmpty() ? withoutPlugin(world) : withPlugin(world, stated.pool);
}

int podsStatedIn(const QByteArray &manifest)
{
    qint64 pods = 0;
    for (const AnyObject &object : readManifests({ManifestText({}, manifest)}).objects) {
        if (const auto *workload = std::get_if<Workload>(&object))
            pods += std::max(0, workload->replicas.value_or(1));
        else if (std::holds_alternative<Pod>(object))
            ++pods;
    }
    return int(std::min<qint64>(pods, std::numeric_limits<int>::max()));
}

LessonStart startOf(const Lesson &lesson)
{
    return startFrom(lesson, lesson.manifest);
}

LessonStart challengeStartOf(const Lesson &lesson, const LessonState &afterSteps,
                             const LessonVariant *variant)
{
    LessonStart start{afterSteps, {}};
    if (lesson.challenge && lesson.challenge->start)
        start = startFrom(lesson, *lesson.challenge->start);
    if (variant) {
        const Performance fault = perform(start.state, variant->fault);
        start.state = fault.after;
        start.problems += fault.problems + fault.rejected;
    }
    start.state = withChallengeBegun(start.state);
    return start;
}

int variantFor(const Lesson &lesson, quint64 learner)
{
    if (lesson.variants.isEmpty())
        return -1;
    return int(Random(lesson.seed + learner).below(lesson.variants.size()));
}

} // namespace podium
