// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

#include <variant>

namespace podium {

/// Any object that a manifest can state.
using AnyObject =
    std::variant<Namespace, Node, Pod, Service, Workload, EndpointSlice, EndpointsObject>;

inline ObjectRef refOf(const AnyObject &object)
{
    return std::visit([](const auto &o) { return refOf(o); }, object);
}

inline const ObjectMeta &metaOf(const AnyObject &object)
{
    return std::visit([](const auto &o) -> const ObjectMeta & { return o.meta; }, object);
}

inline ObjectMeta &metaOf(AnyObject &object)
{
    return std::visit([](auto &o) -> ObjectMeta & { return o.meta; }, object);
}

/// The object as the type that the field tables expect (see fields/field.h).
inline void *dataOf(AnyObject &object)
{
    return std::visit([](auto &o) -> void * { return &o; }, object);
}

inline const void *dataOf(const AnyObject &object)
{
    return std::visit([](const auto &o) -> const void * { return &o; }, object);
}

} // namespace podium
