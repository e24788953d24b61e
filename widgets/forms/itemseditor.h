// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/valueeditor.h"

class QPushButton;

namespace podium {

class ItemCells;

/// A list of structures, such as ports: a box for each, with a cell for each of its fields.
class ItemsEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// The cells' paths are relative to an item: "nodePort".
    ItemsEditor(const QString &list, const QList<FieldShape> &cells, QWidget *parent = nullptr);

    using FieldEditor::setCaption;
    using FieldEditor::setNote;

    void showValues(const FormValues &values) override;
    void showProblems(const Problems &problems) override;
    void focusOn(const QString &field) override;
    QString focusedField() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    ItemCells *makeItem();
    void connectItem(ItemCells *item, int index);
    void removeItem(int index);
    QString pathOf(int index) const;
    void retranslate();

    ObjectRef m_object{};
    QList<FieldShape> m_cells;
    QList<ItemCells *> m_items{};
    QPushButton *m_add;
    int m_stored{0};        ///< how many there are in the cluster
    int m_shown{0};         ///< with those that cannot be made yet
    bool m_isAdding{false}; ///< an empty one is shown behind them
};

} // namespace podium
