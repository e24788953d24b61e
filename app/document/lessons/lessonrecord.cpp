// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessonrecord.h"

#include "base/texttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int knownFormat = 1;

QJsonObject jsonOf(const AnswerRecord &answer)
{
    return {{u"step"_s, answer.step},
            {u"choice"_s, answer.choice},
            {u"correct"_s, answer.isCorrect},
            {u"misconception"_s, answer.misconception}};
}

AnswerRecord answerFrom(const QJsonObject &json)
{
    return {json[u"step"_s].toString(), json[u"choice"_s].toInt(-1), json[u"correct"_s].toBool(),
            json[u"misconception"_s].toString()};
}

QJsonObject jsonOf(const LessonRecord &record)
{
    QJsonArray answers;
    for (const AnswerRecord &answer : record.answers)
        answers.append(jsonOf(answer));
    return {{u"page"_s, record.page},
            {u"finished"_s, record.isFinished},
            {u"challengeMet"_s, record.isChallengeMet},
            {u"answers"_s, answers},
            {u"checks"_s, record.checks},
            {u"hints"_s, record.hints},
            {u"criteriaMet"_s, record.criteriaMet},
            {u"criteria"_s, record.criteria},
            {u"seconds"_s, record.seconds},
            {u"reflection"_s, record.reflection}};
}

LessonRecord recordFrom(const QJsonObject &json)
{
    LessonRecord record;
    record.page = qMax(0, json[u"page"_s].toInt());
    record.isFinished = json[u"finished"_s].toBool();
    record.isChallengeMet = json[u"challengeMet"_s].toBool();
    for (const QJsonValue &answer : json[u"answers"_s].toArray())
        record.answers.append(answerFrom(answer.toObject()));
    record.checks = json[u"checks"_s].toInt();
    record.hints = json[u"hints"_s].toInt();
    record.criteriaMet = json[u"criteriaMet"_s].toInt();
    record.criteria = json[u"criteria"_s].toInt();
    record.seconds = json[u"seconds"_s].toDouble();
    record.reflection = json[u"reflection"_s].toString();
    return record;
}

QStringList rowOf(const QString &learner, const QString &lesson, const LessonRecord &record,
                  const AnswerRecord &answer)
{
    // The learner's choices are lettered from A on, as in the lesson's file.
    const QString choice = answer.choice < 0 ? QString() : QString(QChar(u'A' + answer.choice));
    return {learner,
            lesson,
            answer.step,
            choice,
            answer.choice < 0 ? QString() : QString::number(int(answer.isCorrect)),
            answer.misconception,
            QString::number(record.checks),
            QString::number(record.hints),
            QString::number(record.criteriaMet),
            QString::number(record.criteria),
            QString::number(int(record.isFinished)),
            QString::number(qRound64(record.seconds))};
}

} // namespace

QByteArray toJson(const LessonProgress &progress)
{
    QJsonObject records;
    for (auto record = progress.records.begin(); record != progress.records.end(); ++record)
        records.insert(record.key(), jsonOf(*record));
    return QJsonDocument(QJsonObject{{u"format"_s, knownFormat},
                                     {u"learner"_s, progress.learner},
                                     {u"lessons"_s, records}})
        .toJson();
}

std::optional<LessonProgress> progressFromJson(const QByteArray &json)
{
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    if (read[u"format"_s].toInt() != knownFormat)
        return std::nullopt;
    LessonProgress progress;
    progress.learner = read[u"learner"_s].toString();
    const QJsonObject records = read[u"lessons"_s].toObject();
    for (auto record = records.begin(); record != records.end(); ++record)
        progress.records.insert(record.key(), recordFrom(record->toObject()));
    return progress;
}

QByteArray classReport(const LessonProgress &progress)
{
    TextTable report{{u"learner"_s, u"lesson"_s, u"question"_s, u"choice"_s, u"correct"_s,
                      u"misconception"_s, u"tries"_s, u"hints"_s, u"criteria_met"_s, u"criteria"_s,
                      u"finished"_s, u"seconds"_s},
                     {}};
    for (auto record = progress.records.begin(); record != progress.records.end(); ++record) {
        const QList<AnswerRecord> answers =
            record->answers.isEmpty() ? QList<AnswerRecord>{{}} : record->answers;
        for (const AnswerRecord &answer : answers)
            report.rows.append(rowOf(progress.learner, record.key(), *record, answer));
    }
    return csvOf(report);
}

} // namespace podium
