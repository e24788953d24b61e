// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

#include <QByteArray>

namespace podium {

/// Objects that can be added as they are. Their manifests are in resources/templates, where
/// "$(name)" stands for a name that is free and "$(app)" for the label of the pods they are about.
struct Template
{
    const char *title{nullptr}; ///< source text, translated in context "templates"
    const char *file{nullptr};
    const char *stem{nullptr}; ///< what its objects are called
};

/// In the order of the menu.
const QList<Template> &templates();

/// The manifest for this cluster: the names are free, and a Service is about the pods with this
/// label `app`; about pods called like itself if it is empty.
QByteArray manifestFor(const Template &made, const Cluster &cluster, const QString &app);

} // namespace podium
