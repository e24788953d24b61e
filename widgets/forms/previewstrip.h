// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;

namespace podium {

/// What an edit would do, beside the field where it is made, as long as it is not made. Its outline
/// is dashed, as is all that is not there yet.
class PreviewStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewStrip(QWidget *parent = nullptr);

    /// None hides it.
    void showLines(const QStringList &lines);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_lines;
};

} // namespace podium
