// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/valueeditor.h"

#include "cluster/fields/fieldtables.h"
#include "forms/drafts.h"
#include "forms/valueinput.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The row for a path without indices; null if there is none.
const Field *rowFor(const FieldTable &table, const QString &path)
{
    for (const Field &field : table) {
        if (field.path == path)
            return &field;
        if (field.items.isEmpty() || !isWithin(path, field.path))
            continue;
        if (const Field *found = rowFor(field.items, path.mid(field.path.size() + 1)))
            return found;
    }
    return nullptr;
}

const Field *rowOf(ObjectKind kind, const QString &path)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    return rowFor(fieldsOf(kind), QString(path).remove(index));
}

} // namespace

FieldShape shapeOf(ObjectKind kind, const QString &path)
{
    const Field *row = rowOf(kind, path);
    return row ? FieldShape{path, row->type, row->choices} : FieldShape{path};
}

bool hasField(ObjectKind kind, const QString &path)
{
    return rowOf(kind, path) != nullptr;
}

ValueEditor::ValueEditor(const FieldShape &shape, QWidget *parent)
    : FieldEditor(shape.path, parent)
    , m_input(new ValueInput(shape.type, shape.choices, this))
{
    body()->addWidget(m_input);
    setCaption(lastKey(shape.path));
    m_input->focusProxy()->setAccessibleName(shape.path);
    setToolTip(shape.path);
    connect(m_input, &ValueInput::entered, this, [this](const FieldValue &value) {
        emit changeRequested(SetFields{m_object, {{field(), value}}}, {});
    });
    connect(m_input, &ValueInput::considered, this, [this](const FieldValue &value) {
        emit changeConsidered(SetFields{m_object, {{field(), value}}});
    });
    connect(m_input, &ValueInput::considerationEnded, this, &ValueEditor::considerationEnded);
    connect(m_input, &ValueInput::givenUp, this, [this] { emit draftsDropped(field()); });
}

void ValueEditor::showValues(const FormValues &values)
{
    const bool isAnother = values.object() != m_object;
    m_object = values.object();
    if (isAnother)
        m_input->setValue(values.text(field()), values.isStated(field()));
    else
        m_input->showValue(values.text(field()), values.isStated(field()));
}

void ValueEditor::focusOn(const QString &)
{
    m_input->setFocus();
}

QString lastKey(const QString &path)
{
    const qsizetype start = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
    return path.mid(start + 1).remove(u']');
}

} // namespace podium
