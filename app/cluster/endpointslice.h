// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/objectmeta.h"
#include "cluster/protocol.h"

#include <QStringList>

#include <optional>

namespace podium {

/// A row of `ports`. Unset means what the API says: all ports.
struct EndpointPort
{
    QString name{};
    Protocol protocol{Protocol::TCP};
    std::optional<int> port{};

    bool operator==(const EndpointPort &) const = default;
};

/// A row of `endpoints`. Conditions that are left out are unset here.
struct SliceEndpoint
{
    QStringList addresses{};
    std::optional<bool> ready{};
    std::optional<bool> serving{};
    std::optional<bool> terminating{};
    QString nodeName{};
    QString zone{};
    QStringList hintedZones{}; ///< hints.forZones[].name
    ObjectRef target{};        ///< targetRef

    bool operator==(const SliceEndpoint &) const = default;
};

/// An EndpointSlice that a manifest states. What follows from selectors is derived, see
/// cluster/endpoint.h.
struct EndpointSlice
{
    ObjectMeta meta{};
    QString addressType{};
    QList<EndpointPort> ports{};
    QList<SliceEndpoint> endpoints{};

    /// The Service it belongs to: label kubernetes.io/service-name; null without it.
    QString serviceName() const;

    bool operator==(const EndpointSlice &) const = default;
};

} // namespace podium
