// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/clusterdocument.h"

#include <QRandomGenerator>

namespace podium::test {

/// The objects that a manifest states, in one of the states of a document.
QList<ObjectRef> statedObjects(const Cluster &cluster);

/// A form edit of any field of any object that a manifest states; nothing if there is no object.
std::optional<SetFields> randomEdit(QRandomGenerator &random, const ClusterDocument &document);

/// Manifests of which all objects are accepted, so that what is shown is what is stated.
QStringList soundFiles();

} // namespace podium::test
