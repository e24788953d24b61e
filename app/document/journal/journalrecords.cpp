// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/journal/journalrecords.h"

#include "document/sitting/sittingjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int presentFormat = 1;
constexpr qsizetype checksumSize = 16; ///< hexadecimal digits

QByteArray checksumOf(const QByteArray &json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().first(checksumSize);
}

/// JSON writes line breaks as \n, so a record is one line.
QByteArray lineOf(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return checksumOf(json) + ' ' + json + '\n';
}

/// Empty for a line that is not whole.
QJsonObject recordOf(const QByteArray &line)
{
    const QByteArray json = line.mid(checksumSize + 1);
    if (line.first(std::min(checksumSize, line.size())) != checksumOf(json))
        return {};
    return QJsonDocument::fromJson(json).object();
}

QJsonObject jsonOf(const KeptFile &file)
{
    return {{u"path"_s, file.path}, {u"digest"_s, QString::fromLatin1(file.digest)}};
}

KeptFile fileOf(const QJsonValue &json)
{
    return {json[u"path"_s].toString(), json[u"digest"_s].toString().toLatin1()};
}

QJsonObject jsonOf(const KeptFiles &files)
{
    QJsonArray texts;
    for (const KeptFile &file : files.texts)
        texts.append(jsonOf(file));
    return {{u"sitting"_s, jsonOf(files.sitting)}, {u"texts"_s, texts}};
}

KeptFiles filesOf(const QJsonValue &json)
{
    KeptFiles files;
    files.sitting = fileOf(json[u"sitting"_s]);
    for (const QJsonValue &text : json[u"texts"_s].toArray())
        files.texts.append(fileOf(text));
    return files;
}

KeptLesson lessonOf(const QJsonValue &json)
{
    return {json[u"file"_s].toString().toUtf8(), fileOf(json[u"onDisk"_s]),
            json[u"name"_s].toString()};
}

std::optional<JournalContents> firstContents(const QJsonObject &record)
{
    if (record.value(u"format"_s).toInteger() != presentFormat)
        return {};
    if (record.contains(u"lesson"_s))
        return JournalContents{{}, {}, lessonOf(record.value(u"lesson"_s))};
    Result<Sitting> sitting = sittingFromJson({}, record.value(u"sitting"_s).toObject());
    if (!sitting)
        return {};
    return JournalContents{*std::move(sitting), filesOf(record.value(u"files"_s)), {}};
}

/// False for a record that makes no sense.
bool addRecord(const QJsonObject &record, JournalContents &contents)
{
    const Result<QList<HistoryEntry>> entries = entriesFromJson({}, record.value(u"history"_s));
    if (!entries)
        return false;
    contents.sitting.history += *entries;
    contents.sitting.time = record.value(u"time"_s).toDouble();
    contents.files = filesOf(record.value(u"files"_s));
    return true;
}

} // namespace

QByteArray contentDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray firstRecord(const JournalContents &contents)
{
    return lineOf({{u"format"_s, presentFormat},
                   {u"sitting"_s, sittingJson(contents.sitting)},
                   {u"files"_s, jsonOf(contents.files)}});
}

QByteArray lessonRecord(const KeptLesson &lesson)
{
    const QJsonObject json{{u"file"_s, QString::fromUtf8(lesson.file)},
                           {u"onDisk"_s, jsonOf(lesson.onDisk)},
                           {u"name"_s, lesson.name}};
    return lineOf({{u"format"_s, presentFormat}, {u"lesson"_s, json}});
}

QByteArray nextRecord(const QList<HistoryEntry> &entries, double time, const KeptFiles &files)
{
    return lineOf(
        {{u"history"_s, entriesJson(entries)}, {u"time"_s, time}, {u"files"_s, jsonOf(files)}});
}

std::optional<JournalContents> readJournal(const QByteArray &bytes)
{
    std::optional<JournalContents> contents;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', start);
        if (end < 0)
            break;
        const QJsonObject record = recordOf(bytes.mid(start, end - start));
        start = end + 1;
        if (!contents)
            contents = firstContents(record);
        else if (record.isEmpty() || !addRecord(record, *contents))
            break;
        if (!contents)
            break;
    }
    return contents;
}

} // namespace podium
