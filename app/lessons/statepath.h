// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "lessons/lessonplace.h"

#include <optional>
#include <variant>

namespace podium {

/// A part of the state that a lesson speaks of: "service/svc-2/spec.type", "pod/pod-1/ready",
/// "router/all/forwards", "pods/all/*".
struct StatePath
{
    ObjectKind kind{ObjectKind::Pod}; ///< Pod, Service, Deployment, Node or Router
    QString name{};                   ///< "all": all of the kind
    /// "*": everything. Else a field as in manifests, or one of the words of stateWords().
    QString field{};
    LessonPlace place{};

    bool isOfAll() const { return name == QStringLiteral("all"); }

    QString text() const;
    bool operator==(const StatePath &) const = default;
};

/// Nothing for what is no path. The field may still be one that there is not, see isStateField().
std::optional<StatePath> statePathFromText(const QString &text);

/// What can be asked of a kind beside the fields of its manifest: of a pod "ready", "node",
/// "containers" (how many) and "uid" (another pod of the same name has another), of a Service
/// "status.external" (it has an external address), of the router "forwards" (how many).
QStringList stateWords(ObjectKind kind);
/// Whether the field is one of those, "*", or a field of the kind's manifest.
bool isStateField(ObjectKind kind, const QString &field);

/// What a lesson compares; monostate is null: there is no such object, or the field is not set.
using StateValue = std::variant<std::monostate, bool, qint64, QString>;

/// "true", "2", "Local", "null".
QString stateText(const StateValue &value);

/// `state: {path, equals}`.
struct StateExpectation
{
    StatePath path{};
    StateValue equals{};

    bool operator==(const StateExpectation &) const = default;
};

} // namespace podium
