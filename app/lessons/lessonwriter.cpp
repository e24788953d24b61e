// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonwriter.h"

#include "base/enumname.h"
#include "lessons/partforms.h"
#include "lessons/stepform.h"
#include "manifest/yamlwriter.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The texts behind the keys of languages are sentences.
bool isLanguageKey(std::string_view key)
{
    return isLanguage(QString::fromUtf8(key.data(), qsizetype(key.size())));
}

void writeHead(LessonYaml &map, const Lesson &lesson)
{
    QStringList controls;
    for (const LessonControl control : lesson.controls)
        controls.append(dashedName(control));
    map.add(u"format"_s, numberValue(Lesson::knownFormat)).add(u"id"_s, lesson.id);
    if (lesson.order != 0)
        map.add(u"order"_s, decimalValue(lesson.order));
    map.add(u"module"_s, lesson.module)
        .addNumber(u"minutes"_s, lesson.minutes)
        .add(u"seed"_s, numberValue(qint64(lesson.seed)))
        .add(u"title"_s, lesson.title)
        .add(u"goal"_s, lesson.goal)
        .add(u"teaches"_s, lesson.teaches)
        .add(u"controls"_s, controls);
}

YamlValue writtenLesson(const Lesson &lesson)
{
    LessonYaml map;
    writeHead(map, lesson);
    map.add(u"world"_s, written(lesson.world)).add(u"manifests"_s, lesson.manifest);
    if (!lesson.variants.isEmpty())
        map.add(u"variants"_s, writtenList(lesson.variants, written));
    map.add(u"steps"_s, writtenList(lesson.steps, written));
    if (lesson.challenge)
        map.add(u"challenge"_s, written(*lesson.challenge, !lesson.variants.isEmpty()));
    return map.add(u"reflect"_s, lesson.reflect).value();
}

} // namespace

QByteArray lessonFile(const Lesson &lesson)
{
    BlockStyle style;
    style.listIndent = 0;
    style.isSentence = isLanguageKey;
    return blockLines(writtenLesson(lesson), 0, style);
}

} // namespace podium
