// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/lessoncommand.h"

#include "cli/finding.h"
#include "cli/handoutcommand.h"
#include "cli/language.h"
#include "cli/report.h"
#include "lessons/lessoncheck.h"
#include "lessons/lessonreader.h"

#include <QJsonArray>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Of one file. What could not be read at all is told apart, for the exit status.
struct CheckedLesson
{
    QString file{};
    Lesson lesson{};
    Problems findings{};
    bool isUnreadable{false};
};

CheckedLesson checked(const QString &path)
{
    const LessonReading reading = readLessonFile(path);
    CheckedLesson result{path, reading.lesson, reading.problems, false};
    result.isUnreadable = std::ranges::any_of(reading.problems, isOfFile);
    if (reading.isUsable())
        result.findings += checkLesson(reading.lesson);
    return result;
}

QList<CheckedLesson> checkedLessons(const QStringList &paths)
{
    QList<CheckedLesson> results;
    QList<Lesson> lessons;
    for (const QString &path : paths) {
        results.append(checked(path));
        lessons.append(results.last().lesson);
    }
    const Problems twins = checkIds(lessons);
    for (CheckedLesson &result : results) {
        for (const Problem &problem : twins) {
            if (problem.span.file == result.file)
                result.findings.append(problem);
        }
    }
    return results;
}

/// In the order of the files, and of their lines.
Problems findingsOf(const QList<CheckedLesson> &lessons)
{
    Problems findings;
    for (const CheckedLesson &lesson : lessons) {
        Problems own = lesson.findings;
        std::ranges::stable_sort(own, {}, [](const Problem &problem) {
            return std::pair(problem.span.line, problem.span.column);
        });
        findings += own;
    }
    return findings;
}

QJsonObject lessonJson(const CheckedLesson &checked)
{
    const Lesson &lesson = checked.lesson;
    const auto predictions = std::ranges::count_if(
        lesson.steps, [](const LessonStep &step) { return step.predict.has_value(); });
    return {{u"file"_s, checked.file},
            {u"id"_s, lesson.id.isEmpty() ? QJsonValue() : QJsonValue(lesson.id)},
            {u"steps"_s, qint64(lesson.steps.size())},
            {u"predictions"_s, qint64(predictions)},
            {u"variants"_s, qint64(lesson.variants.size())},
            {u"passes"_s, !hasError(checked.findings)}};
}

QJsonObject lessonReportJson(const QList<CheckedLesson> &lessons, const Problems &findings)
{
    QJsonArray lessonsJson;
    for (const CheckedLesson &lesson : lessons)
        lessonsJson.append(lessonJson(lesson));
    QJsonArray findingsJson;
    for (const Problem &problem : findings)
        findingsJson.append(findingJson(problem));
    return {{u"lessons"_s, lessonsJson}, {u"findings"_s, findingsJson}};
}

void printLessons(const QList<CheckedLesson> &lessons, const Problems &findings, Streams &streams)
{
    printFindings(findings, streams);
    for (const CheckedLesson &lesson : lessons)
        streams.out << lesson.file << ": "
                    << (hasError(lesson.findings) ? "does not pass" : "passes") << '\n';
}

ExitStatus lessonStatus(const QList<CheckedLesson> &lessons, const Problems &findings)
{
    if (std::ranges::any_of(lessons, &CheckedLesson::isUnreadable))
        return ExitStatus::CallIsWrong;
    return hasError(findings) ? ExitStatus::InputHasErrors : ExitStatus::Done;
}

} // namespace

Usage lessonUsage()
{
    const QCommandLineOption language(u"language"_s, u"Of the messages: en (default) or ko."_s,
                                      u"LANGUAGE"_s, u"en"_s);
    return {
        u"podium lesson check [OPTIONS] FILE..."_s,
        u"Plays lessons: every step's outcome, every prediction, the challenge unsolved at its\n"
        "start and solved by its solution. FILE may be - for standard input.\n\n"
        "'podium lesson handout --help' tells how to print one."_s,
        {language, formatOption()}};
}

ExitStatus runLesson(const QStringList &arguments, Streams &streams)
{
    // The first one is the program, or the subcommand.
    const auto isHandout = arguments.value(1) == "handout"_L1;
    if (isHandout)
        return runHandout(arguments.sliced(1), streams);
    QCommandLineParser parser;
    const Usage usage = lessonUsage();
    if (const auto status = parseCall(usage, arguments, parser, streams))
        return *status;
    QStringList paths = parser.positionalArguments();
    if (paths.isEmpty() || paths.takeFirst() != "check"_L1)
        return wrongCall(usage, u"say what to do with the lessons: check or handout."_s, streams);
    if (paths.isEmpty())
        return wrongCall(usage, u"no file was named."_s, streams);
    const auto format = formatFrom(parser);
    if (!format)
        return wrongCall(usage, u"--format is text or json."_s, streams);
    if (!installLanguage(parser.value(u"language"_s)))
        return wrongCall(usage, u"--language: there is no such language."_s, streams);

    const QList<CheckedLesson> lessons = checkedLessons(paths);
    const Problems findings = findingsOf(lessons);
    if (*format == OutputFormat::Json)
        printJson(lessonReportJson(lessons, findings), streams);
    else
        printLessons(lessons, findings, streams);
    return lessonStatus(lessons, findings);
}

} // namespace podium
