// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/kubectl.h"

#include "document/editing/edited.h"
#include "document/editing/kubectlpatch.h"
#include "document/editing/statedtext.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using TextPairs = QList<std::pair<QString, FieldValue>>;

QString inNamespace(const ObjectRef &object)
{
    const bool isElsewhere =
        !object.namespaceName.isEmpty() && object.namespaceName != u"default"_s;
    return isElsewhere ? u" -n "_s + shellQuoted(object.namespaceName) : QString();
}

QString resource(const ObjectRef &object)
{
    return kindName(object.kind).toLower();
}

QString named(const ObjectRef &object)
{
    return resource(object) + u' ' + shellQuoted(object.name);
}

/// What stands in the brackets behind the path, if the field is an entry of this map.
std::optional<QString> entryOf(const QString &map, const QString &field)
{
    const bool isEntry = field.startsWith(map + u'[') && field.endsWith(u']');
    return isEntry ? std::optional(field.sliced(map.size() + 1).chopped(1)) : std::nullopt;
}

/// What makes one map of the other.
TextPairs differences(const LabelSet &before, const LabelSet &after)
{
    TextPairs result;
    for (const auto &[key, value] : before) {
        if (!after.contains(key))
            result.append({key, {}});
    }
    for (const auto &[key, value] : after) {
        if (!before.contains(key) || before.value(key) != value)
            result.append({key, value});
    }
    return result;
}

/// The entries of a map that the settings set or take out; nothing if they are about anything else.
std::optional<TextPairs> entries(const QString &map, const LabelSet &before,
                                 const QList<FieldSetting> &settings)
{
    TextPairs result;
    for (const FieldSetting &setting : settings) {
        const auto *all = std::get_if<LabelSet>(&setting.value);
        if (const std::optional<QString> entry = entryOf(map, setting.field))
            result.append({*entry, setting.value});
        else if (setting.field == map && all)
            result += differences(before, *all);
        else
            return {};
    }
    return result;
}

/// "label pod web app=web tier-".
QString entriesCommand(const QString &verb, const ObjectRef &object, const LabelSet &before,
                       const TextPairs &pairs)
{
    QString words;
    bool overwrites = false;
    for (const auto &[key, value] : pairs) {
        const auto *text = std::get_if<QString>(&value);
        words += u' ' + shellQuoted(text ? key + u'=' + *text : key + u'-');
        overwrites = overwrites || (text && before.contains(key));
    }
    const QString overwrite = overwrites ? u" --overwrite"_s : QString();
    return u"kubectl %1 %2%3%4"_s.arg(verb, named(object), words, overwrite) + inNamespace(object);
}

/// A here-document, as no file of the user's has to be named like that.
QString withManifest(const QString &command, const QByteArray &manifest)
{
    const QString text = QString::fromUtf8(manifest);
    QString end = u"EOF"_s;
    while (text.split(u'\n').contains(end))
        end += u'_';
    const QString last = text.endsWith(u'\n') ? QString() : u"\n"_s;
    return u"kubectl %1 -f - <<'%2'\n%3%4%2"_s.arg(command, end, text, last);
}

/// One overload for each kind of change.
class Writer
{
public:
    Writer(const Revision &before, const Change &change)
        : m_before(before)
        , m_change(change)
    {}

    KubectlCommand operator()(const SetFields &change) const
    {
        if (change.object.kind == ObjectKind::World)
            return {{}, KubectlGap::OutsideIt};
        const bool statusOnly = std::all_of(
            change.settings.begin(), change.settings.end(),
            [](const FieldSetting &setting) { return setting.field.startsWith("status."_L1); });
        if (statusOnly)
            return {{}, KubectlGap::StatusOnly};
        for (const auto &command :
             {metadataCommand(change), scaleCommand(change), imageCommand(change)}) {
            if (!command.isEmpty())
                return {command};
        }
        if (change.object.kind == ObjectKind::Pod)
            return manifestAfter(change.object, u"replace --force"_s);
        return patched(change.object, patchOf(change.settings));
    }

    KubectlCommand operator()(const RenameKey &change) const
    {
        if (change.object.kind == ObjectKind::World)
            return {{}, KubectlGap::OutsideIt};
        const QString labels = u"metadata.labels"_s;
        const std::optional<QString> key = entryOf(labels, change.field);
        const ObjectMeta *meta = m_before.cluster().meta(change.object);
        if (!key || !meta)
            return manifestAfter(change.object, u"apply"_s);
        return {entriesCommand(u"label"_s, change.object, meta->labels,
                               {{*key, {}}, {change.key, meta->labels.value(*key)}})};
    }

    KubectlCommand operator()(const AddItem &change) const
    {
        return manifestAfter(change.object, u"apply"_s);
    }

    KubectlCommand operator()(const RemoveItem &change) const
    {
        if (change.object.kind == ObjectKind::Pod)
            return manifestAfter(change.object, u"replace --force"_s);
        return patched(change.object, patchOf({{change.item, {}}}));
    }

