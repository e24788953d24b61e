// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "cluster/labels.h"

namespace podium {

/// Where an object was read. Fields are located again on demand from the text (manifest/sourcemap),
/// so that 150,000 objects need not carry the places of all their fields.
struct Origin
{
    int file{-1}; ///< index into the document's texts; -1: made by the control plane or in a form
    int document{-1};    ///< which YAML document of the file, from 0
    int item{-1};        ///< which item of a List, from 0; -1: the document itself
    int line{0};         ///< of the object's first key, from 1
    int documentLine{1}; ///< of the document's first byte, from 1
    qint64 offset{0};    ///< of the document, in bytes from the start of the file

    bool isKnown() const { return file >= 0; }

    bool operator==(const Origin &) const = default;
};

/// The part of `metadata` that Podium knows.
struct ObjectMeta
{
    QString name{};
    QString generateName{};
    QString namespaceName{}; ///< empty for kinds without namespaces
    LabelSet labels{};
    LabelSet annotations{};
    QString deletionTimestamp{}; ///< empty unless it is being deleted
    ObjectRef controller{};      ///< the owner with `controller: true`
    Origin origin{};

    bool isTerminating() const { return !deletionTimestamp.isEmpty(); }

    bool operator==(const ObjectMeta &) const = default;
};

} // namespace podium
