// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/handoutcommand.h"

#include "cli/language.h"
#include "cli/report.h"
#include "handout/handout.h"
#include "lessons/lessonreader.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

std::optional<HandoutOrder::Paper> paperFrom(const QString &text)
{
    if (text.compare("a4"_L1, Qt::CaseInsensitive) == 0)
        return HandoutOrder::Paper::A4;
    if (text.compare("letter"_L1, Qt::CaseInsensitive) == 0)
        return HandoutOrder::Paper::Letter;
    return {};
}

} // namespace

Usage handoutUsage()
{
    return {u"podium lesson handout -o OUT.pdf [OPTIONS] FILE"_s,
            u"Writes a lesson for print: the picture before and after, the question with its\n"
            "choices, lines to write on and the manifest, on two pages at most."_s,
            {{{u"o"_s, u"output"_s}, u"Where to write: a .pdf file."_s, u"OUT"_s},
             {u"paper"_s, u"A4 (default) or Letter."_s, u"PAPER"_s, u"A4"_s},
             {u"answers"_s, u"The teacher's sheet: answers, reasons and the solution."_s},
             {u"language"_s, u"en (default) or ko."_s, u"LANGUAGE"_s, u"en"_s}}};
}

ExitStatus runHandout(const QStringList &arguments, Streams &streams)
{
    QCommandLineParser parser;
    const Usage usage = handoutUsage();
    if (const auto status = parseCall(usage, arguments, parser, streams))
        return *status;
    const QString output = parser.value(u"output"_s);
    if (!output.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return wrongCall(usage, u"-o needs a file that ends in .pdf."_s, streams);
    const auto paper = paperFrom(parser.value(u"paper"_s));
    if (!paper)
        return wrongCall(usage, u"--paper is A4 or Letter."_s, streams);
    if (parser.positionalArguments().size() != 1)
        return wrongCall(usage, u"name one lesson."_s, streams);
    if (!installLanguage(parser.value(u"language"_s)))
        return wrongCall(usage, u"--language: there is no such language."_s, streams);

    const LessonReading reading = readLessonFile(parser.positionalArguments().first());
    printFindings(reading.problems, streams);
    if (std::ranges::any_of(reading.problems, isOfFile))
        return ExitStatus::CallIsWrong;
    if (!reading.isUsable())
        return ExitStatus::InputHasErrors;
    HandoutOrder order;
    order.paper = *paper;
    if (parser.isSet(u"answers"_s))
        order.sheet = HandoutOrder::Sheet::Answers;
    const QString failure = writeHandout(output, reading.lesson, order);
    if (!failure.isEmpty())
        return wrongCall(usage, output + u": "_s + failure, streams);
    return ExitStatus::Done;
}

} // namespace podium
