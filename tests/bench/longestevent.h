// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QApplication>
#include <QString>

namespace podium::bench {

/// An application that knows which event took longest, so that who finds the window blocked also
/// finds by what.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Forgets what was measured.
    void restart() { m_longest = 0; }

    /// Time in milliseconds that the longest event computed, with what was done in it.
    double longest() const { return m_longest; }

    /// Whose event it was, and which: "podium::StageView Paint".
    QString name() const { return m_name; }

private:
    int m_depth{};
    double m_longest{};
    QString m_name{};
};

} // namespace podium::bench
