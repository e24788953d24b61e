// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "cluster/labels.h"
#include "cluster/world.h"
#include "lessons/lessonaddress.h"
#include "lessons/lessonmanifest.h"
#include "manifest/manifesteditor.h"

#include <variant>

namespace podium {

// What a lesson does by itself, and what a learner could do as well: `do`, `solution` and `fault`
// are lists of these.

struct SendAction
{
    LessonSender from{};
    LessonAddress to{};
    int count{1};

    bool operator==(const SendAction &) const = default;
};

/// As `kubectl apply` does: objects that are stated already are stated anew.
struct ApplyAction
{
    LessonManifest manifest{};

    bool operator==(const ApplyAction &) const = default;
};

struct DeleteAction
{
    ObjectKind kind{ObjectKind::Pod}; ///< Pod, Service or Deployment
    QString name{};                   ///< of pods also a label, "app=pod": all that carry it

    bool operator==(const DeleteAction &) const = default;
};

/// Fields of a Service.
struct SetAction
{
    QString service{};
    QList<FieldSetting> settings{}; ///< with whole paths, "spec.type"

    bool operator==(const SetAction &) const = default;
};

/// Labels of a pod.
struct LabelAction
{
    QString pod{};
    LabelSet set{};
    QStringList remove{};

    bool operator==(const LabelAction &) const = default;
};

struct ScaleAction
{
    QString deployment{};
    int replicas{0};

    bool operator==(const ScaleAction &) const = default;
};

/// The plug-in that gives Services of type LoadBalancer their external addresses.
struct InstallLoadBalancerAction
{
    QList<IpAddress> pool{}; ///< addresses are given out from the first one on

    bool operator==(const InstallLoadBalancerAction &) const = default;
};

struct ForwardAction
{
    Forward rule{};

    bool operator==(const ForwardAction &) const = default;
};

struct UnforwardAction
{
    int port{0};

    bool operator==(const UnforwardAction &) const = default;
};

using LessonDeed =
    std::variant<SendAction, ApplyAction, DeleteAction, SetAction, LabelAction, ScaleAction,
                 InstallLoadBalancerAction, ForwardAction, UnforwardAction>;

struct LessonAction
{
    LessonDeed deed{};
    LessonPlace place{};

    bool operator==(const LessonAction &) const = default;
};

} // namespace podium
