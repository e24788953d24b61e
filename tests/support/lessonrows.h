// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/lessons/lessoncatalog.h"

#include <QTest>

namespace podium::test {

/// A row for each shipped lesson, called by its id: "path".
inline void addLessonRows()
{
    QTest::addColumn<QString>("path");
    for (const LessonCatalogEntry &entry : shippedLessons())
        QTest::newRow(qPrintable(entry.id)) << entry.path;
}

/// The same in each language: "path" and "language".
inline void addLessonRowsInEachLanguage()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("language");
    for (const LessonCatalogEntry &entry : shippedLessons()) {
        for (const char *language : {"en", "ko"})
            QTest::addRow("%s %s", qPrintable(entry.id), language)
                << entry.path << QString::fromLatin1(language);
    }
}

} // namespace podium::test
