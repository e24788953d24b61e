// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/stepform.h"

#include "lessons/lessonlimits.h"
#include "lessons/partforms.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void checkWords(const LessonValue &value, const LocalText &text, int limit)
{
    const qsizetype words = text.byLanguage.value(u"en"_s).split(u' ', Qt::SkipEmptyParts).size();
    if (words > limit)
        value.report(ProblemCode::SentenceTooLong, {QString::number(words), QString::number(limit)},
                     Severity::Warning);
}

LocalText readSpoken(LessonMap &map, const QString &key, int limit)
{
    const LocalText text = map.localText(key);
    if (const auto value = map.find(key))
        checkWords(*value, text, limit);
    return text;
}

Choice readChoice(const LessonValue &value)
{
    LessonMap map(value);
    Choice choice;
    choice.place = value.place();
    choice.text = map.requiredLocalText(u"text"_s);
    choice.isCorrect = map.boolean(u"correct"_s);
    choice.misconception = map.text(u"misconception"_s);
    if (const auto is = map.find(u"is"_s))
        choice.is = readExpectation(*is);
    choice.why = map.requiredLocalText(u"why"_s);
    if (map.isMap() && !choice.isCorrect)
        map.require(u"misconception"_s);
    return choice;
}

YamlValue written(const Choice &choice)
{
    LessonYaml map;
    map.add(u"text"_s, choice.text)
        .addFlag(u"correct"_s, choice.isCorrect)
        .add(u"misconception"_s, choice.misconception);
    if (choice.is)
        map.add(u"is"_s, written(*choice.is));
    return map.add(u"why"_s, choice.why).value();
}

void checkChoices(const LessonValue &list, const Prediction &prediction)
{
    const qsizetype count = prediction.choices.size();
    if (list.kind() != YamlKind::Sequence)
        return;
    if (count < LessonLimits::leastChoices)
        list.report(ProblemCode::TooFew,
                    {QString::number(count), QString::number(LessonLimits::leastChoices)});
    if (count > LessonLimits::mostChoices)
        list.report(ProblemCode::TooMany,
                    {QString::number(count), QString::number(LessonLimits::mostChoices)});
    const qsizetype right = std::ranges::count(prediction.choices, true, &Choice::isCorrect);
    if (right == 0)
        list.report(ProblemCode::NoRightChoice);
    else if (right > 1)
        list.report(ProblemCode::SeveralRightChoices, {QString::number(right)});
}

/// What the simulation shall show if the choice is right has to be said, or that no simulation
/// decides.
void checkDecisive(const LessonValue &list, const Prediction &prediction)
{
    const QList<LessonValue> items = list.items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Choice &choice = prediction.choices[i];
        if (choice.isCorrect && !choice.is && !prediction.isConceptual)
            items[i].report(ProblemCode::NothingDecides);
    }
}

Prediction readPrediction(const LessonValue &value)
{
    LessonMap map(value);
    Prediction prediction;
    prediction.place = value.place();
    prediction.ask = map.requiredLocalText(u"ask"_s);
    prediction.keepsOrder = map.boolean(u"keepOrder"_s);
    prediction.isConceptual = map.boolean(u"conceptual"_s);
    const std::optional<LessonValue> list = map.require(u"choices"_s);
    if (!list)
        return prediction;
    for (const LessonValue &item : list->items())
        prediction.choices.append(readChoice(item));
    checkChoices(*list, prediction);
    if (list->kind() == YamlKind::Sequence)
        checkDecisive(*list, prediction);
    return prediction;
}

YamlValue written(const Prediction &prediction)
{
    return LessonYaml()
        .addFlag(u"conceptual"_s, prediction.isConceptual)
        .addFlag(u"keepOrder"_s, prediction.keepsOrder)
        .add(u"ask"_s, prediction.ask)
        .add(u"choices"_s, writtenList(prediction.choices, written))
        .value();
}

QList<ObjectRef> readSpotlight(const LessonValue &value)
{
    QList<ObjectRef> objects;
    for (const LessonValue &item : value.items()) {
        if (const auto object = readObjectRef(item))
            objects.append(*object);
    }
    return objects;
}

