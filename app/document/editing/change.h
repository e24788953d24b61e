// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "manifest/manifesteditor.h"

#include <variant>

namespace podium {

// What somebody wants to do to a document: values, so that a change can be looked at before it is
// made (preview.h), put into words (explain/changesentence.h) and into a kubectl command
// (kubectl.h). Those of the first group edit the manifests, and the cluster follows what they then
// say; those of the second happen to the running cluster alone, and no manifest tells of them.

/// Fields of one object; of the world, fields of the ConfigMap that states it ("data[forwards]").
/// An object that no manifest states is written out first if the user could have stated it (a node,
/// the world); what a controller made is edited in the running cluster alone.
struct SetFields
{
    ObjectRef object{};
    QList<FieldSetting> settings{};

    bool operator==(const SetFields &) const = default;
};

/// Another key for a label or any other entry of a map, such as "spec.selector[app]".
struct RenameKey
{
    ObjectRef object{};
    QString field{};
    QString key{};

    bool operator==(const RenameKey &) const = default;
};

/// A new item of a list of structures, such as a port.
struct AddItem
{
    ObjectRef object{};
    NewItem item{};

    bool operator==(const AddItem &) const = default;
};

struct RemoveItem
{
    ObjectRef object{};
    QString item{}; ///< "spec.ports[1]"

    bool operator==(const RemoveItem &) const = default;
};

/// Objects as a manifest states them, put behind what a file states already.
struct AddObjects
{
    QByteArray manifest{};
    int file{-1}; ///< index of the text; -1: the last one, or a new one if there is none

    bool operator==(const AddObjects &) const = default;
};

/// What `kubectl apply -f` does: a document of one object that a file states already takes that
/// one's place; all others are put behind what the last file states.
struct ApplyManifest
{
    QByteArray manifest{};

    bool operator==(const ApplyManifest &) const = default;
};

/// The object goes, from its manifest too, and with it what it owns. One that a controller made is
/// made anew by it.
struct RemoveObject
{
    ObjectRef object{};

    bool operator==(const RemoveObject &) const = default;
};

/// The same object under another name: for a cluster that is another object.
struct RenameObject
{
    ObjectRef object{};
    QString name{};

    bool operator==(const RenameObject &) const = default;
};

/// A copy of the object under another name, behind it in its file.
struct DuplicateObject
{
    ObjectRef object{};
    QString name{};

    bool operator==(const DuplicateObject &) const = default;
};

/// All of a file as somebody typed it. It need not be right: what cannot be read leaves the
/// objects as they were.
struct ReplaceText
{
    int file{0};
    QByteArray bytes{};

    bool operator==(const ReplaceText &) const = default;
};

/// A pod's probes, or a node's kubelet, answer otherwise than before.
struct SetReady
{
    ObjectRef object{};
    bool ready{true};

    bool operator==(const SetReady &) const = default;
};

/// The pod leaves its node: a controller makes another one, a bare pod is gone.
struct EvictPod
{
    ObjectRef pod{};

    bool operator==(const EvictPod &) const = default;
};

/// A container starts anew in its pod, which keeps its address.
struct RestartContainer
{
    ObjectRef pod{};
    int container{0};

    bool operator==(const RestartContainer &) const = default;
};

using Change =
    std::variant<SetFields, RenameKey, AddItem, RemoveItem, AddObjects, ApplyManifest, RemoveObject,
                 RenameObject, DuplicateObject, ReplaceText, SetReady, EvictPod, RestartContainer>;

} // namespace podium
