// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"

#include <QLabel>

namespace podium {

/// A thin line under the stage that says how much of the cluster is in the picture, and names what
/// is not: nothing is left out in silence.
class ShownLine : public QLabel
{
    Q_OBJECT

public:
    explicit ShownLine(QWidget *parent = nullptr);

    /// `filtered`: what is missing was not asked for.
    void showCounts(const ShownCounts &counts, bool filtered);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    /// As much as there is room for.
    void showFitting();

    ShownCounts m_counts{};
    bool m_filtered{false};
    QString m_whole{};
};

} // namespace podium
