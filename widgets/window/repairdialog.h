// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/documentstate.h"
#include "window/explaineddialog.h"

namespace podium {

/// A text that lost its indentation, and its repair, side by side; nothing is loaded before it is
/// accepted.
class RepairDialog : public ExplainedDialog
{
    Q_OBJECT

public:
    /// `state` has at least one repair.
    explicit RepairDialog(const DocumentState &state, QWidget *parent = nullptr);

private:
    /// What a text without indentation means, in the help.
    void openCard();
    QWidget *comparison(const ManifestText &text, const RepairProposal &proposal);
};

} // namespace podium
