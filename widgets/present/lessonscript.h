// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/lessons/lessonperformer.h"
#include "lessons/lesson.h"
#include "present/lessonwords.h"
#include "present/presentedstory.h"

#include <QMap>

namespace podium {

/// A lesson, page by page, beat by beat: Next shows the question, lets the packet go hop by hop,
/// tells the outcome and the reasons, solves the challenge and asks the closing question, so that
/// one key gives the whole lesson. Back shows the very state that was left. It plays in a document
/// of its own, without a learner: nobody's progress is touched by it.
class LessonScript : public PresentationScript
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterDocument &document;
        SentPackets &sentPackets;
        Playback &playback;
    };

    /// All parts are borrowed and must outlive this.
    LessonScript(const Parts &parts, const Lesson &lesson, QObject *parent = nullptr);

    const Lesson &lesson() const { return m_lesson; }

    /// Where it is; null before begin().
    const LessonBeat *beat() const;

    AudiencePage page() const override;
    AudiencePage nextPage() const override;
    double nextMoment() const override;
    std::optional<Cluster> nextCluster() const override;
    PresenterNotes notes() const override;
    int pageCount() const override;

    int currentPage() const override { return m_page + 1; }

    void begin() override;
    void end() override;
    void next() override;
    void back() override;
    void replay() override;
    void goTo(int page) override;
    void setVotes(int choice, int votes) override;

signals:
    /// Everything in the picture is new; counts from 0.
    void pageOpened(int page);

private:
    /// A beat with what is told of it.
    struct Known
    {
        LessonBeat beat{};
        qsizetype act{-1}; ///< the part of the page that led to it; -1: none
    };

    void openPage(int page);
    /// To the end of the page before.
    void turnBack();
    /// To the next beat, which is known.
    void goOn();
    /// Does the next part of the page, and knows where it comes to rest from then on.
    void performAct();
    /// What is shown when all of this part is over.
    LessonBeat::Words wordsAfter(qsizetype act) const;
    bool isActPending() const;
    bool hasNextBeat() const;
    /// The time has gone on, or back.
    void follow();
    void show(int beat);
    /// Whether the story has left its beat for the next one.
    bool isUnderWay() const;
    double time() const;
    LessonBeat::Words wordsNow() const;
    LessonPageFacts factsNow() const;
    LessonPageFacts factsAt(double moment, qsizetype act) const;

    Parts m_parts;
    LessonPerformer m_performer;
    PresentedStory m_story;
    Lesson m_lesson;
    const LessonVariant *m_variant; ///< the first that the lesson's seed draws; null: none
    int m_page{0};                  ///< counts from 0
    /// What has to be done on the page, part by part.
    QList<QList<LessonAction>> m_acts{};
    qsizetype m_performed{0}; ///< how many of these
    QList<Known> m_beats{};   ///< of the page, as far as it was done; empty: nothing is open
    int m_beat{0};
    Problems m_refusals{}; ///< what the API server said against the last part
    QList<bool> m_criteria{};
    QMap<int, QList<int>> m_votes{}; ///< by page
};

} // namespace podium
