// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fieldeditor.h"

namespace podium {

class ValueInput;

/// What one field is like: its row of a field table, or of the world's settings.
struct FieldShape
{
    QString path{};
    FieldType type{FieldType::Text};
    QStringList choices{};
};

/// The shape of a field ("spec.ports[0].port") of objects of a kind; text for one that no table
/// has.
FieldShape shapeOf(ObjectKind kind, const QString &path);

/// Whether objects of the kind have this field.
bool hasField(ObjectKind kind, const QString &path);

/// A field that holds one value, under the name that manifests give it.
class ValueEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ValueEditor(const FieldShape &shape, QWidget *parent = nullptr);

    using FieldEditor::setNote;

    void showValues(const FormValues &values) override;
    void focusOn(const QString &field) override;

private:
    ObjectRef m_object{};
    ValueInput *m_input;
};

/// The last key of a path: "timeoutSeconds".
QString lastKey(const QString &path);

} // namespace podium
