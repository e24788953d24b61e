// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/journal/leftover.h"
#include "window/explaineddialog.h"

class QTreeWidget;

namespace podium {

/// Lists the work that was left over, to be restored or discarded one by one; what is neither is
/// kept for later.
class RecoveryDialog : public ExplainedDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const QList<LeftOver> &leftOvers, QWidget *parent = nullptr);

    /// What is to be restored; only if it was accepted.
    LeftOver chosen() const;

signals:
    void discarded(const podium::LeftOver &leftOver);

private:
    void fill();
    void discardCurrent();
    int current() const;

    QList<LeftOver> m_leftOvers;
    QTreeWidget *m_list;
};

} // namespace podium
