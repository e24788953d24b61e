// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/models/rulesmodel.h"
#include "panels/hintedtable.h"

namespace podium {

/// What kube-proxy writes on a node; the rules that the packet meets light up while it crosses.
class RulesPanel : public HintedTable
{
    Q_OBJECT

public:
    /// The model is borrowed and must outlive this.
    explicit RulesPanel(RulesModel &model, QWidget *parent = nullptr);

    /// Shows the rule that was lit last.
    void followLatest();

    /// Marks a row and moves it into sight.
    void showRow(int row);

signals:
    /// The user asks for what the rule is about.
    void ruleActivated(const podium::Rule &rule);
    void shownOrHidden();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();

    RulesModel &m_model;
};

} // namespace podium
