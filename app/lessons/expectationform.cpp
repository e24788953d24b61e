// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/enumname.h"
#include "lessons/lessonlimits.h"
#include "lessons/partforms.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void readClusterKeys(LessonMap &map, Expectation &expectation)
{
    if (const auto matches = map.find(u"matches"_s)) {
        if (const auto number = matches->integer())
            expectation.matches = int(*number);
    }
    if (const auto selector = map.find(u"selector"_s))
        expectation.selector = selector->labels().value_or(LabelSet());
    if (const auto state = map.find(u"state"_s)) {
        for (const LessonValue &item : state->itemOrItems())
            expectation.state.append(readState(item));
    }
    expectation.rejected = map.text(u"rejected"_s);
}

void writeClusterKeys(LessonYaml &map, const Expectation &expectation)
{
    if (expectation.matches)
        map.add(u"matches"_s, numberValue(*expectation.matches));
    map.add(u"selector"_s, expectation.selector);
    if (!expectation.state.isEmpty())
        map.add(u"state"_s, writtenList(expectation.state, podium::written));
    map.add(u"rejected"_s, expectation.rejected);
}

} // namespace

std::optional<StatePath> readPath(const LessonValue &value)
{
    const std::optional<QString> text = value.text();
    if (!text)
        return {};
    std::optional<StatePath> path = statePathFromText(*text);
    if (!path) {
        value.reportInvalid(*text, u"lesson-state-path"_s);
        return {};
    }
    if (!isStateField(path->kind, path->field)) {
        value.reportInvalid(*text, u"lesson-state-field"_s);
        return {};
    }
    path->place = value.place();
    return path;
}

StateExpectation readState(const LessonValue &value)
{
    LessonMap map(value);
    StateExpectation state;
    if (const auto path = map.require(u"path"_s))
        state.path = readPath(*path).value_or(StatePath());
    if (map.isMap() && !map.has(u"equals"_s))
        map.require(u"equals"_s);
    else if (const auto equals = map.find(u"equals"_s))
        state.equals = equals->scalar().value_or(StateValue());
    return state;
}

YamlValue written(const StateExpectation &state)
{
    return LessonYaml()
        .add(u"path"_s, state.path.text())
        .add(u"equals"_s, stateYaml(state.equals))
        .value();
}

void readPacketKeys(LessonMap &map, Expectation &expectation)
{
    if (const auto verdict = map.find(u"verdict"_s))
        expectation.verdict = readEnum(*verdict, valuesOf<Verdict>(), verdictName);
    if (const auto reason = map.find(u"reason"_s))
        expectation.reason = readEnum(*reason, valuesOf<Reason>(), reasonName);
    expectation.pod = map.text(u"pod"_s);
    expectation.node = map.text(u"node"_s);
    expectation.entry = map.text(u"entry"_s);
    if (const auto source = map.find(u"src"_s))
        expectation.source = readIp(*source);
    const bool disagree = expectation.verdict && expectation.reason &&
                          verdictOf(*expectation.reason) != *expectation.verdict;
    if (disagree)
        map.value().report(ProblemCode::ReasonOfOtherVerdict,
                           {reasonName(*expectation.reason), verdictName(*expectation.verdict),
                            verdictName(verdictOf(*expectation.reason))});
}

void writePacketKeys(LessonYaml &map, const Expectation &expectation)
{
    if (expectation.verdict)
        map.add(u"verdict"_s, verdictName(*expectation.verdict));
    if (expectation.reason)
        map.add(u"reason"_s, reasonName(*expectation.reason));
    map.add(u"pod"_s, expectation.pod)
        .add(u"node"_s, expectation.node)
        .add(u"entry"_s, expectation.entry)
        .add(u"src"_s, expectation.source);
}

Expectation readExpectation(const LessonValue &value)
{
    LessonMap map(value);
    Expectation expectation;
    expectation.place = value.place();
    readPacketKeys(map, expectation);
    expectation.container = map.text(u"container"_s);
    if (const auto spread = map.find(u"spread"_s))
        expectation.spread = int(spread->integer(1, LessonLimits::pods).value_or(0));
    readClusterKeys(map, expectation);
    if (map.isMap() && value.entries().isEmpty())
        value.report(ProblemCode::RequiredField);
    return expectation;
}

YamlValue written(const Expectation &expectation)
{
    LessonYaml map;
    writePacketKeys(map, expectation);
    map.add(u"container"_s, expectation.container).addNumber(u"spread"_s, expectation.spread);
    writeClusterKeys(map, expectation);
    return map.value();
}

} // namespace podium