void readHints(const LessonValue &list, Challenge &challenge)
{
    for (const LessonValue &item : list.items())
        challenge.hints.append(item.localText().value_or(LocalText()));
    const bool isList = list.kind() == YamlKind::Sequence;
    if (isList && challenge.hints.size() < LessonLimits::leastHints)
        list.report(ProblemCode::TooFew, {QString::number(challenge.hints.size()),
                                          QString::number(LessonLimits::leastHints)});
}

} // namespace

LessonStep readStep(const LessonValue &value)
{
    LessonMap map(value);
    LessonStep step;
    step.place = value.place();
    step.id = map.requiredText(u"id"_s);
    if (const auto spotlight = map.find(u"spotlight"_s))
        step.spotlight = readSpotlight(*spotlight);
    if (const auto predict = map.find(u"predict"_s))
        step.predict = readPrediction(*predict);
    if (const auto actions = map.find(u"do"_s))
        step.actions = readActions(*actions);
    step.say = readSpoken(map, u"say"_s, LessonLimits::wordsToSay);
    step.caption = readSpoken(map, u"caption"_s, LessonLimits::wordsOfCaption);
    if (const auto expect = map.find(u"expect"_s))
        step.expect = readExpectation(*expect);
    if (map.isMap() && !step.predict && !map.has(u"say"_s))
        map.require(u"say"_s);
    return step;
}

YamlValue written(const LessonStep &step)
{
    QStringList spotlight;
    for (const ObjectRef &object : step.spotlight)
        spotlight.append(objectText(object));
    LessonYaml map;
    map.add(u"id"_s, step.id).add(u"spotlight"_s, spotlight);
    if (step.predict)
        map.add(u"predict"_s, written(*step.predict));
    if (!step.actions.isEmpty())
        map.add(u"do"_s, written(step.actions));
    map.add(u"say"_s, step.say).add(u"caption"_s, step.caption);
    if (step.expect)
        map.add(u"expect"_s, written(*step.expect));
    return map.value();
}

Challenge readChallenge(const LessonValue &value, bool hasVariants)
{
    LessonMap map(value);
    Challenge challenge;
    challenge.place = value.place();
    if (const auto start = map.find(u"start"_s))
        challenge.start = start->manifest();
    challenge.brief = map.requiredLocalText(u"brief"_s);
    challenge.diagnose = map.texts(u"diagnose"_s);
    if (const auto hints = map.require(u"hints"_s))
        readHints(*hints, challenge);
    if (const auto success = map.require(u"success"_s))
        challenge.success = readCriterion(*success);
    const auto solution = hasVariants ? map.find(u"solution"_s) : map.require(u"solution"_s);
    if (solution)
        challenge.solution = readActions(*solution);
    return challenge;
}

YamlValue written(const Challenge &challenge, bool hasVariants)
{
    LessonYaml map;
    if (challenge.start)
        map.add(u"start"_s, *challenge.start);
    map.add(u"brief"_s, challenge.brief)
        .add(u"diagnose"_s, challenge.diagnose)
        .add(u"hints"_s, writtenList(challenge.hints, localTextYaml))
        .add(u"success"_s, written(challenge.success));
    if (!hasVariants || !challenge.solution.isEmpty())
        map.add(u"solution"_s, written(challenge.solution));
    return map.value();
}

LessonVariant readVariant(const LessonValue &value)
{
    LessonMap map(value);
    LessonVariant variant;
    variant.place = value.place();
    variant.id = map.requiredText(u"id"_s);
    if (const auto fault = map.require(u"fault"_s))
        variant.fault = readActions(*fault);
    if (const auto solution = map.require(u"solution"_s))
        variant.solution = readActions(*solution);
    return variant;
}

YamlValue written(const LessonVariant &variant)
{
    return LessonYaml()
        .add(u"id"_s, variant.id)
        .add(u"fault"_s, written(variant.fault))
        .add(u"solution"_s, written(variant.solution))
        .value();
}

} // namespace podium
