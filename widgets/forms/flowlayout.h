// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace podium {

/// Puts its items in a row, and in further rows below it where the width is used up.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~FlowLayout() override;

    /// Puts a widget that is a child of the parent already before the item of this index.
    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

    QSize sizeHint() const override { return minimumSize(); }

    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Gives each item its place, if `place` says so; returns the height.
    int flow(const QRect &rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items{};
};

} // namespace podium
