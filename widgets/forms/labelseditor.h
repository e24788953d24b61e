// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/labels.h"
#include "forms/fieldeditor.h"

class QLineEdit;
class QToolButton;

namespace podium {

class Chip;
class FlowLayout;

/// Labels, or a selector, as chips: each is edited in its place as key=value, "+" adds one, Delete
/// removes one. What the API would refuse is explained while it is typed, and stays open.
class LabelsEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LabelsEditor(const QString &field, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void showValues(const FormValues &values) override;
    void focusOn(const QString &field) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// These would be the labels, if what is typed were done; not called for what cannot be.
    virtual void showTyped(const LabelSet &labels);

private:
    Chip *makeChip();
    void nameChip(Chip *chip, const LabelSet::Pair &label);
    void showLabels(const LabelSet &labels);
    /// Opens the label at this index; one past the last is a new one.
    void edit(int index);
    void remove(int index);
    /// Says what is wrong with what is typed; whether it can be done.
    bool explain();
    /// What is typed, as a change; as edits of a label go, a key is renamed if the value stays.
    Change typedChange() const;
    Change removal(int index) const;
    /// Whether what is typed is there already.
    bool isThere() const;
    void commit();
    void closeInput();
    void focusLabel(const QString &key);
    QString fieldOf(const QString &key) const;
    void retranslate();

    ObjectRef m_object{};
    LabelSet m_labels{};
    QList<Chip *> m_chips{};
    FlowLayout *m_flow;
    QToolButton *m_add;
    QLineEdit *m_input;
    QLabel *m_explanation;
    QString m_editedKey{}; ///< null: what is typed is a new label
};

} // namespace podium
