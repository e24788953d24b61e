// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessonperformer.h"

#include "document/clusterdocument.h"
#include "document/explain/changesentence.h"
#include "document/explain/lessonactionsentence.h"
#include "document/sentpackets.h"

namespace podium {

namespace {

/// What a document shows when it is opened at this revision.
DocumentState documentAt(const Revision &revision)
{
    const DocumentProblems problems = problemsOf(revision);
    DocumentState state;
    state.texts = revision.texts;
    state.cluster = revision.cluster();
    state.ignored = revision.findings.ignored(revision.texts);
    state.problems = problems.problems;
    state.problemsLeftOut = problems.leftOut;
    state.settleProblems = revision.settled.problems;
    state.findings = revision.findings;
    state.objectCount = 1;
    return state;
}

} // namespace

LessonPerformer::LessonPerformer(ClusterDocument &document, SentPackets &sentPackets)
    : m_document(document)
    , m_sentPackets(sentPackets)
{}

void LessonPerformer::open(const LessonState &state)
{
    m_opened = state;
    Traffic start = state.traffic;
    start.seconds = 0; // every page is a story of its own
    m_document.open(documentAt(state.revision), start);
}

LessonState LessonPerformer::now() const
{
    const History &history = m_document.history();
    const QList<SentPacket> &packets = history.run().packets;
    LessonState state = m_opened;
    auto packet = packets.begin();
    const auto meet = [&](double until) {
        for (; packet != packets.end() && packet->startTime < until; ++packet) {
            const Journey journey(history.clusterAt(packet->startTime));
            state = withPacket(std::move(state), lessonPacket(packet->route, journey));
            state.traffic = packet->after;
        }
    };
    for (const HistoryEvent &event : history.run().events) {
        if (event.time > m_document.time())
            break;
        meet(event.time);
        if (const Edit *edit = event.edit())
            state = withRevision(std::move(state), *edit->after);
    }
    meet(std::nextafter(m_document.time(), m_document.time() + 1));
    return state;
}

Problems LessonPerformer::perform(const QList<LessonAction> &actions)
{
    Problems prevented;
    for (const LessonAction &action : actions) {
        const Result<QList<LessonEffect>> effects = effectsOf(action, now());
        if (!effects) {
            prevented.append(effects.problem());
            continue;
        }
        for (const LessonEffect &effect : *effects)
            prevented += bring(effect);
    }
    return prevented;
}

Problems LessonPerformer::bring(const LessonEffect &effect)
{
    if (const auto *change = std::get_if<Change>(&effect))
        return m_document.edit(changeSentence(*change), *change);
    if (const auto *world = std::get_if<World>(&effect)) {
        m_document.apply(worldChangeSentence(m_document.cluster().world(), *world),
                         m_document.cluster().with(*world));
        return {};
    }
    const auto &send = std::get<LessonSend>(effect);
    SendPlan plan;
    plan.count = send.count;
    m_sentPackets.send(send.request, plan);
    return {};
}

} // namespace podium
