// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessonstudio.h"

#include "document/clusterdocument.h"
#include "document/lessons/lessondraft.h"
#include "document/lessons/lessonrecording.h"
#include "document/playback.h"
#include "document/sentpackets.h"
#include "lessons/criterionresult.h"
#include "lessons/lessonmeasure.h"
#include "lessons/lessonpages.h"
#include "lessons/lessonpermit.h"
#include "lessons/lessonstart.h"

#include <QScopedValueRollback>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The texts as one, as `kubectl apply -f` of a folder reads them.
QByteArray joined(const QList<ManifestText> &texts)
{
    QByteArray all;
    for (const ManifestText &text : texts) {
        if (!all.isEmpty())
            all += "---\n";
        all += text.bytes();
        if (!all.endsWith('\n'))
            all += '\n';
    }
    return all;
}

QList<LessonNode> nodesOf(const Cluster &cluster)
{
    QList<LessonNode> nodes;
    for (const Node &node : cluster.nodes())
        nodes.append({node.meta.name, node.ipAddresses().value(0), node.allocatableMemory, 0});
    return nodes;
}

/// What a lesson says of the world, so that it is the same there.
LessonWorld worldAround(const Cluster &cluster, const QByteArray &manifest)
{
    const World &world = cluster.world();
    LessonWorld stated;
    if (world.clients != defaultWorld().clients)
        stated.clients = world.clients;
    if (world.provider != LoadBalancerProvider::None)
        stated.pool = {world.firstExternalAddress};
    stated.forwards = world.forwards;
    Lesson lesson;
    lesson.manifest.bytes = manifest;
    const QList<LessonNode> nodes = nodesOf(cluster);
    if (nodes != nodesOf(startOf(lesson).state.cluster()))
        stated.nodes = nodes;
    return stated;
}

/// What the learner did in the end, as what can be asked: packets that arrive now.
QList<Criterion> criteriaFor(const LessonState &start, const QList<LessonAction> &solution)
{
    QList<Criterion> criteria;
    const LessonState solved = perform(start, solution).after;
    for (const LessonAction &action : solution) {
        const auto *send = std::get_if<SendAction>(&action.deed);
        if (!send)
            continue;
        PacketCriterion packet{send->from, send->to, 1, {}};
        packet.expect.verdict = Verdict::Delivered;
        const Criterion criterion{packet, {}, 1, {}};
        if (!criteria.contains(criterion) && evaluate(criterion, solved).isMet)
            criteria.append(criterion);
    }
    return criteria;
}

} // namespace

