// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/formtable.h"

#include "cluster/fields/fieldtables.h"
#include "forms/labelseditor.h"
#include "forms/servicetypepicker.h"

namespace podium {

using namespace Qt::StringLiterals;

QList<FieldEditor *> makeEditors(ObjectKind kind, QWidget *parent)
{
    QList<FieldEditor *> editors;
    if (kind == ObjectKind::Service)
        editors.append(new ServiceTypePicker(parent));
    if (!fieldsOf(kind).isEmpty()) {
        auto *labels = new LabelsEditor(u"metadata.labels"_s, parent);
        labels->setCaption(LabelsEditor::tr("Labels"));
        editors.append(labels);
    }
    return editors;
}

} // namespace podium
