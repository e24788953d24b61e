// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/enumname.h"
#include "lessons/lessonlimits.h"
#include "lessons/partreaders.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

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

/// What is asked of packets, by a criterion as well as by a step.
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

Criterion readGroup(const LessonValue &value, GroupCriterion::Kind kind)
{
    GroupCriterion group{kind, {}};
    if (kind == GroupCriterion::Kind::Not) {
        group.parts.append(readCriterion(value));
        return {group};
    }
    for (const LessonValue &item : value.items())
        group.parts.append(readCriterion(item));
    if (value.kind() == YamlKind::Sequence && group.parts.isEmpty())
        value.report(ProblemCode::RequiredField);
    return {group};
}

Criterion readAll(const LessonValue &value)
{
    return readGroup(value, GroupCriterion::Kind::All);
}

Criterion readAny(const LessonValue &value)
{
    return readGroup(value, GroupCriterion::Kind::Any);
}

Criterion readNot(const LessonValue &value)
{
    return readGroup(value, GroupCriterion::Kind::Not);
}

Criterion readPacket(const LessonValue &value)
{
    LessonMap map(value);
    PacketCriterion packet;
    if (const auto from = map.require(u"from"_s))
        packet.from = readSender(*from).value_or(LessonSender());
    if (const auto to = map.require(u"to"_s))
        packet.to = readAddress(*to).value_or(LessonAddress());
    if (const auto count = map.find(u"count"_s))
        packet.count = int(count->integer(1, LessonLimits::packets).value_or(1));
    if (const auto expect = map.require(u"expect"_s)) {
        packet.expect = readExpectation(*expect);
        if (!packet.expect.isAboutPackets() && expect->kind() == YamlKind::Map)
            expect->report(ProblemCode::RequiredField);
    }
    return {packet};
}

HistoryCriterion::Distinct readDistinct(const LessonValue &value)
{
    const std::optional<QString> text = value.text();
    if (text == u"pod"_s)
        return HistoryCriterion::Distinct::Pods;
    if (text == u"entry"_s)
        return HistoryCriterion::Distinct::EntryNodes;
    if (text)
        value.report(ProblemCode::UnsupportedValue, {*text, u"pod, entry"_s});
    return HistoryCriterion::Distinct::Packets;
}

/// "app=web,tier=front".
LabelSet readLabelText(const LessonValue &value)
{
    LabelSet labels;
    const QString text = value.text().value_or(QString());
    for (const QString &pair : text.split(u',')) {
        const QString key = pair.section(u'=', 0, 0).trimmed();
        if (pair.count(u'=') != 1 || key.isEmpty()) {
            if (!text.isNull())
                value.reportInvalid(text, u"lesson-labels"_s);
            return {};
        }
        labels.insert(key, pair.section(u'=', 1).trimmed());
    }
    return labels;
}

Criterion readHistory(const LessonValue &value)
{
    LessonMap map(value);
    HistoryCriterion history;
    if (const auto from = map.find(u"from"_s))
        history.from = readSender(*from);
    if (const auto to = map.find(u"to"_s))
        history.to = readAddress(*to, true);
    readPacketKeys(map, history.expect);
    history.expect.place = value.place();
    if (const auto pods = map.find(u"pods"_s))
        history.pods = readLabelText(*pods);
    if (const auto distinct = map.find(u"distinct"_s))
        history.distinct = readDistinct(*distinct);
    if (const auto min = map.find(u"min"_s))
        history.min = int(min->integer(1, LessonLimits::packets).value_or(1));
    return {history};
}

Criterion readEndpoints(const LessonValue &value)
{
    LessonMap map(value);
    EndpointsCriterion endpoints{map.requiredText(u"service"_s), {}, 0};
    const auto equals = map.find(u"equals"_s);
    const auto min = map.find(u"min"_s);
    if (equals) {
        endpoints.equals = equals->texts();
        if (endpoints.equals)
            endpoints.equals->sort();
    }
    if (min)
        endpoints.min = int(min->integer(1, LessonLimits::pods).value_or(1));
    if (map.isMap() && equals.has_value() == min.has_value())
        value.report(ProblemCode::OneOfRequired, {u"equals, min"_s});
    return {endpoints};
}

Criterion readStateCriterion(const LessonValue &value)
{
    return {readState(value)};
}

Criterion readUnchanged(const LessonValue &value)
{
    return {UnchangedCriterion{readPath(value).value_or(StatePath())}};
}

Criterion readPodsPerNode(const LessonValue &value)
{
    LessonMap map(value);
    PodsPerNodeCriterion criterion;
    if (const auto selector = map.require(u"selector"_s))
        criterion.selector = selector->kind() == YamlKind::Map
                                 ? selector->labels().value_or(LabelSet())
                                 : readLabelText(*selector);
    if (const auto min = map.find(u"min"_s))
        criterion.min = int(min->integer(1, LessonLimits::pods).value_or(1));
    return {criterion};
}

struct CriterionReader
{
    QLatin1StringView key;
    Criterion (*read)(const LessonValue &value);
};

constexpr std::array criterionReaders{
    CriterionReader{"all"_L1, readAll},
    CriterionReader{"any"_L1, readAny},
    CriterionReader{"not"_L1, readNot},
    CriterionReader{"packet"_L1, readPacket},
    CriterionReader{"history"_L1, readHistory},
    CriterionReader{"endpoints"_L1, readEndpoints},
    CriterionReader{"state"_L1, readStateCriterion},
    CriterionReader{"unchanged"_L1, readUnchanged},
    CriterionReader{"podsPerNode"_L1, readPodsPerNode},
};

QStringList criterionNames()
{
    QStringList names;
    for (const CriterionReader &reader : criterionReaders)
        names.append(reader.key);
    return names;
}

} // namespace

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

Criterion readCriterion(const LessonValue &value)
{
    LessonMap map(value);
    std::optional<Criterion> criterion;
    int found = 0;
    for (const CriterionReader &reader : criterionReaders) {
        if (const auto part = map.find(reader.key)) {
            criterion = reader.read(*part);
            ++found;
        }
    }
    Criterion result = criterion.value_or(Criterion());
    result.label = map.localText(u"label"_s);
    if (const auto points = map.find(u"points"_s))
        result.points = int(points->integer(0, 1000).value_or(1));
    result.place = value.place();
    if (map.isMap() && found != 1 && map.knowsAll())
        value.report(ProblemCode::OneOfRequired, {criterionNames().join(", "_L1)});
    return result;
}

} // namespace podium
