// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace podium {

class ChoiceButton;

/// A question and its choices, lettered from A on; arrows go from one to the next.
class QuestionBox : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text{};
        QString why{}; ///< is told once the question is answered
        bool isCorrect{false};

        bool operator==(const Choice &) const = default;
    };

    explicit QuestionBox(QWidget *parent = nullptr);

    /// `chosen`: row; -1 for none. The answer is open to change until it is told.
    void setQuestion(const QString &ask, const QList<Choice> &choices, int chosen, bool isTold);

signals:
    void chosen(int row);

private:
    void clear();
    void addWhy(const QString &why);

    QVBoxLayout *m_rows;
    QButtonGroup *m_group;
    QList<ChoiceButton *> m_buttons{};
};

} // namespace podium
