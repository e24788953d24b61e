// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/lessons/lessonperformer.h"
#include "document/lessons/lessonrecord.h"
#include "lessons/criterionresult.h"

#include <QElapsedTimer>
#include <QObject>

namespace podium {

class ClusterDocument;
class Playback;
class SentPackets;

/// A lesson that is being worked through in the open document: which page is open, what was
/// answered, and what may be done now. Pages are the steps, then the challenge, then the closing
/// question. A page is always the same when it is come to: what the pages before it do is done
/// again, with the lesson's seed.
class LessonSession : public QObject
{
    Q_OBJECT

public:
    /// What the page waits for.
    enum class Phase {
        None,      ///< there is no lesson
        Predict,   ///< an answer; nothing moves before it is locked or skipped
        Ready,     ///< its actions are to be done
        Running,   ///< packets of its actions are under way
        Explained, ///< it is done: what came out is said
        Diagnose,  ///< the learner names the field at fault before mending anything
        Solving,   ///< the learner works on the challenge
        Solved,    ///< all that it asks for is there
        Reflect,   ///< the closing question
    };
    Q_ENUM(Phase)

    struct Parts
    {
        ClusterDocument &document;
        SentPackets &sentPackets;
        Playback &playback;
    };

    /// All are borrowed and must outlive this.
    explicit LessonSession(const Parts &parts, QObject *parent = nullptr);

    bool isActive() const { return m_phase != Phase::None; }

    /// Only while it is active.
    const Lesson &lesson() const { return m_lesson; }

    Phase phase() const { return m_phase; }

    /// Counts from 0.
    int page() const { return m_page; }

    int pageCount() const;
    /// The step of this page; null on the challenge and the closing question.
    const LessonStep *step() const;

    bool isChallenge() const;

    /// The choices of the page's question, as they are shown: indexes into Prediction::choices.
    QList<int> choiceOrder() const;

    /// Index into Prediction::choices; -1: none yet.
    int chosen() const { return m_chosen; }

    /// Whether the page's question was answered, or skipped, so that it can be told what is right.
    bool isAnswered() const { return m_isAnswered; }

    /// What the API server said against the page's actions; empty: nothing.
    const Problems &refusals() const { return m_refusals; }

    /// Of the last check; empty: it was not checked yet.
    const QList<CriterionResult> &checked() const { return m_checked; }

    int hintsShown() const { return m_hintsShown; }

    /// The solution is offered after two checks in vain.
    bool isSolutionOffered() const;

    /// What the learner named as the field at fault; empty: nothing yet.
    const QString &diagnosed() const { return m_diagnosed; }

    /// Whether the page lets the learner act by himself: nothing that it is about to show can be
    /// found out before.
    bool mayAct() const;

    /// Whether the learner may send a packet now.
    bool maySend() const { return mayUse(LessonControl::Send); }

    /// Whether the lesson lets its learner act in this way, now.
    bool mayUse(LessonControl control) const;

    const LessonRecord &record() const { return m_record; }

public slots:
    /// Takes the place of what is open. `record`: what is known of this learner in this lesson;
    /// `learner` decides which of several faults it has.
    void start(const podium::Lesson &lesson, const podium::LessonRecord &record = {},
               quint64 learner = 0);
    /// The document stays as it is.
    void leave();

    void choose(int choice);
    /// Needs a choice.
    void lockAnswer();
    void skipQuestion();
    /// Names the field at fault: one of Challenge::diagnose.
    void diagnose(const QString &field);

    /// Goes on, whatever the page waits for: does its actions, finishes the hop that is under way,
    /// goes one hop on, or turns the page. Waits for an answer.
    void advance();
    /// Lets what is under way run to its end.
    void runToEnd();
    void turnPage();
    void turnBack();
    void goTo(int page);

    /// The page from its beginning.
    void replay() { goTo(m_page); }

    void check();
    void showHint();
    void showSolution();
    void setReflection(const QString &text);

signals:
    /// Anything of the above.
    void changed();
    /// A lesson began, or was left.
    void activeChanged(bool active);
    /// A page has been opened; everything on the stage is new.
    void pageOpened(int page);
    void recordChanged(const QString &lesson, const podium::LessonRecord &record);

private:
    void openPage(int page);
    QList<LessonAction> solution() const;
    /// Locked or skipped: what is right may be seen.
    void tellAnswer();
    void perform(const QList<LessonAction> &actions);
    /// Does in the document what a learner may not.
    Problems bring(const QList<LessonAction> &actions);
    std::optional<Problem> objection(const Change &change) const;
    void enter(Phase phase);
    Phase phaseAtStart() const;
    void noteAnswer();
    /// Time and all else that is new in the record.
    void note();
    void followPlayback();

    Parts m_parts;
    LessonPerformer m_performer;
    Lesson m_lesson{};
    int m_variant{-1}; ///< of the challenge; -1: there are none
    LessonRecord m_record{};
    Phase m_phase{Phase::None};
    int m_page{0};
    int m_chosen{-1};
    bool m_isAnswered{false};
    Problems m_refusals{};
    QList<CriterionResult> m_checked{};
    int m_checks{0}; ///< of the challenge, since the page was opened
    int m_hintsShown{0};
    int m_diagnoses{0};
    QString m_diagnosed{};
    bool m_wasSolutionShown{false};
    bool m_isOpening{false};    ///< a page is being put together
    bool m_isPerforming{false}; ///< the lesson acts, not its learner
    QElapsedTimer m_sinceNote{};
};

} // namespace podium
