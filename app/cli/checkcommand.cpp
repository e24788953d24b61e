// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/checkcommand.h"

#include "cli/finding.h"
#include "cli/input.h"
#include "cli/report.h"
#include "control/settle.h"

#include <QJsonArray>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    qsizetype objects{0};
    QList<IgnoredObject> ignored{};
    Problems findings{};
};

Report reportOn(const Input &input)
{
    const Settled settled = settle(clusterOf(input.read));
    return {qsizetype(input.read.objects.size()), input.read.ignored, findingsOf(input, settled)};
}

QJsonObject ignoredJson(const IgnoredObject &object)
{
    return {{u"kind"_s, object.kind},
            {u"name"_s, object.name},
            {u"file"_s, object.span.file},
            {u"line"_s, object.span.line}};
}

QJsonObject reportJson(const Report &report)
{
    QJsonArray ignored;
    for (const IgnoredObject &object : report.ignored)
        ignored.append(ignoredJson(object));
    QJsonArray findings;
    for (const Problem &problem : report.findings)
        findings.append(findingJson(problem));
    return {
        {u"objects"_s, qint64(report.objects)}, {u"ignored"_s, ignored}, {u"findings"_s, findings}};
}

void printText(const Report &report, Streams &streams)
{
    printFindings(report.findings, streams);
    for (const IgnoredObject &object : report.ignored)
        streams.out << "ignored: " << object.kind << ' ' << object.name << " (" << object.span.file
                    << ':' << object.span.line << ")\n";
    streams.out << summary(report.objects, report.findings) << '\n';
}

} // namespace

Usage checkUsage()
{
    return {u"podium check [OPTIONS] FILE..."_s,
            u"Reads manifests and validates them as the API server would. FILE may be - for\n"
            "standard input."_s,
            {formatOption()}};
}

ExitStatus runCheck(const QStringList &arguments, Streams &streams)
{
    QCommandLineParser parser;
    const Usage usage = checkUsage();
    if (const auto status = parseCall(usage, arguments, parser, streams))
        return *status;
    if (parser.positionalArguments().isEmpty())
        return wrongCall(usage, u"no file was named."_s, streams);
    const auto format = formatFrom(parser);
    if (!format)
        return wrongCall(usage, u"--format is text or json."_s, streams);

    const Input input = readInput(parser.positionalArguments());
    const Report report = reportOn(input);
    if (*format == OutputFormat::Json)
        printJson(reportJson(report), streams);
    else
        printText(report, streams);
    return statusOf(input.unreadable, report.findings);
}

} // namespace podium
