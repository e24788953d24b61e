// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRadioButton>

namespace podium {

/// One choice of a question: a letter, and a text in as many lines as it takes. After the answer it
/// tells in words and by a sign whether it was right.
class ChoiceButton : public QRadioButton
{
    Q_OBJECT

public:
    enum class Verdict { Open, Right, ChosenRight, ChosenWrong, Other };

    explicit ChoiceButton(QChar letter, const QString &text, QWidget *parent = nullptr);

    void setVerdict(Verdict verdict);

    Verdict verdict() const { return m_verdict; }

    /// "your answer, right"; empty while the question is open.
    QString verdictText() const;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Text and verdict, wrapped; returns the height. Draws if there is a painter.
    double layOut(double width, QPainter *painter) const;
    void paintBadge(QPainter &painter, const QRectF &box) const;
    void refresh();

    QChar m_letter;
    QString m_text;
    Verdict m_verdict{Verdict::Open};
};

} // namespace podium
