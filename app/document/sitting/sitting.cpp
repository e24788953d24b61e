// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/sitting/sitting.h"

#include "document/sitting/clusterdigest.h"
#include "document/sitting/sittingjson.h"

#include <QJsonDocument>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int presentFormat = 1;
constexpr QLatin1StringView formatKey = "format"_L1;

Problem problemIn(const QString &file, ProblemCode code, const QStringList &arguments)
{
    Problem problem;
    problem.code = code;
    problem.span.file = file;
    problem.arguments = arguments;
    return problem;
}

Problem notJson(const QString &file, const QByteArray &bytes, const QJsonParseError &error)
{
    Problem problem = problemIn(file, ProblemCode::NotJson, {error.errorString()});
    const QByteArray before = bytes.first(std::min(qsizetype(error.offset), bytes.size()));
    problem.span.line = int(before.count('\n')) + 1;
    problem.span.column = int(before.size() - before.lastIndexOf('\n'));
    return problem;
}

} // namespace

bool isSittingName(const QString &path)
{
    return path.endsWith(sittingSuffix, Qt::CaseInsensitive);
}

Sitting sittingOf(const History &history, double time)
{
    Sitting sitting = unverifiedSittingOf(history, time);
    sitting.digest = clusterDigest(history.clusterAt(time));
    return sitting;
}

Sitting unverifiedSittingOf(const History &history, double time)
{
    Sitting sitting;
    sitting.texts = history.openedRevision().texts;
    sitting.seed = history.seed();
    sitting.history = entriesSince(history);
    sitting.time = time;
    return sitting;
}

QByteArray sittingToBytes(const Sitting &sitting)
{
    QJsonObject object = sittingJson(sitting);
    object.insert(formatKey, presentFormat);
    return QJsonDocument(object).toJson();
}

Result<Sitting> sittingFromBytes(const QString &file, const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return notJson(file, bytes, error);
    const QJsonValue format = document.object().value(formatKey);
    if (format.toInteger() < 1) {
        Problem problem = problemIn(file, ProblemCode::SittingValue, {u"number"_s});
        problem.field = formatKey;
        return problem;
    }
    if (format.toInteger() > presentFormat)
        return problemIn(file, ProblemCode::SittingTooNew,
                         {QString::number(format.toInteger()), QString::number(presentFormat)});
    return sittingFromJson(file, document.object());
}

} // namespace podium
