// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/checkcommand.h"

#include "cli/checkoptions.h"
#include "cli/finding.h"
#include "cli/report.h"
#include "cluster/checks/checkcluster.h"
#include "control/settle.h"
#include "manifest/fieldplace.h"

#include <QJsonArray>
#include <QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Report
{
    qsizetype objects{0};
    QList<IgnoredObject> ignored{};
    Problems findings{};
};

/// Whether a problem of the reader cost an object that could be made out. Of a text that lost its
/// indentation nothing is taken for an object.
bool isRefusal(const Problem &problem)
{
    const bool isObject = !problem.object.name.isEmpty() && problem.object.kind < ObjectKind::World;
    return isObject && problem.severity == Severity::Error &&
           problem.code != ProblemCode::IndentationLost;
}

/// Objects of known kinds, the refused ones too.
qsizetype countOf(const Input &input)
{
    QSet<ObjectRef> refs;
    for (const AnyObject &object : input.read.objects)
        refs.insert(refOf(object));
    for (const AnyObject &object : input.refused)
        refs.insert(refOf(object));
    for (const Problem &problem : input.read.problems) {
        if (isRefusal(problem))
            refs.insert(problem.object);
    }
    return refs.size();
}

/// What the control plane makes of the input beside what the cluster has already. Of what is found
/// then, errors and what learners trip over, only what concerns the input.
Settled settledWith(const Input &input, const Input &existing)
{
    ReadResult all = input.read;
    all.objects.insert(all.objects.begin(), existing.read.objects.begin(),
                       existing.read.objects.end());
    Settled settled = settle(clusterOf(all));
    settled.problems += checkCluster(settled.cluster);
    settled.problems.removeIf([&](const Problem &problem) {
        return !originOf(problem.object, settled.cluster).isKnown();
    });
    return settled;
}

Report reportOn(const Input &input, const CheckOptions &options)
{
    Report report{countOf(input), input.read.ignored, {}};
    for (const Input *other : {&options.old, &options.existing})
        report.findings += other->unreadable + other->read.problems;
    report.findings += findingsOf(input, settledWith(input, options.existing));
    return report;
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
            checkOptions() + QList{formatOption()}};
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

    const OrFault<CheckOptions> options = checkOptionsFrom(parser);
    if (const QString *fault = faultIn(options))
        return wrongCall(usage, *fault, streams);
    const Input input = admitted(readInput(parser.positionalArguments()), valueIn(options).context);
    const Report report = reportOn(input, valueIn(options));
    if (*format == OutputFormat::Json)
        printJson(reportJson(report), streams);
    else
        printText(report, streams);
    const CheckOptions &others = valueIn(options);
    return statusOf(input.unreadable + others.old.unreadable + others.existing.unreadable,
                    report.findings);
}

} // namespace podium
