// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"
#include "lessons/lessonlimits.h"
#include "lessons/lessonvalue.h"
#include "lessons/lessonyaml.h"

/// The parts that several places of a lesson's file have in common, both ways. What reads reports
/// what is wrong with its value, and gives what could be read; what writes gives what reads as the
/// same.
namespace podium {

QList<LessonAction> readActions(const LessonValue &value);
YamlValue written(const QList<LessonAction> &actions);
Expectation readExpectation(const LessonValue &value);
YamlValue written(const Expectation &expectation);
StateExpectation readState(const LessonValue &value);
YamlValue written(const StateExpectation &state);
std::optional<StatePath> readPath(const LessonValue &value);
Criterion readCriterion(const LessonValue &value);
YamlValue written(const Criterion &criterion);
LessonWorld readLessonWorld(const LessonValue &value);
YamlValue written(const LessonWorld &world);
Forward readForwardRule(const LessonValue &value);
YamlValue written(const Forward &rule);
/// What is asked of packets, by a criterion as well as by a step.
void readPacketKeys(LessonMap &map, Expectation &expectation);
void writePacketKeys(LessonYaml &map, const Expectation &expectation);
/// "pod/pod-1", "service/svc-2", "node/node-3".
std::optional<ObjectRef> readObjectRef(const LessonValue &value);

std::optional<LessonSender> readSender(const LessonValue &value);
std::optional<LessonAddress> readAddress(const LessonValue &value, bool anyPort = false);
/// Null if it is none.
IpAddress readIp(const LessonValue &value);
QList<IpAddress> readIps(const LessonValue &value);
/// 1 to 65535; 0 if it is none.
int readPort(const LessonValue &value);

/// How a kind of part stands in a file: behind which key, and what is read and written there.
template <class Part>
struct PartForm
{
    QLatin1StringView key;
    Part (*read)(const LessonValue &value);
    /// Nothing for a part of another kind.
    std::optional<YamlValue> (*write)(const Part &part);
};

template <class Forms>
QStringList keysOf(const Forms &forms)
{
    QStringList keys;
    for (const auto &form : forms)
        keys.append(form.key);
    return keys;
}

// What kind of part it is.

inline const LessonDeed &kindOf(const LessonDeed &deed)
{
    return deed;
}

inline const auto &kindOf(const Criterion &criterion)
{
    return criterion.what;
}

/// The form of a part of this kind.
template <class Part, class Kind, Kind (*read)(const LessonValue &value),
          YamlValue (*write)(const Kind &kind)>
constexpr PartForm<Part> partForm(QLatin1StringView key)
{
    return {key, [](const LessonValue &value) { return Part{read(value)}; },
            [](const Part &part) {
                const Kind *kind = std::get_if<Kind>(&kindOf(part));
                return kind ? std::optional(write(*kind)) : std::nullopt;
            }};
}

/// What the map holds: one part, as nothing else makes sense. All other keys have been asked for.
template <class Part, class Forms>
QList<Part> readParts(LessonMap &map, const Forms &forms)
{
    QList<Part> parts;
    for (const PartForm<Part> &form : forms) {
        if (const auto value = map.find(form.key))
            parts.append(form.read(*value));
    }
    if (map.isMap() && map.knowsAll())
        map.requireOneOf(keysOf(forms));
    return parts;
}

/// Puts the part behind the key of its kind.
template <class Part, class Forms>
void writePart(LessonYaml &map, const Part &part, const Forms &forms)
{
    for (const PartForm<Part> &form : forms) {
        if (const std::optional<YamlValue> value = form.write(part))
            map.add(form.key, *value);
    }
}

/// Packets that are sent, by an action or to see what a criterion asks.
template <class Sending>
void readSending(LessonMap &map, Sending &sending)
{
    if (const auto from = map.require(QStringLiteral("from")))
        sending.from = readSender(*from).value_or(LessonSender());
    if (const auto to = map.require(QStringLiteral("to")))
        sending.to = readAddress(*to).value_or(LessonAddress());
    sending.count = map.number(QStringLiteral("count"), 1, LessonLimits::packets, 1);
}

template <class Sending>
LessonYaml writtenSending(const Sending &sending)
{
    LessonYaml map;
    if (sending.from.isStated())
        map.add(QStringLiteral("from"), lessonText(sending.from));
    if (sending.to.isStated())
        map.add(QStringLiteral("to"), lessonText(sending.to));
    map.addNumber(QStringLiteral("count"), sending.count, 1);
    return map;
}

/// One of the values of an enum, as dashedName() or verdictName() spells them.
template <class Enum, class NameOf>
std::optional<Enum> readEnum(const LessonValue &value, const QList<Enum> &values, NameOf nameOf)
{
    const std::optional<QString> text = value.text();
    if (!text)
        return {};
    QStringList names;
    for (const Enum candidate : values) {
        names.append(nameOf(candidate));
        if (names.last() == *text)
            return candidate;
    }
    value.report(ProblemCode::UnsupportedValue, {*text, names.join(QStringLiteral(", "))});
    return {};
}

} // namespace podium
