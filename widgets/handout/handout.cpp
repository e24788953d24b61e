// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "handout/handout.h"

#include "document/explain/shownlanguage.h"
#include "handout/handoutsheets.h"

#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace podium {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double margin = 40; ///< points

/// False if the printer's driver gave up.
bool print(QIODevice &device, const Lesson &lesson, const HandoutOrder &order)
{
    const bool isLetter = order.paper == HandoutOrder::Paper::Letter;
    QPdfWriter writer(&device);
    writer.setTitle(lesson.title.in(shownLanguage()));
    writer.setCreator(QStringLiteral("Podium"));
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(
        QPageLayout(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
                    QMarginsF(margin, margin, margin, margin), QPageLayout::Point));
    QPainter painter(&writer);
    HandoutPage page(painter, writer.pageLayout().paintRect(QPageLayout::Point).size(),
                     [&] { return writer.newPage(); });
    if (order.sheet == HandoutOrder::Sheet::Questions)
        printQuestions(lesson, page);
    else
        printAnswers(lesson, page);
    return painter.end();
}

} // namespace

QString writeHandout(const QString &path, const Lesson &lesson, const HandoutOrder &order)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !print(file, lesson, order) || !file.commit())
        return file.errorString();
    return {};
}

} // namespace podium
