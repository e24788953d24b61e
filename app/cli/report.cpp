// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/report.h"

#include "cli/finding.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// "1 object", "3 objects". The command line speaks English alone.
QString counted(qsizetype count, const QString &word)
{
    return QString::number(count) + u' ' + word + (count == 1 ? u""_s : u"s"_s);
}

qsizetype countOf(Severity severity, const Problems &findings)
{
    return std::count_if(findings.begin(), findings.end(),
                         [&](const Problem &p) { return p.severity == severity; });
}

} // namespace

QCommandLineOption formatOption()
{
    return {u"format"_s, u"How to print the result: text (default) or json."_s, u"FORMAT"_s,
            u"text"_s};
}

std::optional<OutputFormat> formatFrom(const QCommandLineParser &parser)
{
    const QString format = parser.value(u"format"_s);
    if (format == "text"_L1)
        return OutputFormat::Text;
    if (format == "json"_L1)
        return OutputFormat::Json;
    return {};
}

void printJson(const QJsonValue &value, Streams &streams)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    streams.out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

void printFindings(const Problems &findings, Streams &streams)
{
    for (const Problem &problem : findings)
        streams.err << findingLine(problem) << '\n';
}

QString summary(qsizetype objects, const Problems &findings)
{
    QStringList parts{counted(objects, u"object"_s)};
    const std::pair<Severity, QString> words[] = {{Severity::Error, u"error"_s},
                                                  {Severity::Warning, u"warning"_s},
                                                  {Severity::Note, u"note"_s}};
    for (const auto &[severity, word] : words) {
        if (const qsizetype count = countOf(severity, findings); count > 0)
            parts.append(counted(count, word));
    }
    return parts.join(u", "_s);
}

ExitStatus statusOf(const Problems &unreadable, const Problems &findings)
{
    if (!unreadable.isEmpty())
        return ExitStatus::CallIsWrong;
    return hasError(findings) ? ExitStatus::InputHasErrors : ExitStatus::Done;
}

bool isOfFile(const Problem &problem)
{
    return problem.code == ProblemCode::FileUnreadable ||
           problem.code == ProblemCode::FileIsDirectory ||
           problem.code == ProblemCode::FileTooLarge;
}

} // namespace podium