LessonStudio::LessonStudio(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_performer(parts.document, parts.sentPackets)
{
    connect(&parts.document, &ClusterDocument::opened, this, [this] {
        // Somebody opened something else: that is no part of the lesson.
        if (m_isOpening)
            return;
        m_held.reset();
        m_isOwn = false;
        enter(Take::None);
    });
    connect(&parts.draft, &LessonDraft::opened, this, [this] {
        m_held.reset();
        m_isOwn = false;
        if (startsWithOpen())
            m_held = m_parts.document.texts();
        enter(Take::None);
    });
}

Lesson LessonStudio::begun() const
{
    Lesson lesson;
    lesson.id = u"my-lesson"_s;
    lesson.minutes = 5;
    lesson.controls = {LessonControl::Select, LessonControl::Send};
    lesson.manifest.bytes = joined(m_parts.document.texts());
    lesson.world = worldAround(m_parts.document.cluster(), lesson.manifest.bytes);
    LessonStep step;
    step.id = u"step-1"_s;
    lesson.steps.append(step);
    lesson.challenge = Challenge();
    lesson.challenge->hints = {{}, {}};
    return lesson;
}

bool LessonStudio::startsWithOpen() const
{
    return m_parts.draft.isOpen() &&
           m_parts.draft.lesson().manifest.bytes == joined(m_parts.document.texts());
}

bool LessonStudio::holdsOpen() const
{
    return m_take != Take::None || m_held == m_parts.document.latestTexts();
}

void LessonStudio::ownOpen()
{
    m_held = m_parts.document.latestTexts();
    m_isOwn = true;
}

void LessonStudio::takeStart()
{
    m_held = m_parts.document.texts();
    const QByteArray manifest = joined(m_parts.document.texts());
    const LessonWorld world = worldAround(m_parts.document.cluster(), manifest);
    m_parts.draft.change([&](Lesson &lesson) {
        lesson.manifest = LessonManifest{manifest, {}, {}, 0, 0};
        lesson.world = world;
    });
}

LessonState LessonStudio::startOfVariantTake(Take take, int index) const
{
    const Lesson &lesson = m_parts.draft.lesson();
    const LessonVariant &variant = lesson.variants[index];
    const LessonState broken = stateAtPage(lesson, int(lesson.steps.size()), &variant);
    return take == Take::Fault ? broken : perform(broken, variant.solution).after;
}

LessonState LessonStudio::startOfTake(Take take, int index) const
{
    if (take == Take::Fault || take == Take::Repair)
        return startOfVariantTake(take, index);
    const Lesson &lesson = m_parts.draft.lesson();
    const int challenge = int(lesson.steps.size());
    if (take == Take::Step)
        return perform(stateAtPage(lesson, index, nullptr), lesson.steps[index].actions).after;
    const LessonState broken = stateAtPage(lesson, challenge, nullptr);
    if (take == Take::Break || !lesson.challenge)
        return broken;
    return perform(broken, lesson.challenge->solution).after;
}

void LessonStudio::record(Take take, int index)
{
    if (m_mayReplaceOpen && !m_mayReplaceOpen())
        return;
    m_start = startOfTake(take, index);
    {
        const QScopedValueRollback opening(m_isOpening, true);
        m_parts.playback.pause();
        m_performer.open(m_start);
    }
    ownOpen();
    m_index = index;
    enter(take);
}

void LessonStudio::stop()
{
    if (m_take == Take::None)
        return;
    m_parts.sentPackets.stop();
    m_parts.sentPackets.finishTracing();
    const History &history = m_parts.document.history();
    const LessonRecording recording = recordingOf(m_start, history, history.lastTime());
    m_parts.draft.change([&](Lesson &lesson) { keep(lesson, recording.actions); });
    ownOpen();
    enter(Take::None);
    if (!recording.leftOut.isEmpty())
        emit leftOut(recording.leftOut);
}

void LessonStudio::keep(Lesson &lesson, const QList<LessonAction> &actions) const
{
    switch (m_take) {
    case Take::None:
        break;
    case Take::Step:
        if (m_index >= lesson.steps.size()) // it may have been removed meanwhile
            break;
        lesson.steps[m_index].actions += actions;
        remeasure(lesson, m_index);
        break;
    case Take::Break:
        if (!actions.isEmpty() && lesson.challenge)
            lesson.challenge->start =
                LessonManifest{joined(m_parts.document.latestTexts()), {}, {}, 0, 0};
        break;
    case Take::Solution:
        if (!lesson.challenge)
            break;
        lesson.challenge->solution += actions;
        keepSolution(lesson, nullptr);
        break;
    case Take::Fault:
        if (m_index < lesson.variants.size()) // likewise
            lesson.variants[m_index].fault += actions;
        break;
    case Take::Repair:
        if (m_index >= lesson.variants.size())
            break;
        lesson.variants[m_index].solution += actions;
        if (lesson.challenge)
            keepSolution(lesson, &lesson.variants[m_index]);
        break;
    }
}

void LessonStudio::keepSolution(Lesson &lesson, const LessonVariant *variant) const
{
    const QList<LessonAction> solution = solutionOf(lesson, variant);
    for (const LessonAction &action : solution) {
        const LessonControl control = controlFor(action.deed);
        if (!hasControl(lesson.controls, control))
            lesson.controls.append(control);
    }
    if (lesson.challenge->success == Criterion())
        lesson.challenge->success.what = GroupCriterion{
            GroupCriterion::Kind::All,
            criteriaFor(stateAtPage(lesson, int(lesson.steps.size()), variant), solution)};
}

void LessonStudio::enter(Take take)
{
    if (take == m_take)
        return;
    m_take = take;
    emit takeChanged();
}

} // namespace podium
