// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace podium {

/// Plain text in as many lines as it takes: between words, or within one that is longer than a
/// line, as field paths, rules and addresses are. Nothing is ever cut or elided.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    /// Of the narrowest word break that is wanted; long words are broken below that.
    void setNarrowest(int width);

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the text out, draws it if there is a painter, and returns its height.
    double layOut(double width, QPainter *painter) const;

    int m_narrowest{60};
};

} // namespace podium
