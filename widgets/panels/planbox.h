// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/history.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace podium {

/// How many packets, and when they leave. What does not matter for the number that is chosen is not
/// there to be chosen: one packet has no rate.
class PlanBox : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBox(QWidget *parent = nullptr);

    /// Nothing if what was typed is no number of packets; then the problem is told by `refused`.
    std::optional<SendPlan> plan();

signals:
    void refused(const QString &explanation);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// As typed or chosen; 0 until stopped, -1 for what is no number.
    int count() const;
    SendPlan::Pace pace() const;
    void showWhatMatters();
    void retranslate();

    QLabel *m_label;
    QComboBox *m_count;
    QComboBox *m_pace;
    QSpinBox *m_rate;
};

} // namespace podium
