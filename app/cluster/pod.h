// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"
#include "cluster/objectmeta.h"
#include "cluster/protocol.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace podium {

struct ContainerPort
{
    QString name{};
    int containerPort{0};
    Protocol protocol{Protocol::TCP};
    int hostPort{0}; ///< 0: none
    QString hostIp{};

    bool operator==(const ContainerPort &) const = default;
};

struct Container
{
    QString name{};
    QString image{};
    QList<ContainerPort> ports{};
    std::optional<qint64> requestedMemory{}; ///< bytes; resources.requests.memory
    std::optional<qint64> memoryLimit{};     ///< bytes; resources.limits.memory

    bool operator==(const Container &) const = default;
};

/// What a workload's `template.spec` and a Pod's `spec` have in common.
struct PodSpec
{
    QString nodeName{};
    LabelSet nodeSelector{};
    QList<Container> initContainers{};
    QList<Container> containers{};
    bool hostNetwork{false};
    QString hostname{};
    QString subdomain{};
    QString restartPolicy{};

    bool operator==(const PodSpec &) const = default;
};

/// A row of `status.conditions`; status is True, False or Unknown.
struct Condition
{
    QString type{};
    QString status{};

    bool operator==(const Condition &) const = default;
};

struct Pod
{
    ObjectMeta meta{};
    PodSpec spec{};
    QString phase{}; ///< empty in a fresh manifest; settle makes it Pending or Running
    IpAddress podIp{};
    QList<Condition> conditions{};
    /// Why it is not running or not ready, as Kubernetes words it: "Unschedulable",
    /// "CrashLoopBackOff"; empty if all is well.
    QString statusReason{};
    int restarts{0}; ///< of its containers, since it was made
    /// The container that could not start as its port is in use in this pod; -1: none.
    int failedContainer{-1};

    /// Condition Ready is True.
    bool isReady() const;
    /// Failed or Succeeded: it has stopped for good.
    bool isFinished() const;
    /// The number of the named port; nothing if no container has it under this protocol.
    /// Source: Kubernetes pkg/api/v1/pod FindPort.
    std::optional<int> namedPort(const QString &name, Protocol protocol) const;
    /// Simplified: a container listens on what it declares in containerPort, and on nothing else.
    bool listensOn(int port, Protocol protocol) const;
    /// Sum over the containers, in bytes.
    qint64 requestedMemory() const;

    bool operator==(const Pod &) const = default;
};

} // namespace podium
