// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/change.h"
#include "document/editing/revision.h"

#include <QObject>

namespace podium {

/// Holds the enum, so that Qt knows its names.
struct KubectlEnums
{
    Q_GADGET

public:
    /// Why kubectl has no command for a change.
    enum class Gap {
        None,        ///< it has one
        OutsideIt,   ///< what stands around the cluster is not the cluster's
        ProbeSays,   ///< whether a pod is ready
        KubeletSays, ///< whether a node is ready
        StatusOnly,  ///< status is written by the cluster itself
    };
    Q_ENUM(Gap)
};

using KubectlGap = KubectlEnums::Gap;

/// The command that does to a real cluster what a change did here.
struct KubectlCommand
{
    /// For a POSIX shell, quoted where it has to be; several lines if a manifest is part of it.
    QString text{};
    KubectlGap gap{KubectlGap::None}; ///< None, or there is no text

    bool operator==(const KubectlCommand &) const = default;
};

/// For a change that can be made of this revision. Source: kubectl 1.32: label, annotate, scale,
/// set image, patch, delete, apply, replace.
/// Simplified: an evicted pod is deleted, as kubectl evicts whole nodes only (drain); a container
/// is restarted by ending its first process, which an image may not have the tool for.
KubectlCommand kubectlCommand(const Revision &before, const Change &change);

/// The text as one word of a POSIX shell.
QString shellQuoted(const QString &text);

} // namespace podium
