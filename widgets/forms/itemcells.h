// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/valueeditor.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace podium {

/// The cells of one item of an ItemsEditor, in two columns.
class ItemCells : public QFrame
{
    Q_OBJECT

public:
    ItemCells(const QString &item, const QList<FieldShape> &cells, QWidget *parent = nullptr);

    /// `sameObject`: what is being typed stays.
    void showValues(const FormValues &values, bool sameObject);
    /// The cell of this field, or the first.
    void focusOn(const QString &field);
    /// Where the focus is in one of the cells; else empty.
    QString focusedField() const;
    void setRemoveText(const QString &text);
    /// Marks the cells that these problems are about; none takes the marks away.
    void markProblems(const Problems &problems);

signals:
    void entered(const QString &field, const podium::FieldValue &value);
    void considered(const QString &field, const podium::FieldValue &value);
    void considerationEnded();
    void givenUp(const QString &field);
    void removeRequested();
    /// Somebody points at the button that removes it.
    void removeConsidered();

private:
    QString m_item;
    QStringList m_paths{};
    QList<QLabel *> m_captions{}; ///< of the inputs
    QList<ValueInput *> m_inputs{};
    QToolButton *m_remove;
};

} // namespace podium
