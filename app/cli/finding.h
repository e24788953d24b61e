// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "cluster/cluster.h"
#include "manifest/manifestreader.h"

#include <QJsonObject>

namespace podium {

/// The problem with the place of its field, looked up in the texts if it has none yet.
Problem located(Problem problem, const Cluster &cluster, const QList<ManifestText> &texts);

/// "FILE:LINE:COLUMN: error: FIELD: TEXT". What is not known is left out.
QString findingLine(const Problem &problem);

/// As in the description of the command line; what is not known is null.
QJsonObject findingJson(const Problem &problem);

} // namespace podium
