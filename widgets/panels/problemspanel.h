// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourcespan.h"
#include "document/models/problemsmodel.h"
#include "panels/hintedtable.h"

namespace podium {

/// What is wrong with the open manifests. A row jumps to its line.
class ProblemsPanel : public HintedTable
{
    Q_OBJECT

public:
    /// The model is borrowed and must outlive this.
    explicit ProblemsPanel(ProblemsModel &model, QWidget *parent = nullptr);

signals:
    void placeActivated(const podium::SourceSpan &span);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ProblemsModel &m_model;
};

} // namespace podium
