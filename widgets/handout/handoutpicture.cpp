// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "handout/handoutpicture.h"

#include "document/explain/problemsentence.h"
#include "document/explain/routesentence.h"
#include "lessons/lessonpages.h"
#include "lessons/lessonplayer.h"
#include "lessons/lessonstart.h"
#include "picture/layoutengine.h"
#include "picture/timeline.h"
#include "theme/theme.h"

#include <algorithm>

namespace podium {

namespace {

int askingPage(const Lesson &lesson)
{
    const auto asks = [](const LessonStep &step) { return step.predict.has_value(); };
    const auto acts = [](const LessonStep &step) { return !step.actions.isEmpty(); };
    auto found = std::find_if(lesson.steps.begin(), lesson.steps.end(), asks);
    if (found == lesson.steps.end())
        found = std::find_if(lesson.steps.begin(), lesson.steps.end(), acts);
    return found == lesson.steps.end() ? 0 : int(found - lesson.steps.begin());
}

HandoutPicture pictureOf(const Cluster &cluster, const Placement *before,
                         const QList<LessonPacket> &packets, quint64 seed)
{
    const Theme theme = lightTheme();
    PlacementOptions options;
    options.measure = theme.measure();
    options.before = before;
    HandoutPicture picture{place(cluster, options), {}};
    QList<TimedRoute> routes;
    for (const LessonPacket &packet : packets)
        routes.append({packet.route, timesOf(picture.placement, packet.route, 0)});
    TimelineOptions telling;
    telling.seed = seed;
    const Timeline timeline(picture.placement, routes, telling);
    if (!routes.isEmpty())
        picture.frame = timeline.at(timeline.duration());
    return picture;
}

QByteArray textsOf(const LessonState &state)
{
    QByteArrayList texts;
    for (const ManifestText &text : state.revision.texts)
        texts.append(text.bytes().trimmed());
    return texts.join("\n---\n");
}

QString outcomeOf(const Performance &done)
{
    if (!done.rejected.isEmpty())
        return sentence(done.rejected.first());
    return done.packets.size() == 1
               ? reasonSentence(done.packets.first().route, done.after.cluster())
               : QString();
}

} // namespace

HandoutQuestion questionOf(const Lesson &lesson)
{
    const LessonVariant *variant = variantAt(lesson, variantFor(lesson, 0));
    HandoutQuestion question;
    question.page = askingPage(lesson);
    const LessonState before = stateAtPage(lesson, question.page, variant);
    question.before = pictureOf(before.cluster(), nullptr, {}, lesson.seed);
    question.manifest = textsOf(before);
    const LessonStep *step = stepAt(lesson, question.page);
    if (!step || step->actions.isEmpty()) {
        const LessonState start = stateAtPage(lesson, int(lesson.steps.size()), variant);
        question.after = pictureOf(start.cluster(), nullptr, {}, lesson.seed);
        return question;
    }
    const Performance done = perform(before, step->actions);
    question.after =
        pictureOf(done.after.cluster(), &question.before.placement, done.packets, lesson.seed);
    question.outcome = outcomeOf(done);
    return question;
}

} // namespace podium
