// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>

namespace podium {

/// A box that says with "…" that it has no room for all of its text, where another one cuts it in
/// the middle of a letter. A box to type in does so while nobody types in it.
class ElidedComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ElidedComboBox(QWidget *parent = nullptr);

    /// Instead of setEditable().
    void makeEditable();

    /// What is seen of the text now.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRect() const;
};

} // namespace podium
