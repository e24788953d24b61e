// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonlimits.h"
#include "lessons/partforms.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Kind = GroupCriterion::Kind;

template <Kind kind>
Criterion readGroup(const LessonValue &value)
{
    GroupCriterion group{kind, {}};
    if (kind == Kind::Not) {
        group.parts.append(readCriterion(value));
        return {group};
    }
    for (const LessonValue &item : value.items())
        group.parts.append(readCriterion(item));
    if (value.kind() == YamlKind::Sequence && group.parts.isEmpty())
        value.report(ProblemCode::RequiredField);
    return {group};
}

template <Kind kind>
std::optional<YamlValue> writeGroup(const Criterion &criterion)
{
    const auto *group = std::get_if<GroupCriterion>(&criterion.what);
    if (!group || group->kind != kind)
        return {};
    return kind == Kind::Not && !group->parts.isEmpty()
               ? written(group->parts.first())
               : writtenList(group->parts, podium::written);
}

PacketCriterion readPacket(const LessonValue &value)
{
    LessonMap map(value);
    PacketCriterion packet;
    readSending(map, packet);
    if (const auto expect = map.require(u"expect"_s)) {
        packet.expect = readExpectation(*expect);
        if (!packet.expect.isAboutPackets() && expect->kind() == YamlKind::Map)
            expect->report(ProblemCode::RequiredField);
    }
    return packet;
}

YamlValue written(const PacketCriterion &packet)
{
    return writtenSending(packet).add(u"expect"_s, written(packet.expect)).value();
}

using Distinct = HistoryCriterion::Distinct;

/// Empty for what is not written: each packet is another one.
QString distinctText(Distinct distinct)
{
    switch (distinct) {
    case Distinct::Packets:
        break;
    case Distinct::Pods:
        return u"pod"_s;
    case Distinct::EntryNodes:
        return u"entry"_s;
    }
    return {};
}

Distinct readDistinct(const LessonValue &value)
{
    return readEnum<Distinct>(value, {Distinct::Pods, Distinct::EntryNodes}, distinctText)
        .value_or(Distinct::Packets);
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

HistoryCriterion readHistory(const LessonValue &value)
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
    history.min = map.number(u"min"_s, 1, LessonLimits::packets, 1);
    return history;
}

YamlValue written(const HistoryCriterion &history)
{
    LessonYaml map;
    if (history.from)
        map.add(u"from"_s, lessonText(*history.from));
    if (history.to)
        map.add(u"to"_s, lessonText(*history.to));
    writePacketKeys(map, history.expect);
    return map.add(u"pods"_s, history.pods.text())
        .add(u"distinct"_s, distinctText(history.distinct))
        .addNumber(u"min"_s, history.min, 1)
        .value();
}

EndpointsCriterion readEndpoints(const LessonValue &value)
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
    map.requireOneOf({u"equals"_s, u"min"_s});
    return endpoints;
}

YamlValue written(const EndpointsCriterion &endpoints)
{
    LessonYaml map;
    map.add(u"service"_s, endpoints.service);
    if (endpoints.equals)
        map.add(u"equals"_s, listYaml(*endpoints.equals));
    else
        map.addNumber(u"min"_s, endpoints.min);
    return map.value();
}

UnchangedCriterion readUnchanged(const LessonValue &value)
{
    return {readPath(value).value_or(StatePath())};
}

YamlValue written(const UnchangedCriterion &criterion)
{
    return textValue(criterion.path.text());
}

PodsPerNodeCriterion readPodsPerNode(const LessonValue &value)
{
    LessonMap map(value);
    PodsPerNodeCriterion criterion;
    if (const auto selector = map.require(u"selector"_s))
        criterion.selector = selector->kind() == YamlKind::Map
                                 ? selector->labels().value_or(LabelSet())
                                 : readLabelText(*selector);
    criterion.min = map.number(u"min"_s, 1, LessonLimits::pods, 1);
    return criterion;
}

YamlValue written(const PodsPerNodeCriterion &criterion)
{
    return LessonYaml()
        .add(u"selector"_s, criterion.selector)
        .addNumber(u"min"_s, criterion.min, 1)
        .value();
}

template <Kind kind>
constexpr PartForm<Criterion> groupForm(QLatin1StringView key)
{
    return {key, readGroup<kind>, writeGroup<kind>};
}

constexpr std::array criterionForms{
    groupForm<Kind::All>("all"_L1),
    groupForm<Kind::Any>("any"_L1),
    groupForm<Kind::Not>("not"_L1),
    partForm<Criterion, PacketCriterion, readPacket, written>("packet"_L1),
    partForm<Criterion, HistoryCriterion, readHistory, written>("history"_L1),
    partForm<Criterion, EndpointsCriterion, readEndpoints, written>("endpoints"_L1),
    partForm<Criterion, StateExpectation, readState, podium::written>("state"_L1),
    partForm<Criterion, UnchangedCriterion, readUnchanged, written>("unchanged"_L1),
    partForm<Criterion, PodsPerNodeCriterion, readPodsPerNode, written>("podsPerNode"_L1),
};

} // namespace

Criterion readCriterion(const LessonValue &value)
{
    LessonMap map(value);
    const LocalText label = map.localText(u"label"_s);
    const int points = map.number(u"points"_s, 0, LessonLimits::points, 1);
    const QList<Criterion> found = readParts<Criterion>(map, criterionForms);
    Criterion result = found.isEmpty() ? Criterion() : found.last();
    result.label = label;
    result.points = points;
    result.place = value.place();
    return result;
}

YamlValue written(const Criterion &criterion)
{
    LessonYaml map;
    writePart(map, criterion, criterionForms);
    return map.add(u"label"_s, criterion.label).addNumber(u"points"_s, criterion.points, 1).value();
}

} // namespace podium
