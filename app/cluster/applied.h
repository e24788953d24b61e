// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/anyobject.h"

#include <optional>

namespace podium {

/// The stored object; nothing if there is none.
std::optional<AnyObject> storedObject(const Cluster &cluster, const ObjectRef &ref);

/// The cluster after somebody changed an object's manifest and applied it, as `kubectl apply` does:
/// what the manifest stated before and after decides what is changed, and what the cluster has
/// given the object since stays. A manifest that states what it stated before changes nothing, not
/// even an object that is gone.
///
/// A pod whose spec is another, but for the images of its containers, cannot be changed in a real
/// cluster; it is deleted and made anew, with another address.
///
/// `before`: the same object as the manifest stated it before; null if it did not.
[[nodiscard]] Cluster withApplied(const Cluster &cluster, const AnyObject *before,
                                  const AnyObject &after);

/// Whether applying this would replace a pod by a new one.
bool replacesPod(const Pod &before, const Pod &after);

/// Whether a pod of a settled cluster is another one in the next, although it has the same name.
/// One that had no address yet only waited for a node, or for an address there.
bool isMadeAnew(const Pod &before, const Pod &after);

} // namespace podium
