// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessonrecording.h"

#include "document/exported.h"
#include "lessons/lessonrequest.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Deeds = QList<LessonDeed>;

const QString labelsField = u"metadata.labels"_s;

/// The label's key in "metadata.labels[app]"; empty for any other field.
QString labelKey(const QString &field)
{
    const bool isLabel = field.startsWith(labelsField + u'[') && field.endsWith(u']');
    return isLabel ? field.sliced(labelsField.size() + 1).chopped(1) : QString();
}

/// What an edit does to the world around the cluster.
Deeds worldDeeds(const World &before, const World &after)
{
    Deeds deeds;
    for (const Forward &rule : before.forwards) {
        if (!after.forwards.contains(rule))
            deeds.append(UnforwardAction{rule.port});
    }
    for (const Forward &rule : after.forwards) {
        if (!before.forwards.contains(rule))
            deeds.append(ForwardAction{rule});
    }
    const bool isInstalled = before.provider == LoadBalancerProvider::None &&
                             after.provider != LoadBalancerProvider::None;
    if (isInstalled)
        deeds.append(InstallLoadBalancerAction{{after.firstExternalAddress}});
    return deeds;
}

/// The actions that say an edit best; nothing for one that none of them says.
class DeedFinder
{
public:
    DeedFinder(const Revision &before, const Revision &after)
        : m_before(before)
        , m_after(after)
    {}

    Deeds operator()(const SetFields &change) const
    {
        switch (change.object.kind) {
        case ObjectKind::Service:
            return {SetAction{lessonName(change.object), change.settings}};
        case ObjectKind::Pod:
            return labels(change);
        case ObjectKind::Deployment:
            return scale(change);
        default:
            return {};
        }
    }

    Deeds operator()(const RemoveObject &change) const
    {
        const ObjectKind kind = change.object.kind;
        const bool canSay = kind == ObjectKind::Pod || kind == ObjectKind::Service ||
                            kind == ObjectKind::Deployment;
        return canSay ? Deeds{DeleteAction{kind, lessonName(change.object)}} : Deeds();
    }

    Deeds operator()(const EvictPod &change) const
    {
        return {DeleteAction{ObjectKind::Pod, lessonName(change.pod)}};
    }

    template <class Other>
    Deeds operator()(const Other &) const
    {
        return {};
    }

    /// By objects that went, and those that are stated otherwise now.
    Deeds byObjects() const
    {
        Deeds deeds;
        for (const ObjectRef &object : m_before.cluster().allObjects()) {
            const ObjectMeta *meta = m_before.cluster().meta(object);
            const bool isOwn = meta && meta->controller.isNull();
            if (isOwn && !m_after.cluster().contains(object))
                deeds += (*this)(RemoveObject{object});
        }
        const QByteArray changed = exportedChanges(m_after, m_before.texts);
        if (!changed.isEmpty())
            deeds.append(ApplyAction{{changed, {}, {}, 0, 0}});
        return deeds;
    }

private:
    static Deeds labels(const SetFields &change)
    {
        LabelAction action{lessonName(change.object), {}, {}};
        for (const FieldSetting &setting : change.settings) {
            const QString key = labelKey(setting.field);
            if (key.isEmpty())
                return {};
            if (const QString *value = std::get_if<QString>(&setting.value))
                action.set.insert(key, *value);
            else
                action.remove.append(key);
        }
        return {action};
    }

    static Deeds scale(const SetFields &change)
    {
        const bool isScale =
            change.settings.size() == 1 && change.settings.first().field == "spec.replicas"_L1;
        const qint64 *replicas =
            isScale ? std::get_if<qint64>(&change.settings.first().value) : nullptr;
        return replicas ? Deeds{ScaleAction{lessonName(change.object), int(*replicas)}} : Deeds();
    }

    const Revision &m_before;
    const Revision &m_after;
};

/// What was done and not taken back, as indexes of events.
QList<qsizetype> standingEvents(const QList<HistoryEvent> &events, double until)
{
    QList<qsizetype> standing;
    for (qsizetype i = 0; i < events.size() && events[i].time <= until; ++i) {
        const Edit *edit = events[i].edit();
        if (edit && edit->kind == Edit::Kind::Undo)
            standing.removeOne(edit->of);
        else
            standing.append(edit && edit->kind == Edit::Kind::Redo ? edit->of : i);
    }
    return standing;
}

/// Turns one event after the other into actions.
class Recorder
{
public:
    Recorder(const LessonState &start, const History &history)
        : m_history(history)
        , m_before(history.versionAt(0))
        , m_state(start)
    {}

    void add(const HistoryEvent &event)
    {
        if (const Send *send = event.send())
            addSend(*send, m_history.versionAt(event.time));
        else
            addEdit(*event.edit());
    }

    LessonRecording take() { return std::move(m_recording); }

private:
    void add(const LessonDeed &deed) { m_recording.actions.append({deed, {}}); }

    void addSend(const Send &send, const Version &version)
    {
        m_state = withRevision(m_state, *version);
        const std::optional<LessonSender> from = lessonSenderOf(send.request.from);
        const std::optional<LessonAddress> to = lessonAddressOf(send.request.to, m_state);
        if (from && to)
            add(SendAction{*from, *to, std::max(1, send.plan.count)});
        else
            m_recording.leftOut.append(lessonText(from.value_or(LessonSender())));
    }

    void addEdit(const Edit &edit)
    {
        const Version before = m_before;
        m_before = edit.after;
        m_state = withRevision(m_state, *edit.after);
        Deeds deeds = worldDeeds(before->cluster().world(), edit.after->cluster().world());
        if (deeds.isEmpty())
            deeds = deedsOf(edit, *before);
        if (deeds.isEmpty())
            m_recording.leftOut.append(edit.description);
        for (const LessonDeed &deed : deeds)
            add(deed);
    }

    static Deeds deedsOf(const Edit &edit, const Revision &before)
    {
        const DeedFinder finder(before, *edit.after);
        Deeds deeds;
        for (const RecordedChange &change : edit.changes) {
            const Deeds said = std::visit(finder, change);
            if (said.isEmpty())
                return finder.byObjects();
            deeds += said;
        }
        return deeds;
    }

    const History &m_history;
    Version m_before;
    LessonState m_state;
    LessonRecording m_recording{};
};

} // namespace

LessonRecording recordingOf(const LessonState &start, const History &history, double until)
{
    Recorder recorder(start, history);
    const QList<HistoryEvent> &events = history.run().events;
    for (const qsizetype index : standingEvents(events, until))
        recorder.add(events[index]);
    return recorder.take();
}

} // namespace podium
