// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/fields/nodefields.h"

#include "cluster/fields/metafields.h"
#include "cluster/fields/podfields.h"
#include "cluster/namespace.h"
#include "cluster/node.h"

namespace podium::fields {

using namespace Qt::StringLiterals;

namespace {

FieldTable nodeAddressFields()
{
    return {textField(u"type"_s, &NodeAddress::type),
            textField(u"address"_s, &NodeAddress::address)};
}

} // namespace

FieldTable namespaceFields()
{
    return {metaField<Namespace>()};
}

FieldTable nodeFields()
{
    return {metaField<Node>(),
            textField(u"spec.podCIDR"_s, &Node::podCidr),
            listField(u"spec.podCIDRs"_s, &Node::podCidrs),
            textField(u"spec.providerID"_s, &Node::providerId),
            booleanField(u"spec.unschedulable"_s, &Node::unschedulable),
            listOf(u"status.addresses"_s, &Node::addresses, nodeAddressFields()),
            quantityField(u"status.allocatable.memory"_s, &Node::allocatableMemory),
            listOf(u"status.conditions"_s, &Node::conditions, conditionFields())};
}

} // namespace podium::fields
