// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/lessonscript.h"

#include "document/clusterdocument.h"
#include "document/explain/lessonactionsentence.h"
#include "document/playback.h"
#include "document/sentpackets.h"
#include "lessons/criterionresult.h"
#include "lessons/lessonpages.h"
#include "lessons/lessonstart.h"

#include <algorithm>

namespace podium {

namespace {

using Words = LessonBeat::Words;

constexpr double near = PresentedStory::near;

QList<QList<LessonAction>> actsOf(const Lesson &lesson, int page, const LessonVariant *variant)
{
    QList<QList<LessonAction>> acts;
    if (const LessonStep *step = stepAt(lesson, page); step && !step->actions.isEmpty())
        acts.append(step->actions);
    if (!isChallengeAt(lesson, page))
        return acts;
    for (const LessonAction &action : solutionOf(lesson, variant))
        acts.append({action});
    return acts;
}

/// Those before anything is done.
QList<Words> openingWords(const Lesson &lesson, int page)
{
    const LessonStep *step = stepAt(lesson, page);
    if (isChallengeAt(lesson, page) && !lesson.challenge->diagnose.isEmpty())
        return {Words::Brief, Words::Diagnosis, Words::Diagnosed};
    if (isChallengeAt(lesson, page))
        return {Words::Brief};
    if (!step)
        return {Words::Reflect};
    if (!step->predict)
        return {Words::Look};
    return step->actions.isEmpty() ? QList{Words::Question, Words::Reasons}
                                   : QList{Words::Question};
}

QStringList sentencesOf(const QList<LessonAction> &act)
{
    QStringList sentences;
    for (const LessonAction &action : act)
        sentences.append(sentence(action.deed));
    return sentences;
}

} // namespace

LessonScript::LessonScript(const Parts &parts, const Lesson &lesson, QObject *parent)
    : PresentationScript(parent)
    , m_parts(parts)
    , m_performer(parts.document, parts.sentPackets)
    , m_story({parts.document, parts.sentPackets, parts.playback})
    , m_lesson(lesson)
    , m_variant(variantAt(m_lesson, variantFor(m_lesson, 0)))
{
    connect(&parts.playback, &Playback::timeChanged, this, &LessonScript::follow);
}

const LessonBeat *LessonScript::beat() const
{
    return m_beats.isEmpty() ? nullptr : &m_beats[m_beat].beat;
}

int LessonScript::pageCount() const
{
    return podium::pageCount(m_lesson);
}

double LessonScript::time() const
{
    return m_parts.playback.time();
}

bool LessonScript::isUnderWay() const
{
    return !m_beats.isEmpty() && time() > m_beats[m_beat].beat.time + near;
}

bool LessonScript::hasNextBeat() const
{
    return m_beat + 1 < m_beats.size();
}

bool LessonScript::isActPending() const
{
    return m_performed < m_acts.size();
}

LessonPageFacts LessonScript::factsAt(double moment, qsizetype act) const
{
    LessonPageFacts facts;
    facts.page = m_page;
    facts.variant = m_variant;
    facts.votes = m_votes.value(m_page);
    // A step says before what it is going to do; what solves the challenge is for the class to say.
    facts.deeds = sentencesOf(m_acts.value(act < 0 && stepAt(m_lesson, m_page) ? 0 : act));
    facts.refusals = act < 0 ? Problems() : m_refusals;
    facts.criteria = m_criteria;
    facts.hop = m_story.hopSentenceAt(moment);
    facts.whole = m_story.sentenceAt(moment);
    facts.outcome = m_story.outcomeAt(moment);
    return facts;
}

AudiencePage LessonScript::page() const
{
    if (m_beats.isEmpty())
        return {};
    return audiencePage(m_lesson, wordsNow(), factsNow());
}

LessonBeat::Words LessonScript::wordsNow() const
{
    return isUnderWay() ? Words::UnderWay : m_beats[m_beat].beat.words;
}

LessonPageFacts LessonScript::factsNow() const
{
    const Known &known = m_beats[isUnderWay() && hasNextBeat() ? m_beat + 1 : m_beat];
    return factsAt(time(), known.act);
}

AudiencePage LessonScript::nextPage() const
{
    if (m_beats.isEmpty())
        return {};
    if (hasNextBeat()) {
        const Known &next = m_beats[m_beat + 1];
        return audiencePage(m_lesson, next.beat.words, factsAt(next.beat.time, next.act));
    }
    if (isActPending()) {
        LessonPageFacts facts = factsAt(time(), m_performed);
        facts.hop.clear(); // of the packet before
        return audiencePage(m_lesson, Words::UnderWay, facts);
    }
    if (currentPage() == pageCount())
        return page();
    LessonPageFacts facts;
    facts.page = m_page + 1;
    facts.variant = m_variant;
    facts.deeds = sentencesOf(actsOf(m_lesson, facts.page, m_variant).value(0));
    return audiencePage(m_lesson, openingWords(m_lesson, facts.page).first(), facts);
}

double LessonScript::nextMoment() const
{
    return hasNextBeat() ? m_beats[m_beat + 1].beat.time : time();
}

std::optional<Cluster> LessonScript::nextCluster() const
{
    if (m_beats.isEmpty() || hasNextBeat() || isActPending() || currentPage() == pageCount())
        return {};
    return stateAtPage(m_lesson, m_page + 1, m_variant).cluster();
}

PresenterNotes LessonScript::notes() const
{
    if (m_beats.isEmpty())
        return {};
    return presenterNotes(m_lesson, wordsNow(), factsNow());
}

void LessonScript::begin()
{
    if (m_beats.isEmpty())
        openPage(0);
}

void LessonScript::end()
{
    m_parts.playback.pause();
}

void LessonScript::next()
{
    if (m_parts.playback.isPlaying() && hasNextBeat()) {
        m_parts.playback.pause();
        m_parts.playback.seek(nextMoment());
        return;
    }
    if (!hasNextBeat() && isActPending())
        performAct();
    if (hasNextBeat())
        goOn();
    else if (currentPage() < pageCount())
        openPage(m_page + 1);
}

void LessonScript::goOn()
{
    if (nextMoment() > time() + near)
        m_parts.playback.playTo(nextMoment());
    else
        show(m_beat + 1);
}

void LessonScript::back()
{
    m_parts.playback.pause();
    const int target = isUnderWay() ? m_beat : m_beat - 1;
    if (target < 0) {
        turnBack();
        return;
    }
    show(target);
    m_parts.playback.seek(m_beats[target].beat.time);
}

void LessonScript::turnBack()
{
    if (m_page == 0)
        return;
    openPage(m_page - 1);
    while (isActPending())
        performAct();
    m_parts.playback.seek(m_beats.last().beat.time);
    show(int(m_beats.size()) - 1);
}

void LessonScript::replay()
{
    m_parts.playback.pause();
    const double target = isUnderWay() ? nextMoment() : m_beats[m_beat].beat.time;
    const auto before = std::find_if(m_beats.crbegin(), m_beats.crend(), [&](const Known &known) {
        return known.beat.time < target - near;
    });
    if (before == m_beats.crend())
        return;
    m_parts.playback.seek(before->beat.time);
    m_parts.playback.playTo(target);
}

void LessonScript::goTo(int page)
{
    openPage(std::clamp(page, 1, pageCount()) - 1);
}

void LessonScript::setVotes(int choice, int votes)
{
    QList<int> &all = m_votes[m_page];
    all.resize(std::max<qsizetype>(all.size(), choice + 1));
    all[choice] = votes;
    emit changed();
}

void LessonScript::openPage(int page)
{
    m_parts.playback.pause();
    m_beats.clear();
    m_beat = 0;
    m_performed = 0;
    m_refusals.clear();
    m_criteria.clear();
    m_page = page;
    m_acts = actsOf(m_lesson, page, m_variant);
    m_performer.open(stateAtPage(m_lesson, page, m_variant));
    for (const Words words : openingWords(m_lesson, page))
        m_beats.append({{0, words}, -1});
    emit pageOpened(page);
    emit changed();
}

void LessonScript::performAct()
{
    const qsizetype act = m_performed++;
    const double from = m_parts.playback.duration();
    // Later than what was shown last, so that one can go back to before it.
    if (from > 0)
        m_parts.playback.extend(from + History::beat);
    m_parts.playback.toEnd();
    m_refusals = m_performer.perform(m_acts[act]);
    m_parts.sentPackets.finishTracing(); // a lesson's crowds are small
    QList<double> stops{m_parts.playback.duration()};
    if (packetsOf(m_acts[act]) <= mostWatchedHopByHop && m_parts.playback.duration() > from + near)
        stops = m_story.stopsAfter(from);
    for (const double stop : stops)
        m_beats.append({{stop, Words::UnderWay}, act});
    m_beats.last().beat.words = wordsAfter(act);
    if (const LessonStep *step = stepAt(m_lesson, m_page); step && step->predict)
        m_beats.append({{stops.last(), Words::Reasons}, act});
    // It is done, but nobody has seen it yet.
    m_parts.playback.seek(from);
}

LessonBeat::Words LessonScript::wordsAfter(qsizetype act) const
{
    if (stepAt(m_lesson, m_page))
        return Words::Outcome;
    return act + 1 < m_acts.size() ? Words::Solving : Words::Solved;
}

void LessonScript::follow()
{
    if (m_beats.isEmpty())
        return;
    int beat = m_beat;
    while (beat + 1 < m_beats.size() &&
           m_beats[beat + 1].beat.time > m_beats[beat].beat.time + near &&
           m_beats[beat + 1].beat.time <= time() + near)
        ++beat;
    while (beat > 0 && m_beats[beat].beat.time > time() + near)
        --beat;
    show(beat);
}

void LessonScript::show(int beat)
{
    m_beat = beat;
    if (m_beats[beat].beat.words == Words::Solved && m_criteria.isEmpty() && !isUnderWay()) {
        for (const Criterion &criterion : shownCriteria(*m_lesson.challenge))
            m_criteria.append(evaluate(criterion, m_performer.now()).isMet);
    }
    emit changed();
}

} // namespace podium
