// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessoncatalog.h"

#include "lessons/lessonreader.h"

#include <QDir>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

QList<LessonCatalogEntry> shippedLessons()
{
    QList<LessonCatalogEntry> entries;
    const QDir folder(u":/podium/lessons"_s);
    for (const QString &name : folder.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        const Lesson lesson = readLessonFile(path).lesson;
        entries.append({path, lesson.id, lesson.order, lesson.module, lesson.minutes, lesson.title,
                        lesson.goal});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &a, const auto &b) { return a.order < b.order; });
    return entries;
}

} // namespace podium
