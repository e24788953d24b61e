// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/objectref.h"

#include <array>
#include <tuple>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    ObjectKind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames{
    KindName{ObjectKind::Namespace, "Namespace"_L1},
    KindName{ObjectKind::Node, "Node"_L1},
    KindName{ObjectKind::Pod, "Pod"_L1},
    KindName{ObjectKind::Service, "Service"_L1},
    KindName{ObjectKind::Deployment, "Deployment"_L1},
    KindName{ObjectKind::ReplicaSet, "ReplicaSet"_L1},
    KindName{ObjectKind::ReplicationController, "ReplicationController"_L1},
    KindName{ObjectKind::StatefulSet, "StatefulSet"_L1},
    KindName{ObjectKind::DaemonSet, "DaemonSet"_L1},
    KindName{ObjectKind::Job, "Job"_L1},
    KindName{ObjectKind::Endpoints, "Endpoints"_L1},
    KindName{ObjectKind::EndpointSlice, "EndpointSlice"_L1},
    KindName{ObjectKind::World, "World"_L1},
    KindName{ObjectKind::Client, "Client"_L1},
    KindName{ObjectKind::Router, "Router"_L1},
};

} // namespace

QString kindName(ObjectKind kind)
{
    for (const KindName &row : kindNames) {
        if (row.kind == kind)
            return row.name;
    }
    return {};
}

ObjectKind kindFromName(const QString &name)
{
    for (const KindName &row : kindNames) {
        if (row.name == name && row.kind < ObjectKind::World)
            return row.kind;
    }
    return ObjectKind::Unknown;
}

bool isNamespaced(ObjectKind kind)
{
    return kind > ObjectKind::Node && kind < ObjectKind::World;
}

QString ObjectRef::text() const
{
    return kindName(kind) + u' ' + qualifiedName();
}

QString ObjectRef::qualifiedName() const
{
    return namespaceName.isEmpty() ? name : namespaceName + u'/' + name;
}

bool operator<(const ObjectRef &a, const ObjectRef &b)
{
    return std::tie(a.kind, a.namespaceName, a.name) < std::tie(b.kind, b.namespaceName, b.name);
}

size_t qHash(const ObjectRef &ref, size_t seed)
{
    return qHashMulti(seed, int(ref.kind), ref.namespaceName, ref.name);
}

} // namespace podium
