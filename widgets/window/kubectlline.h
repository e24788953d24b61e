// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/kubectl.h"

#include <QFrame>

class QAction;
class QLabel;
class QLineEdit;

namespace podium {

/// The kubectl command that does what was done last, to be copied. Not there before the first
/// change.
class KubectlLine : public QFrame
{
    Q_OBJECT

public:
    /// The action copies the command; it is borrowed and must outlive this.
    explicit KubectlLine(QAction &copy, QWidget *parent = nullptr);

    void showCommand(const KubectlCommand &command);
    /// What was done is taken back, or another document is open.
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void copyCommand() const;
    void retranslate();

    KubectlCommand m_command{};
    QAction &m_copy;
    QLabel *m_title;
    QLineEdit *m_text;
};

} // namespace podium
