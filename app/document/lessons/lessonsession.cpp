// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessonsession.h"

#include "document/clusterdocument.h"
#include "document/playback.h"
#include "document/sentpackets.h"
#include "lessons/lessonpages.h"
#include "lessons/lessonpermit.h"
#include "lessons/lessonstart.h"

#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int checksBeforeSolution = 2;

} // namespace

LessonSession::LessonSession(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_performer(parts.document, parts.sentPackets)
{
    connect(&parts.playback, &Playback::timeChanged, this, &LessonSession::followPlayback);
    connect(&parts.playback, &Playback::playingChanged, this, &LessonSession::followPlayback);
    connect(&parts.document, &ClusterDocument::opened, this, [this] {
        // Somebody opened something else.
        if (isActive() && !m_isOpening)
            leave();
    });
}

int LessonSession::pageCount() const
{
    return podium::pageCount(m_lesson);
}

const LessonStep *LessonSession::step() const
{
    return stepAt(m_lesson, m_page);
}

bool LessonSession::isChallenge() const
{
    return isChallengeAt(m_lesson, m_page);
}

QList<int> LessonSession::choiceOrder() const
{
    const LessonStep *shown = step();
    return shown && shown->predict ? podium::choiceOrder(m_lesson, m_page) : QList<int>();
}

bool LessonSession::isSolutionOffered() const
{
    return m_checks >= checksBeforeSolution;
}

bool LessonSession::mayAct() const
{
    switch (m_phase) {
    case Phase::Predict:
    case Phase::Ready:
    case Phase::Running:
        return false; // what happens next is for the page to show
    default:
        return true;
    }
}

bool LessonSession::mayUse(LessonControl control) const
{
    return !isActive() || (mayAct() && hasControl(m_lesson.controls, control));
}

std::optional<Problem> LessonSession::objection(const Change &change) const
{
    const bool mayEdit = mayAct() && m_phase != Phase::Diagnose;
    if (m_isPerforming || (mayEdit && isPermitted(change, m_lesson.controls)))
        return {};
    return Problem{Severity::Note, ProblemCode::InvalidValue, {}, {}, {}, {{}, u"lesson-step"_s}};
}

void LessonSession::start(const Lesson &lesson, const LessonRecord &record, quint64 learner)
{
    if (isActive())
        leave();
    m_lesson = lesson;
    m_variant = variantFor(lesson, learner);
    m_record = record;
    m_sinceNote.start();
    const int last = pageCount() - 1;
    openPage(record.isFinished ? 0 : std::clamp(record.page, 0, last));
    emit activeChanged(true);
    emit changed();
}

void LessonSession::leave()
{
    if (!isActive())
        return;
    note();
    m_phase = Phase::None;
    m_parts.document.setEditRule({});
    m_parts.playback.setStopsAtMarks(false);
    emit activeChanged(false);
    emit changed();
}

void LessonSession::choose(int choice)
{
    if (m_phase != Phase::Predict || choice == m_chosen)
        return;
    m_chosen = choice;
    emit changed();
}

void LessonSession::lockAnswer()
{
    if (m_phase != Phase::Predict || m_chosen < 0)
        return;
    tellAnswer();
}

void LessonSession::skipQuestion()
{
    if (m_phase != Phase::Predict)
        return;
    m_chosen = -1;
    tellAnswer();
}

void LessonSession::diagnose(const QString &field)
{
    if (m_phase != Phase::Diagnose)
        return;
    m_diagnosed = field;
    ++m_diagnoses;
    const bool isRight = rightDiagnoses(*m_lesson.challenge, solution()).contains(field);
    if (isRight || m_diagnoses >= checksBeforeSolution)
        enter(Phase::Solving);
    else
        emit changed();
}

void LessonSession::tellAnswer()
{
    m_isAnswered = true;
    noteAnswer();
    enter(step()->actions.isEmpty() ? Phase::Explained : Phase::Ready);
}

void LessonSession::advance()
{
    switch (m_phase) {
    case Phase::Ready:
        perform(step()->actions);
        break;
    case Phase::Running:
        if (m_parts.playback.isPlaying())
            m_parts.playback.stepForward();
        else
            m_parts.playback.play();
        break;
    case Phase::Explained:
    case Phase::Solved:
    case Phase::Reflect:
        turnPage();
        break;
    case Phase::Predict:
    case Phase::Diagnose:
    case Phase::Solving:
    case Phase::None:
        break;
    }
}

void LessonSession::runToEnd()
{
    if (m_phase != Phase::Running)
        return;
    m_parts.playback.setStopsAtMarks(false);
    m_parts.playback.play();
}

void LessonSession::turnPage()
{
    if (m_page + 1 < pageCount()) {
        goTo(m_page + 1);
        return;
    }
    m_record.isFinished = true;
    m_record.page = 0;
    note();
    emit changed();
}

void LessonSession::turnBack()
{
    if (m_page > 0)
        goTo(m_page - 1);
}

void LessonSession::goTo(int page)
{
    if (!isActive() || page < 0 || page >= pageCount())
        return;
    openPage(page);
    emit changed();
}

void LessonSession::openPage(int page)
{
    {
        const QScopedValueRollback opening(m_isOpening, true);
        m_parts.playback.pause();
        m_page = page;
        m_performer.open(stateAtPage(m_lesson, page, variantAt(m_lesson, m_variant)));
    }
    m_chosen = -1;
    m_isAnswered = false;
    m_refusals.clear();
    m_checked.clear();
    m_hintsShown = 0;
    m_checks = 0;
    m_diagnoses = 0;
    m_diagnosed.clear();
    m_wasSolutionShown = false;
    enter(phaseAtStart());
    if (m_page > m_record.page) {
        m_record.page = m_page;
        note();
    }
    emit pageOpened(page);
}

QList<LessonAction> LessonSession::solution() const
{
    return solutionOf(m_lesson, variantAt(m_lesson, m_variant));
}

LessonSession::Phase LessonSession::phaseAtStart() const
{
    if (isChallenge())
        return m_lesson.challenge->diagnose.isEmpty() ? Phase::Solving : Phase::Diagnose;
    if (!step())
        return Phase::Reflect;
    if (step()->predict)
        return Phase::Predict;
    return step()->actions.isEmpty() ? Phase::Explained : Phase::Ready;
}

void LessonSession::enter(Phase phase)
{
    m_phase = phase;
    m_parts.document.setEditRule([session = QPointer(this)](const Change &change) {
        return session ? session->objection(change) : std::nullopt;
    });
    emit changed();
}

Problems LessonSession::bring(const QList<LessonAction> &actions)
{
    const QScopedValueRollback performing(m_isPerforming, true);
    return m_performer.perform(actions);
}

void LessonSession::perform(const QList<LessonAction> &actions)
{
    m_parts.playback.setStopsAtMarks(packetsOf(actions) <= mostWatchedHopByHop);
    m_parts.playback.toEnd();
    m_refusals = bring(actions);
    m_parts.sentPackets.finishTracing(); // a lesson's crowds are small
    enter(Phase::Running);
    m_parts.playback.play();
    followPlayback();
}

void LessonSession::followPlayback()
{
    if (m_phase == Phase::Running && !m_isOpening && !m_parts.sentPackets.isTracing() &&
        m_parts.playback.isAtEnd() && !m_parts.playback.isPlaying())
        enter(Phase::Explained);
}

void LessonSession::check()
{
    if (m_phase != Phase::Solving)
        return;
    ++m_checks;
    ++m_record.checks;
    const LessonState now = m_performer.now();
    m_checked.clear();
    for (const Criterion &criterion : shownCriteria(*m_lesson.challenge))
        m_checked.append(evaluate(criterion, now));
    const bool isMet = std::all_of(m_checked.begin(), m_checked.end(),
                                   [](const auto &each) { return each.isMet; });
    m_record.criteria = int(m_checked.size());
    m_record.criteriaMet = int(std::count_if(m_checked.begin(), m_checked.end(),
                                             [](const auto &each) { return each.isMet; }));
    if (isMet && !m_wasSolutionShown)
        m_record.isChallengeMet = true;
    note();
    enter(isMet ? Phase::Solved : Phase::Solving);
}

void LessonSession::showHint()
{
    if (!isChallenge() || m_hintsShown >= m_lesson.challenge->hints.size())
        return;
    ++m_hintsShown;
    m_record.hints = std::max(m_record.hints, m_hintsShown);
    note();
    emit changed();
}

void LessonSession::showSolution()
{
    if (m_phase != Phase::Solving)
        return;
    m_wasSolutionShown = true;
    m_parts.playback.toEnd();
    bring(solution());
    m_parts.sentPackets.finishTracing();
    m_parts.playback.play();
    check();
}

void LessonSession::setReflection(const QString &text)
{
    if (text == m_record.reflection)
        return;
    m_record.reflection = text;
    note();
}

void LessonSession::noteAnswer()
{
    const LessonStep &asked = *step();
    const bool isKnown =
        std::any_of(m_record.answers.begin(), m_record.answers.end(),
                    [&](const AnswerRecord &answer) { return answer.step == asked.id; });
    if (isKnown)
        return;
    AnswerRecord answer;
    answer.step = asked.id;
    answer.choice = m_chosen;
    if (m_chosen >= 0) {
        answer.isCorrect = asked.predict->choices[m_chosen].isCorrect;
        answer.misconception = asked.predict->choices[m_chosen].misconception;
    }
    m_record.answers.append(answer);
    note();
}

void LessonSession::note()
{
    constexpr double milliseconds = 1000;
    m_record.seconds += double(m_sinceNote.restart()) / milliseconds;
    emit recordChanged(m_lesson.id, m_record);
}

} // namespace podium
