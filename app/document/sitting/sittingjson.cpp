// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/sitting/sittingjson.h"

#include "cluster/selectortext.h"
#include "document/sitting/jsonarchive.h"

namespace podium {

using namespace Qt::StringLiterals;

// The names in the files, in the order of the values: a new one goes to the end.

template <>
struct JsonNames<Protocol>
{
    static constexpr std::array names{"TCP", "UDP", "SCTP"};
};

template <>
struct JsonNames<Sender::Kind>
{
    static constexpr std::array names{"client", "external", "pod", "node"};
};

template <>
struct JsonNames<Target::Kind>
{
    static constexpr std::array names{"address", "clusterIP", "nodePort", "loadBalancer",
                                      "name",    "pod",       "router"};
};

template <>
struct JsonNames<SendPlan::Pace>
{
    static constexpr std::array names{"atOnce", "oneByOne", "steady"};
};

template <>
struct JsonNames<RecordedChange>
{
    static constexpr std::array names{
        "setFields",    "renameKey",        "addItem",   "removeItem", "addObjects",
        "removeObject", "renameObject",     "duplicate", "type",       "setReady",
        "evict",        "restartContainer", "apply"};
    static_assert(names.size() == std::variant_size_v<RecordedChange>);
};

template <>
struct JsonNames<HistoryEntry>
{
    static constexpr std::array names{"beginRun", "followRun", "edit", "continueEdit",
                                      "undo",     "redo",      "send", "packet"};
    static_assert(names.size() == std::variant_size_v<HistoryEntry>);
};

namespace {

/// Unlike kindFromName() this knows what stands around the cluster, too.
ObjectKind kindNamed(const QString &name)
{
    int kind = int(ObjectKind::Router);
    while (kind > 0 && kindName(ObjectKind(kind)) != name)
        --kind;
    return ObjectKind(kind);
}

/// An object's kind, and in what is read only kinds that there are.
void describeKind(JsonWriter &archive, ObjectKind &kind)
{
    archive("kind", kindName(kind));
}

void describeKind(JsonReader &archive, ObjectKind &kind)
{
    QString name;
    archive("kind", name);
    kind = kindNamed(name);
    if (!name.isEmpty() && kind == ObjectKind::Unknown)
        archive.refuse(u"object"_s);
}

void describeAddress(JsonWriter &archive, const char *key, IpAddress &address)
{
    archive(key, address.toString());
}

void describeAddress(JsonReader &archive, const char *key, IpAddress &address)
{
    QString text;
    archive(key, text);
    if (text.isEmpty())
        return;
    if (const std::optional<IpAddress> parsed = parseIpAddress(text))
        address = *parsed;
    else
        archive.refuse(u"address"_s);
}

void describeLabels(JsonWriter &archive, Selector &labels)
{
    archive("labels", selectorText(labels));
}

void describeLabels(JsonReader &archive, Selector &labels)
{
    QString text;
    archive("labels", text);
    if (text.isEmpty())
        return;
    if (const Result<Selector> parsed = selectorFromText(text))
        labels = *parsed;
    else
        archive.refuse(u"selector"_s);
}

void describeText(JsonWriter &archive, ManifestText &text)
{
    archive("name", text.name());
    archive("text", text.bytes());
}

void describeText(JsonReader &archive, ManifestText &text)
{
    QString name;
    QByteArray bytes;
    archive("name", name);
    archive("text", bytes);
    text = {name, bytes};
}

void describeStays(JsonWriter &archive, const char *key, QList<FlightTimes::Stay> &stays)
{
    QList<double> times;
    for (const FlightTimes::Stay &stay : stays)
        times << stay.depart << stay.arrive << stay.leave;
    archive(key, times);
}

void describeStays(JsonReader &archive, const char *key, QList<FlightTimes::Stay> &stays)
{
    QList<double> times;
    archive(key, times);
    stays.clear();
    for (qsizetype i = 0; i + 2 < times.size(); i += 3)
        stays.append({times[i], times[i + 1], times[i + 2]});
}

} // namespace

template <class Archive>
void describe(Archive &archive, ObjectRef &object)
{
    describeKind(archive, object.kind);
    archive("namespace", object.namespaceName);
    archive("name", object.name);
}

template <class Archive>
void describe(Archive &archive, FieldSetting &setting)
{
    archive("field", setting.field);
    archive("value", setting.value);
}

template <class Archive>
void describe(Archive &archive, SetFields &change)
{
    archive("object", change.object);
    archive("settings", change.settings);
}

template <class Archive>
void describe(Archive &archive, RenameKey &change)
{
    archive("object", change.object);
    archive("field", change.field);
    archive("key", change.key);
}

template <class Archive>
void describe(Archive &archive, AddItem &change)
{
    archive("object", change.object);
    archive("list", change.item.list);
    archive("index", change.item.index);
    archive("fields", change.item.fields);
}

template <class Archive>
void describe(Archive &archive, RemoveItem &change)
{
    archive("object", change.object);
    archive("item", change.item);
}

template <class Archive>
void describe(Archive &archive, AddObjects &change)
{
    archive("manifest", change.manifest);
    archive("file", change.file);
}

template <class Archive>
void describe(Archive &archive, RemoveObject &change)
{
    archive("object", change.object);
}

template <class Archive>
void describe(Archive &archive, RenameObject &change)
{
    archive("object", change.object);
    archive("name", change.name);
}

template <class Archive>
void describe(Archive &archive, DuplicateObject &change)
{
    archive("object", change.object);
    archive("name", change.name);
}

template <class Archive>
void describe(Archive &archive, TextSplice &splice)
{
    archive("file", splice.file);
    archive("offset", splice.offset);
    archive("removed", splice.removed);
    archive("inserted", splice.inserted);
}

template <class Archive>
void describe(Archive &archive, SetReady &change)
{
    archive("object", change.object);
    archive("ready", change.ready);
}

template <class Archive>
void describe(Archive &archive, EvictPod &change)
{
    archive("pod", change.pod);
}

template <class Archive>
void describe(Archive &archive, RestartContainer &change)
{
    archive("pod", change.pod);
    archive("container", change.container);
}

template <class Archive>
void describe(Archive &archive, ApplyManifest &change)
{
    archive("manifest", change.manifest);
}

template <class Archive>
void describe(Archive &archive, Sender &sender)
{
    archive("kind", sender.kind);
    archive("object", sender.object);
    describeAddress(archive, "address", sender.address);
}

template <class Archive>
void describe(Archive &archive, Target &target)
{
    archive("kind", target.kind);
    describeAddress(archive, "address", target.address);
    archive("object", target.object);
    archive("name", target.name);
    archive("port", target.port);
}

template <class Archive>
void describe(Archive &archive, Request &request)
{
    archive("from", request.from);
    archive("to", request.to);
    archive("protocol", request.protocol);
    archive("atNode", request.atNode);
}

template <class Archive>
void describe(Archive &archive, SendPlan &plan)
{
    archive("count", plan.count);
    archive("pace", plan.pace);
    archive("perSecond", plan.perSecond);
}

template <class Archive>
void describe(Archive &archive, FlightTimes &times)
{
    archive("start", times.start);
    describeStays(archive, "hops", times.hops);
    describeStays(archive, "reply", times.reply);
    archive("outcome", times.outcome);
    archive("settled", times.settled);
    archive("answered", times.answered);
}

template <class Archive>
void describe(Archive &archive, BeginRun &entry)
{
    archive("from", entry.from);
    archive("time", entry.time);
    archive("events", entry.events);
    archive("packets", entry.packets);
}

template <class Archive>
void describe(Archive &archive, FollowRun &entry)
{
    archive("run", entry.run);
}

template <class Archive>
void describe(Archive &archive, MakeEdit &entry)
{
    archive("time", entry.time);
    archive("description", entry.description);
    archive("changes", entry.changes);
}

template <class Archive>
void describe(Archive &archive, ContinueEdit &entry)
{
    archive("changes", entry.changes);
}

template <class Archive>
void describe(Archive &archive, UndoEdit &entry)
{
    archive("time", entry.time);
}

template <class Archive>
void describe(Archive &archive, RedoEdit &entry)
{
    archive("time", entry.time);
}

template <class Archive>
void describe(Archive &archive, MakeSend &entry)
{
    archive("time", entry.time);
    archive("request", entry.send.request);
    archive("plan", entry.send.plan);
}

template <class Archive>
void describe(Archive &archive, MakePacket &entry)
{
    archive("event", entry.event);
    archive("times", entry.times);
}

template <class Archive>
void describe(Archive &archive, ManifestText &text)
{
    describeText(archive, text);
}

template <class Archive>
void describe(Archive &archive, SittingView &view)
{
    archive("scale", view.scale);
    archive("x", view.centre.rx());
    archive("y", view.centre.ry());
    archive("namespace", view.filter.namespaceName);
    describeLabels(archive, view.filter.labels);
    archive("service", view.filter.service);
    archive("selection", view.selection);
    archive("packet", view.packet);
    archive("file", view.file);
}

template <class Archive>
void describe(Archive &archive, Sitting &sitting)
{
    archive("texts", sitting.texts);
    archive("seed", sitting.seed);
    archive("history", sitting.history);
    archive("time", sitting.time);
    archive("digest", sitting.digest);
    archive("view", sitting.view);
}

namespace {

template <class T>
Result<T> readFrom(const QString &file, const QJsonValue &json, const QString &place)
{
    T value{};
    JsonFault fault;
    JsonReader(json, place, fault).read(value);
    if (fault.isNull())
        return value;
    Problem problem;
    problem.code = ProblemCode::SittingValue;
    problem.field = fault.place;
    problem.span.file = file;
    problem.arguments = {fault.needed};
    return problem;
}

} // namespace

QJsonObject sittingJson(const Sitting &sitting)
{
    return toJson(sitting).toObject();
}

Result<Sitting> sittingFromJson(const QString &file, const QJsonObject &object)
{
    return readFrom<Sitting>(file, object, {});
}

QJsonValue entriesJson(const QList<HistoryEntry> &entries)
{
    return toJson(entries);
}

Result<QList<HistoryEntry>> entriesFromJson(const QString &file, const QJsonValue &value)
{
    return readFrom<QList<HistoryEntry>>(file, value, u"history"_s);
}

} // namespace podium
