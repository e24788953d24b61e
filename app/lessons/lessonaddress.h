// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QString>

#include <optional>

namespace podium {

/// Who sends in a lesson: "client/laptop", "pod/client", "node/node-3"; in what is asked of the
/// learner's own packets also "client/*". A pod may be meant by a label: "pod/app=pod".
struct LessonSender
{
    enum class Kind { Client, Pod, Node };

    Kind kind{Kind::Client};
    QString name{}; ///< "*": any of the kind

    bool isAny() const { return name == u'*'; }

    /// One that is just being written may not say whom it means.
    bool isStated() const { return !name.isEmpty(); }

    bool operator==(const LessonSender &) const = default;
};

/// Where a packet of a lesson goes: "pod/NAME:PORT", "old/NAME:PORT", "svc/NAME:PORT",
/// "dns/NAME:PORT", "node/NAME:PORT", "node/NAME:nodePort", "lb/NAME:PORT", "router:PORT". Pods may
/// be meant by a label, as "pod/app=pod:8080". "node/*:PORT" is every node.
struct LessonAddress
{
    enum class Kind {
        Pod,          ///< its current address
        OldPod,       ///< the address of a pod that is gone
        Service,      ///< its cluster IP
        Dns,          ///< its name
        Node,         ///< its primary address
        LoadBalancer, ///< the external address of a Service
        Router,
    };

    Kind kind{Kind::Pod};
    QString name{};         ///< "*": any of the kind; empty for the router
    int port{0};            ///< 0: whichever
    bool atNodePort{false}; ///< the port is the node port that was given out

    bool isAny() const { return name == u'*'; }

    /// As of a sender.
    bool isStated() const { return !name.isEmpty() || kind == Kind::Router; }

    bool operator==(const LessonAddress &) const = default;
};

/// Nothing for what is no sender.
std::optional<LessonSender> lessonSenderFromText(const QString &text);
/// Nothing for what is no address. Only with `anyPort` the port may be left out.
std::optional<LessonAddress> lessonAddressFromText(const QString &text, bool anyPort = false);

/// What lessonSenderFromText reads.
QString lessonText(const LessonSender &sender);
/// What lessonAddressFromText reads.
QString lessonText(const LessonAddress &address);

/// "pod/pod-1", "service/svc-2", "node/node-3", "deployment/web", "client/laptop".
std::optional<ObjectRef> objectFromText(const QString &text);
/// The way back.
QString objectText(const ObjectRef &object);

} // namespace podium
