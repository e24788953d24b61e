// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace podium {

/// One of the boxes of ServiceTypePicker: its name, what it adds, and the box that it contains.
/// A box that is part of the chosen type is drawn open, with a thick outline.
class TypeBox : public QWidget
{
    Q_OBJECT

public:
    explicit TypeBox(TypeBox *contained, QWidget *parent = nullptr);

    QRadioButton *button() const { return m_button; }

    TypeBox *contained() const { return m_contained; }

    void setWords(const QString &name, const QString &adds);
    /// Whether the chosen type is this one or contains it.
    void setOpen(bool open);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRadioButton *m_button;
    QLabel *m_adds;
    TypeBox *m_contained;
    bool m_isOpen{false};
};

} // namespace podium
