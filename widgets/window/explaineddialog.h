// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QDialogButtonBox>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace podium {

/// A dialog that says what something is about, shows it, and has buttons for what is done with it.
class ExplainedDialog : public QDialog
{
    Q_OBJECT

protected:
    ExplainedDialog(const QString &title, const QString &explanation, QWidget *parent);

    QLabel &explanation() const { return *m_explanation; }

    /// What it is about, which gets all the room that there is.
    void setContent(QWidget *content);
    /// How large it is at first: so many letters wide and so many lines high, as far as the screen
    /// goes.
    void setUsualSize(int letters, int lines);
    /// The first one is what Return does. One that accepts or rejects closes the dialog.
    QPushButton *addButton(const QString &text, QDialogButtonBox::ButtonRole role);

private:
    QLabel *m_explanation;
    QDialogButtonBox *m_buttons;
    QVBoxLayout *m_layout;
};

} // namespace podium
