// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace podium {

/// What a learner answered to the question of one step.
struct AnswerRecord
{
    QString step{}; ///< its id
    int choice{-1}; ///< in the order of the lesson's file; -1: the question was skipped
    bool isCorrect{false};
    QString misconception{}; ///< that the choice stands for; empty for the right one

    bool operator==(const AnswerRecord &) const = default;
};

/// How far a learner has come in a lesson, and how. Kept on this computer alone; holds no name
/// unless the learner typed one.
struct LessonRecord
{
    int page{0};                   ///< where to go on
    bool isFinished{false};        ///< has ever come to its end
    bool isChallengeMet{false};    ///< likewise, and by itself: not by the solution that was shown
    QList<AnswerRecord> answers{}; ///< the first to each question
    int checks{0};                 ///< how often the challenge was checked
    int hints{0};                  ///< how many were looked at
    int criteriaMet{0};            ///< at the last check
    int criteria{0};
    double seconds{0};    ///< spent in it
    QString reflection{}; ///< what the learner wrote at its end

    bool operator==(const LessonRecord &) const = default;
};

/// All records by the id of their lesson, and whose they are.
struct LessonProgress
{
    QString learner{}; ///< as typed in; empty: nobody
    QMap<QString, LessonRecord> records{};

    bool operator==(const LessonProgress &) const = default;
};

/// JSON with a format number.
QByteArray toJson(const LessonProgress &progress);
/// What toJson() wrote; nothing for what is no progress of a known format.
std::optional<LessonProgress> progressFromJson(const QByteArray &json);

/// A table for a teacher, as spreadsheets read it: a line a lesson and question, with a heading.
/// What begins like a formula is written so that it stays text.
QByteArray classReport(const LessonProgress &progress);

} // namespace podium
