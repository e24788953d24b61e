// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonpermit.h"

#include "lessons/lessonstart.h"
#include "manifest/manifestreader.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Control = LessonControl;
/// Each of them alone lets the learner do it; none: no lesson does.
using Controls = QList<Control>;

bool isLabels(const QString &field)
{
    return field.startsWith("metadata.labels"_L1) ||
           field.startsWith("spec.template.metadata.labels"_L1);
}

Controls controlsOfService(const QString &field)
{
    if (field.startsWith("spec.selector"_L1))
        return {Control::EditSelector, Control::EditService};
    return isLabels(field) ? Controls{Control::EditLabels, Control::EditService}
                           : Controls{Control::EditService};
}

/// The settings of the world around the cluster.
Controls controlsOfWorld(const QString &field)
{
    if (field == "data[forwards]"_L1)
        return {Control::EditRouter};
    return field == "data[loadBalancerProvider]"_L1 ? Controls{Control::InstallPlugin} : Controls{};
}

Controls controlsOfField(ObjectKind kind, const QString &field)
{
    switch (kind) {
    case ObjectKind::Service:
        return controlsOfService(field);
    case ObjectKind::World:
    case ObjectKind::Router:
        return controlsOfWorld(field);
    case ObjectKind::Pod:
        return isLabels(field) ? Controls{Control::EditLabels, Control::EditPod}
                               : Controls{Control::EditPod};
    case ObjectKind::Deployment:
    case ObjectKind::ReplicaSet:
    case ObjectKind::StatefulSet:
    case ObjectKind::ReplicationController:
        if (field == "spec.replicas"_L1)
            return {Control::Scale};
        return isLabels(field) ? Controls{Control::EditLabels} : Controls{};
    default:
        return {};
    }
}

/// To put it there, or to take it away.
Controls controlsOfObject(ObjectKind kind, Control ofPods)
{
    if (kind == ObjectKind::Service)
        return {Control::EditService};
    return kind == ObjectKind::Pod ? Controls{ofPods} : Controls{};
}

/// One overload for each change; what has several parts gives a list for each.
struct NeededControls
{
    using Needed = QList<Controls>;

    Needed operator()(const SetFields &change) const
    {
        Needed needed;
        for (const FieldSetting &setting : change.settings)
            needed.append(controlsOfField(change.object.kind, setting.field));
        return needed;
    }

    Needed operator()(const RenameKey &change) const
    {
        return {controlsOfField(change.object.kind, change.field)};
    }

    Needed operator()(const AddItem &change) const
    {
        return {controlsOfField(change.object.kind, change.item.list)};
    }

    Needed operator()(const RemoveItem &change) const
    {
        return {controlsOfField(change.object.kind, change.item)};
    }

    Needed operator()(const AddObjects &change) const { return ofManifest(change.manifest, false); }

    Needed operator()(const ApplyManifest &change) const
    {
        return ofManifest(change.manifest, true);
    }

    Needed operator()(const RemoveObject &change) const
    {
        Controls controls = controlsOfObject(change.object.kind, Control::DeletePod);
        if (change.object.kind == ObjectKind::Pod)
            controls.append(Control::EditPod); // its containers change with a new pod alone
        return {controls};
    }

    Needed operator()(const RenameObject &change) const
    {
        return {controlsOfObject(change.object.kind, Control::EditPod)};
    }

    Needed operator()(const DuplicateObject &change) const
    {
        return {controlsOfObject(change.object.kind, Control::AddPod)};
    }

    /// Anything can be typed, so it cannot be told what for.
    Needed operator()(const ReplaceText &) const { return {{}}; }

    Needed operator()(const SetReady &change) const
    {
        return {change.object.kind == ObjectKind::Pod ? Controls{Control::EditPod} : Controls{}};
    }

    Needed operator()(const EvictPod &) const { return {{Control::DeletePod}}; }

    Needed operator()(const RestartContainer &) const { return {{Control::EditPod}}; }

    /// `takesPlaces`: what is there already is stated anew.
    static Needed ofManifest(const QByteArray &manifest, bool takesPlaces)
    {
        Needed needed;
        for (const AnyObject &object : readManifests({ManifestText({}, manifest)}).objects) {
            const ObjectKind kind = refOf(object).kind;
            Controls controls = controlsOfObject(kind, Control::AddPod);
            if (takesPlaces && kind == ObjectKind::Pod)
                controls.append(Control::EditPod);
            needed.append(controls);
        }
        return needed;
    }
};

/// One overload for each action.
struct DeedControl
{
    Control operator()(const SendAction &) const { return Control::Send; }

    Control operator()(const ApplyAction &action) const
    {
        return podsStatedIn(action.manifest.bytes) > 0 ? Control::AddPod : Control::EditService;
    }

    Control operator()(const DeleteAction &action) const
    {
        return action.kind == ObjectKind::Service ? Control::EditService : Control::DeletePod;
    }

    Control operator()(const SetAction &) const { return Control::EditService; }

    Control operator()(const LabelAction &) const { return Control::EditLabels; }

    Control operator()(const ScaleAction &) const { return Control::Scale; }

    Control operator()(const InstallLoadBalancerAction &) const { return Control::InstallPlugin; }

    Control operator()(const ForwardAction &) const { return Control::EditRouter; }

    Control operator()(const UnforwardAction &) const { return Control::EditRouter; }
};

} // namespace

bool isPermitted(const Change &change, const QList<LessonControl> &controls)
{
    const QList<Controls> needed = std::visit(NeededControls(), change);
    return controls.isEmpty() || std::ranges::all_of(needed, [&](const Controls &any) {
               return std::ranges::any_of(
                   any, [&](Control control) { return controls.contains(control); });
           });
}

LessonControl controlFor(const LessonDeed &deed)
{
    return std::visit(DeedControl(), deed);
}

bool hasControl(const QList<LessonControl> &controls, LessonControl control)
{
    return controls.isEmpty() || controls.contains(control);
}

} // namespace podium
