// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/lessontext.h"

#include "lessons/lessonlimits.h"
#include "lessons/partlines.h"

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What is typed as a part of a file: written and read as there.
template <class Part>
LessonText linesAt(PlaceOf<Part> place, QString (*write)(const Part &),
                   Problems (*read)(const QString &, Part &))
{
    return {[place, write](const Lesson &lesson) -> std::optional<QString> {
                Lesson copy = lesson;
                const Part *part = place(copy);
                return part ? std::optional(write(*part)) : std::nullopt;
            },
            [place, read](Lesson &lesson, const QString &text) {
                Part meant{};
                const Problems problems = read(text, meant);
                Part *part = place(lesson);
                if (part && problems.isEmpty())
                    *part = meant;
                return problems;
            }};
}

template <class Part>
Part *in(QList<Part> &parts, int index)
{
    return index < parts.size() ? &parts[index] : nullptr;
}

/// Nothing for 0, which is what is not stated.
QString decimalText(const double &number)
{
    return number == 0 ? QString() : QString::number(number, 'g', 15);
}

Problems readDecimal(const QString &text, double &number)
{
    bool isNumber = true;
    number = text.trimmed().isEmpty() ? 0 : text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return {};
    return {{Severity::Error, ProblemCode::WrongType, {}, {}, {}, {u"number"_s}}};
}

QString seedText(const quint64 &seed)
{
    return QString::number(seed);
}

Problems readSeed(const QString &text, quint64 &seed)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    seed = quint64(number);
    if (isNumber && number >= 0 && number <= LessonLimits::seed)
        return {};
    return {{Severity::Error,
             ProblemCode::NumberOutOfRange,
             {},
             {},
             {},
             {text.trimmed(), u"0"_s, QString::number(LessonLimits::seed)}}};
}

QString wordsOf(const QStringList &words)
{
    return words.join(", "_L1);
}

Problems readWords(const QString &text, QStringList &words)
{
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    }
    return {};
}

QString linesOfExpectation(const std::optional<Expectation> &expectation)
{
    return expectation ? fileLines(*expectation) : QString();
}

Problems readExpectationLines(const QString &lines, std::optional<Expectation> &expectation)
{
    if (lines.trimmed().isEmpty())
        return {};
    return readLines(lines, expectation.emplace());
}

} // namespace

LessonText textAt(PlaceOf<QString> place)
{
    return linesAt<QString>(
        std::move(place), [](const QString &text) { return text; },
        [](const QString &typed, QString &text) {
            text = typed.trimmed();
            return Problems();
        });
}

LessonText wordsAt(PlaceOf<QStringList> place)
{
    return linesAt(std::move(place), wordsOf, readWords);
}

LessonText decimalAt(PlaceOf<double> place)
{
    return linesAt(std::move(place), decimalText, readDecimal);
}

LessonText seedAt(PlaceOf<quint64> place)
{
    return linesAt(std::move(place), seedText, readSeed);
}

LessonNumber numberAt(PlaceOf<int> place)
{
    return {[place](const Lesson &lesson) {
                Lesson copy = lesson;
                const int *number = place(copy);
                return number ? std::optional(*number) : std::nullopt;
            },
            [place](Lesson &lesson, int number) {
                if (int *value = place(lesson))
                    *value = number;
            }};
}

LessonText manifestAt(PlaceOf<LessonManifest> place)
{
    return linesAt<LessonManifest>(
        std::move(place),
        [](const LessonManifest &manifest) { return QString::fromUtf8(manifest.bytes); },
        [](const QString &typed, LessonManifest &manifest) {
            manifest = LessonManifest{typed.toUtf8(), {}, {}, 0, 0};
            return Problems();
        });
}

LessonText expectationAt(PlaceOf<std::optional<Expectation>> place)
{
    return linesAt(std::move(place), linesOfExpectation, readExpectationLines);
}

LessonText worldAt(PlaceOf<LessonWorld> place)
{
    return linesAt<LessonWorld>(std::move(place), fileLines, readLines);
}

LessonStep *stepIn(Lesson &lesson, int step)
{
    return in(lesson.steps, step);
}

Prediction *predictionIn(Lesson &lesson, int step)
{
    LessonStep *made = stepIn(lesson, step);
    return made && made->predict ? &*made->predict : nullptr;
}

Choice *choiceIn(Lesson &lesson, int step, int choice)
{
    Prediction *prediction = predictionIn(lesson, step);
    return prediction ? in(prediction->choices, choice) : nullptr;
}

Challenge *challengeIn(Lesson &lesson)
{
    return lesson.challenge ? &*lesson.challenge : nullptr;
}

LessonVariant *variantIn(Lesson &lesson, int variant)
{
    return in(lesson.variants, variant);
}

} // namespace podium
