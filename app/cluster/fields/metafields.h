// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/fields/fieldbuilders.h"
#include "cluster/objectmeta.h"

namespace podium::fields {

/// The rows of `metadata`, relative to it.
FieldTable metaFields();

/// `metadata` of a type with a member `meta`.
template <class T>
Field metaField()
{
    return groupField(QStringLiteral("metadata"), &T::meta, metaFields());
}

/// The rows of an object reference: kind, namespace, name.
FieldTable refFields();

} // namespace podium::fields
