// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/lessonproblemtext.h"

namespace podium {

namespace {

struct LessonProblemRow
{
    ProblemCode code;
    const char *text;
};

constexpr LessonProblemRow lessonProblemRows[] = {
    {ProblemCode::LessonTooLarge,
     QT_TRANSLATE_NOOP("explain", "A lesson is at most %1 KiB, and this file is larger. Split it "
                                  "into several lessons.")},
    {ProblemCode::LessonEmpty,
     QT_TRANSLATE_NOOP("explain", "No lesson is in this file. A lesson starts with format: 1.")},
    {ProblemCode::SeveralDocuments,
     QT_TRANSLATE_NOOP("explain",
                       "A lesson is one document, and here another one starts. Indent "
                       "the manifests with their \"---\" lines, or put the second lesson "
                       "into a file of its own.")},
    {ProblemCode::UnknownLessonFormat,
     QT_TRANSLATE_NOOP("explain", "Lessons of format %1 are not known here. Write format: %2, or "
                                  "open the lesson with a newer Podium.")},
    {ProblemCode::SentenceCut,
     QT_TRANSLATE_NOOP("explain", "A comma or a colon cuts this sentence: %1. Put the sentence in "
                                  "quotes.")},
    {ProblemCode::MissingLanguage,
     QT_TRANSLATE_NOOP("explain", "This text is missing in: %1. Learners see another language "
                                  "instead. Add it.")},
    {ProblemCode::SentenceTooLong,
     QT_TRANSLATE_NOOP("explain", "This has %1 English words, and more than %2 are hard to read "
                                  "from the last row. Shorten it.")},
    {ProblemCode::NumberOutOfRange,
     QT_TRANSLATE_NOOP("explain", "%1 is not possible here. Give a number from %2 to %3.")},
    {ProblemCode::TooMany,
     QT_TRANSLATE_NOOP("explain", "There are %1 of these, and a lesson has at most %2. Take some "
                                  "out.")},
    {ProblemCode::TooFew,
     QT_TRANSLATE_NOOP("explain", "There are %1 of these, and at least %2 are needed. Add some.")},
    {ProblemCode::DuplicateId,
     QT_TRANSLATE_NOOP("explain", "%1 is already in line %2. Choose another id or name.")},
    {ProblemCode::OneOfRequired,
     QT_TRANSLATE_NOOP("explain", "Exactly one of these has to stand here: %1.")},
    {ProblemCode::NoPrediction,
     QT_TRANSLATE_NOOP("explain", "No step asks for a prediction, but learners who only watch "
                                  "learn little. Add predict to the step that matters most.")},
    {ProblemCode::NoRightChoice,
     QT_TRANSLATE_NOOP("explain", "None of the choices is right. Add correct: true to one.")},
    {ProblemCode::SeveralRightChoices,
     QT_TRANSLATE_NOOP("explain", "%1 choices are marked as right. Leave correct: true at one.")},
    {ProblemCode::NothingDecides,
     QT_TRANSLATE_NOOP("explain",
                       "Nothing shows that this choice is right. Add is, with the outcome "
                       "that the simulation shall show, or conceptual: true to the "
                       "question.")},
    {ProblemCode::ReasonOfOtherVerdict,
     QT_TRANSLATE_NOOP("explain", "Reason %1 never goes with verdict %2. Write verdict: %3, or "
                                  "choose another reason.")},
    {ProblemCode::PathOutsideFolder,
     QT_TRANSLATE_NOOP("explain", "%1 does not lead to a file in the lesson's own folder, and no "
                                  "other is read. Put the file beside the lesson and write its "
                                  "name alone.")},

    {ProblemCode::NoSuchAddress,
     QT_TRANSLATE_NOOP("explain", "At this moment nothing has the address %1. Look at what the "
                                  "actions before this one do.")},
    {ProblemCode::ActionRejected,
     QT_TRANSLATE_NOOP("explain", "The API server refuses this: %1. Mend it, or expect it with "
                                  "rejected.")},
    {ProblemCode::ExpectationFails,
     QT_TRANSLATE_NOOP("explain", "The simulation shows something else. %1 Correct what is "
                                  "expected, or what is done.")},
    {ProblemCode::RightChoiceFails,
     QT_TRANSLATE_NOOP("explain", "This choice is marked as right, but the simulation shows "
                                  "something else. %1 Mark another choice, or correct what is "
                                  "done.")},
    {ProblemCode::WrongChoiceHolds,
     QT_TRANSLATE_NOOP("explain",
                       "This choice is marked as wrong, but it is what the simulation "
                       "shows. Say more precisely what it claims, or mark it as right.")},
    {ProblemCode::AlreadyPassed,
     QT_TRANSLATE_NOOP("explain", "The challenge is passed before the learner does anything. Ask "
                                  "for more, or let it start from a fault.")},
    {ProblemCode::SolutionFails,
     QT_TRANSLATE_NOOP("explain",
                       "The lesson cannot be passed: after its solution this is not met. "
                       "%1 Correct the solution, or what is asked for.")},
    {ProblemCode::NoRightDiagnosis,
     QT_TRANSLATE_NOOP("explain", "The solution changes none of the fields to choose from: %1. Add "
                                  "the field at fault to diagnose.")},
    {ProblemCode::LessonIdTaken,
     QT_TRANSLATE_NOOP("explain", "The id %1 already belongs to the lesson in %2, and progress is "
                                  "stored under it. Choose another.")},
};

} // namespace

const char *lessonProblemText(ProblemCode code)
{
    for (const LessonProblemRow &row : lessonProblemRows) {
        if (row.code == code)
            return row.text;
    }
    return "";
}

} // namespace podium
