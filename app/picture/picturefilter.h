// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "cluster/selector.h"

#include <QSet>

namespace podium {

/// Which part of a cluster the picture shows; all parts of it have to hold. Nodes are always shown,
/// as a Service's rules are on every one of them.
struct PictureFilter
{
    QString namespaceName{}; ///< of pods and Services; empty: all
    Selector labels{};       ///< of pods; empty: all
    ObjectRef service{};     ///< it alone, and its pods; null: all
    /// Shown whatever the rest says, as packets are on their way to them.
    QSet<ObjectRef> kept{};

    /// Hides nothing.
    bool isEmpty() const { return namespaceName.isEmpty() && labels.isEmpty() && service.isNull(); }

    bool operator==(const PictureFilter &) const = default;
};

/// A filter made ready to ask for every object of a cluster, which it borrows.
class PictureSieve
{
public:
    PictureSieve(const PictureFilter &filter, const Cluster &cluster);

    bool shows(const Pod &pod) const;
    /// With a filter of labels: a Service with a shown pod among its endpoints.
    bool shows(const Service &service) const;

private:
    bool isInFilteredService(const Pod &pod) const;
    bool hasShownEndpoint(const Service &service) const;

    const PictureFilter &m_filter;
    const Cluster &m_cluster;
    const Service *m_service{nullptr}; ///< the one that is filtered by
    QSet<ObjectRef> m_endpoints{};     ///< its pods
};

} // namespace podium
