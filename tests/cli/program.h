// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

namespace podium::test {

/// What a run of the program left behind.
struct Run
{
    int status{-1}; ///< exit status; -1 if it crashed, hung or did not start
    QString out{};
    QString err{};

    /// The one JSON value on standard output; undefined if it is not one.
    QJsonValue json() const;
};

/// Runs the built program from outside, without a display. Relative paths among the arguments are
/// seen from the source tree, so that messages name them as a reader would.
Run runPodium(const QStringList &arguments, const QByteArray &input = {});

} // namespace podium::test
