// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/lessons/lessonperformer.h"
#include "manifest/manifesttext.h"

#include <QObject>

#include <functional>
#include <optional>

namespace podium {

class ClusterDocument;
class LessonDraft;
class Playback;
class SentPackets;

/// Where a lesson is written by doing: a take opens the document at a moment of the lesson, and
/// when it is stopped, what was done there is a part of the draft.
class LessonStudio : public QObject
{
    Q_OBJECT

public:
    /// What a take becomes.
    enum class Take {
        None,
        Step,     ///< more of what a step does
        Break,    ///< what the challenge starts from
        Solution, ///< more of what solves the challenge
        Fault,    ///< more of what a variant breaks
        Repair,   ///< more of what solves the challenge with this variant
    };

    struct Parts
    {
        ClusterDocument &document;
        SentPackets &sentPackets;
        Playback &playback;
        LessonDraft &draft;
    };

    /// All are borrowed and must outlive this.
    explicit LessonStudio(const Parts &parts, QObject *parent = nullptr);

    Take take() const { return m_take; }

    /// Of the step of Take::Step, of the variant of Take::Fault and Take::Repair.
    int index() const { return m_index; }

    /// A lesson that starts with what is open, to be written further.
    Lesson begun() const;
    /// What is open, as it is shown, as what a lesson starts with.
    void takeStart();

    /// Whether all that was done is in the lesson, as its start or by what was recorded.
    bool holdsOpen() const;

    /// The same, and a take or a trial opened it: nothing is lost with it.
    bool ownsOpen() const { return m_isOwn && holdsOpen(); }

    /// What is open came of trying the lesson out.
    void ownOpen();

    /// Asked before a take opens something else; false: it is not begun.
    void setGuard(const std::function<bool()> &mayReplaceOpen)
    {
        m_mayReplaceOpen = mayReplaceOpen;
    }

public slots:
    /// Opens the document at the moment that the take goes on from.
    void record(podium::LessonStudio::Take take, int index = 0);
    /// Puts what was done into the draft, and measures what comes of it.
    void stop();

signals:
    void takeChanged();
    /// What was done and a lesson has no action for.
    void leftOut(const QStringList &descriptions);

private:
    bool startsWithOpen() const;
    LessonState startOfTake(Take take, int index) const;
    LessonState startOfVariantTake(Take take, int index) const;
    void keep(Lesson &lesson, const QList<LessonAction> &actions) const;
    /// What is done to solve it is to be allowed, and is what is asked for if nothing is yet.
    void keepSolution(Lesson &lesson, const LessonVariant *variant) const;
    void enter(Take take);

    Parts m_parts;
    LessonPerformer m_performer;
    LessonState m_start{};
    Take m_take{Take::None};
    int m_index{0};
    bool m_isOpening{false};
    std::function<bool()> m_mayReplaceOpen{};
    std::optional<QList<ManifestText>> m_held{}; ///< that are in the lesson
    bool m_isOwn{false};                         ///< a take or a trial opened the document
};

} // namespace podium
