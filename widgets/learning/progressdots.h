// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace podium {

/// How far one has come: a dot a page, filled up to the open one, and the same in words.
class ProgressDots : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressDots(QWidget *parent = nullptr);

    /// `page` counts from 0.
    void setPage(int page, int count);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString words() const;

    int m_page{0};
    int m_count{0};
};

} // namespace podium