    KubectlCommand operator()(const AddObjects &change) const
    {
        return {withManifest(u"apply"_s, change.manifest)};
    }

    KubectlCommand operator()(const ApplyManifest &change) const
    {
        return {withManifest(u"apply"_s, change.manifest)};
    }

    KubectlCommand operator()(const RemoveObject &change) const { return deleted(change.object); }

    KubectlCommand operator()(const RenameObject &change) const
    {
        ObjectRef renamed = change.object;
        renamed.name = change.name;
        return {deleted(change.object).text + u" && "_s + manifestAfter(renamed, u"apply"_s).text};
    }

    KubectlCommand operator()(const DuplicateObject &change) const
    {
        ObjectRef copy = change.object;
        copy.name = change.name;
        return manifestAfter(copy, u"apply"_s);
    }

    KubectlCommand operator()(const ReplaceText &change) const
    {
        const QString file = QFileInfo(m_before.texts.value(change.file).name()).fileName();
        return {u"kubectl apply -f "_s + shellQuoted(file)};
    }

    KubectlCommand operator()(const SetReady &change) const
    {
        return {{},
                change.object.kind == ObjectKind::Node ? KubectlGap::KubeletSays
                                                       : KubectlGap::ProbeSays};
    }

    KubectlCommand operator()(const EvictPod &change) const { return deleted(change.pod); }

    KubectlCommand operator()(const RestartContainer &change) const
    {
        const Pod *pod = m_before.cluster().pod(change.pod);
        const QString container =
            pod ? pod->spec.containers.value(change.container).name : QString();
        return {u"kubectl exec %1%2 -c %3 -- kill 1"_s.arg(
            shellQuoted(change.pod.name), inNamespace(change.pod), shellQuoted(container))};
    }

private:
    QString metadataCommand(const SetFields &change) const
    {
        const ObjectMeta *meta = m_before.cluster().meta(change.object);
        if (!meta)
            return {};
        if (const auto pairs = entries(u"metadata.labels"_s, meta->labels, change.settings))
            return entriesCommand(u"label"_s, change.object, meta->labels, *pairs);
        if (const auto pairs =
                entries(u"metadata.annotations"_s, meta->annotations, change.settings))
            return entriesCommand(u"annotate"_s, change.object, meta->annotations, *pairs);
        return {};
    }

    QString scaleCommand(const SetFields &change) const
    {
        const FieldSetting setting = change.settings.value(0);
        const auto *replicas = std::get_if<qint64>(&setting.value);
        if (change.settings.size() != 1 || setting.field != "spec.replicas"_L1 || !replicas)
            return {};
        return u"kubectl scale %1 --replicas=%2"_s.arg(named(change.object)).arg(*replicas) +
               inNamespace(change.object);
    }

    QString imageCommand(const SetFields &change) const
    {
        static const QRegularExpression image(
            u"^spec\\.(?:template\\.spec\\.)?containers\\[([0-9]+)\\]\\.image$"_s);
        QString words;
        for (const FieldSetting &setting : change.settings) {
            const QRegularExpressionMatch match = image.match(setting.field);
            const auto *value = std::get_if<QString>(&setting.value);
            const QString container = match.hasMatch()
                                          ? containerName(change.object, match.captured(1).toInt())
                                          : QString();
            if (container.isEmpty() || !value)
                return {};
            words += u' ' + shellQuoted(container + u'=' + *value);
        }
        return u"kubectl set image %1/%2%3"_s.arg(resource(change.object),
                                                  shellQuoted(change.object.name), words) +
               inNamespace(change.object);
    }

    QString containerName(const ObjectRef &object, int index) const
    {
        const Pod *pod = m_before.cluster().pod(object);
        const Workload *workload = m_before.cluster().workload(object);
        return pod        ? pod->spec.containers.value(index).name
               : workload ? workload->templateSpec.containers.value(index).name
                          : QString();
    }

    KubectlCommand patched(const ObjectRef &object, const KubectlPatch &patch) const
    {
        if (patch.json.isEmpty())
            return manifestAfter(object, u"apply"_s);
        return {u"kubectl patch %1%2 --type=%3 -p %4"_s.arg(named(object), inNamespace(object),
                                                            patch.type, shellQuoted(patch.json))};
    }

    static KubectlCommand deleted(const ObjectRef &object)
    {
        return {u"kubectl delete "_s + named(object) + inNamespace(object)};
    }

    /// With what states the object once the change is made.
    KubectlCommand manifestAfter(const ObjectRef &object, const QString &command) const
    {
        const Revision after = edited(m_before, m_change).after;
        return {withManifest(command, textOf(after, object).bytes)};
    }

    const Revision &m_before;
    const Change &m_change;
};

} // namespace

KubectlCommand kubectlCommand(const Revision &before, const Change &change)
{
    return std::visit(Writer(before, change), change);
}

QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace podium
