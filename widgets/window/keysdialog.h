// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QAction;
class QKeySequence;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace podium {

class KeyBinding;

/// All commands with their keys, which can be changed here.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this. `letters`: whether letters alone are commands.
    KeysDialog(KeyBinding &keys, QAction &letters, QWidget *parent);

    /// Chooses the command whose keys are to be changed.
    void choose(const QString &id);
    /// Gives it another key, unless it cannot have that; message() says why.
    void give(const QKeySequence &key);
    QString message() const;

private:
    void build(QAction &letters);
    void fill();
    /// Row, column and what has the focus stay.
    void showKeys();
    QString current() const;
    QTreeWidgetItem *groupItem(const QString &title);
    void useUsual();
    void useNone();
    void refresh();

    KeyBinding &m_keys;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_input;
    QPushButton *m_none;
    QPushButton *m_usual;
    QLabel *m_message;
};

} // namespace podium
