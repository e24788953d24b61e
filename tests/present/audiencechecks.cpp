// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/audiencechecks.h"

#include "painting/audiencepainting.h"

#include "present/faintparts.h"

#include <QPainter>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

/// Neighbours in one word, when they are of two fonts, may touch; audience units.
constexpr double touch = 3;

/// Words over one another in this list.
QStringList overlapping(const QList<PaintedText> &texts, double near)
{
    QStringList faults;
    for (const PaintedText &text : texts) {
        for (const PaintedText &other : texts) {
            // What is lit is painted once more, in its very place.
            const bool isSame = other.text == text.text && other.rect == text.rect;
            if (&other < &text && !isSame &&
                other.rect.intersects(text.rect.adjusted(near, near, -near, -near)))
                faults.append(u"%1 over %2"_s.arg(text.text, other.text));
        }
    }
    return faults;
}

void paint(QPaintDevice &device, const AudienceSight &sight)
{
    QPainter painter(&device);
    paintAudienceScreen(painter, sight.screen, sight.page, sight.placement, sight.frame,
                        sight.theme);
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

/// Words of the page that are not among these.
QStringList leftOut(const AudiencePage &page, const QList<PaintedText> &texts)
{
    QString seen;
    for (const PaintedText &text : texts)
        seen += withoutSpaces(text.text);
    QStringList words{page.title, page.progress, page.question, page.caption};
    if (page.outcome)
        words.append(page.outcome->text);
    for (const AudienceChoice &choice : page.choices)
        words += {choice.text, choice.why};
    QStringList missing;
    for (const QString &each : words) {
        if (!seen.contains(withoutSpaces(each)))
            missing.append(u"left out: "_s + each);
    }
    return missing;
}

} // namespace

QList<PaintedText> textsOf(const AudienceSight &sight)
{
    PaintRecorder recorder(sight.screen);
    paint(recorder, sight);
    return recorder.texts();
}

QImage imageOf(const AudienceSight &sight)
{
    QImage image(sight.screen, QImage::Format_RGB32);
    paint(image, sight);
    return image;
}

QStringList unreadable(const AudienceSight &sight)
{
    const QList<PaintedText> texts = textsOf(sight);
    const AudienceLayout layout = layoutAudience(sight.page, sight.screen, sight.theme);
    const double unit = sight.screen.height() / audience::height;
    const QRectF stage(layout.stage.topLeft() * unit, layout.stage.size() * unit);
    const double near = touch * unit;
    QStringList faults = leftOut(sight.page, texts);
    for (const PaintedText &text : texts) {
        const bool isOfPicture = stage.contains(text.rect.center());
        if (isSign(text))
            continue;
        const double least = (isOfPicture ? audience::smallest : audience::words) * unit;
        if (text.pixels < least - 0.01)
            faults.append(u"%1 has %2 pixels"_s.arg(text.text).arg(text.pixels));
        const QRectF place = isOfPicture ? stage : QRectF({}, QSizeF(sight.screen));
        if (!place.contains(text.rect))
            faults.append(u"cut off: "_s + text.text);
    }
    // A packet passes above what stands on its way.
    AudienceSight still = sight;
    still.frame = {};
    return faults + overlapping(textsOf(still), near);
}

QStringList faint(const AudienceSight &sight)
{
    PaintRecorder recorder(sight.screen);
    paint(recorder, sight);
    const QImage picture = imageOf(sight);
    return faintTexts(picture, recorder) + faintLines(picture, recorder);
}

} // namespace podium::test
