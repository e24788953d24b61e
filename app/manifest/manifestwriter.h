// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/anyobject.h"
#include "cluster/world.h"

#include <QByteArray>

namespace podium {

/// The object as a YAML document of its own, without "---": apiVersion, kind, then what is set, in
/// the order of the field tables. Namespace default is left out, as are defaults that the object
/// does not carry. Reads back as an equal object, but for its origin and the namespace of its
/// owner. Never for an object that a manifest states already: that text is changed by
/// manifesteditor.h.
QByteArray manifestOf(const AnyObject &object);

/// A ConfigMap called podium-world that states this world (see worldreader.h). What no key states
/// (clients, ranges) is not written.
QByteArray manifestOf(const World &world);

} // namespace podium
