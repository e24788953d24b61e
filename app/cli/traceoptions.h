// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/report.h"
#include "cluster/protocol.h"
#include "cluster/world.h"

#include <variant>

namespace podium {

/// What `podium trace` was told, except for sender and target, which need the cluster.
struct TraceOptions
{
    QString from{};
    QString to{};
    QString atNode{};
    Protocol protocol{Protocol::TCP};
    int count{1};
    quint64 seed{1};
    QStringList proxySettings{};
    std::optional<LoadBalancerProvider> provider{};
    OutputFormat format{OutputFormat::Text};
    QStringList files{};
};

QList<QCommandLineOption> traceOptionList();

/// The options, or in English what is wrong with them.
std::variant<TraceOptions, QString> traceOptions(const QCommandLineParser &parser);

} // namespace podium
