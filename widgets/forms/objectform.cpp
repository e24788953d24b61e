// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/objectform.h"

#include "document/explain/changesentence.h"
#include "document/explain/problemsentence.h"
#include "document/selection.h"
#include "forms/fieldeditor.h"
#include "forms/formtable.h"
#include "routing/fieldpaths.h"

#include <QLabel>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldGap = 10;
constexpr int sideRoom = 8;

} // namespace

ObjectForm::ObjectForm(ClusterDocument &document, Selection &selection, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_selection(selection)
    , m_body(new QWidget(this))
    , m_layout(new QVBoxLayout(m_body))
    , m_problem(formLabel(m_body))
{
    setWidget(m_body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(sideRoom, sideRoom / 2, sideRoom, sideRoom);
    m_layout->setSpacing(fieldGap);
    m_layout->addWidget(m_problem);
    m_layout->addStretch(1);
    m_problem->setObjectName(u"rest"_s);
    m_problem->hide();
    connect(&document, &ClusterDocument::clusterChanged, this, &ObjectForm::refresh);
    connect(&document, &ClusterDocument::opened, this, [this] { m_drafts.clear(); });
    connect(&selection, &Selection::selectionChanged, this, &ObjectForm::showObject);
    showObject(selection.current());
}

bool ObjectForm::focusField(const QString &field)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (!isWithin(field, editor->field()))
            continue;
        editor->focusOn(field);
        ensureWidgetVisible(editor);
        return true;
    }
    return false;
}

void ObjectForm::showEvent(QShowEvent *event)
{
    refresh();
    QScrollArea::showEvent(event);
}

void ObjectForm::refresh()
{
    if (!isVisible() && !m_editors.isEmpty())
        return; // showEvent makes up for it
    const bool isThere = exists(m_document.cluster(), m_object);
    m_body->setVisible(isThere);
    if (!isThere)
        return;
    const FormValues values(m_document, m_object, m_drafts.values());
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->showValues(values);
}

void ObjectForm::showObject(const ObjectRef &object)
{
    if (object != m_object) {
        m_drafts.clear();
        showProblems({});
    }
    m_object = object;
    if (m_kind != object.kind)
        buildEditors(object.kind);
    refresh();
}

void ObjectForm::buildEditors(ObjectKind kind)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->hide();
        editor->deleteLater();
    }
    m_kind = kind;
    m_editors = makeEditors(kind, m_body);
    for (FieldEditor *editor : std::as_const(m_editors)) {
        m_layout->insertWidget(m_layout->count() - 1, editor);
        editor->show(); // now, and not with the next event: the focus may go there at once
        connect(editor, &FieldEditor::changeRequested, this, &ObjectForm::make);
        connect(editor, &FieldEditor::draftsDropped, this, &ObjectForm::drop);
        connect(editor, &FieldEditor::objectActivated, &m_selection, &Selection::select);
    }
}

void ObjectForm::make(const Change &change, const QString &burst)
{
    if (const auto *fields = std::get_if<SetFields>(&change))
        showProblems(m_drafts.set(m_document, *fields, burst));
    else
        showProblems(m_document.edit(changeSentence(change), change, burst));
    refresh();
}

void ObjectForm::drop(const QString &field)
{
    showProblems(m_drafts.drop(m_document, m_object, field));
    refresh();
}

void ObjectForm::showProblems(const Problems &problems)
{
    Problems rest = problems;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        Problems own;
        for (const Problem &problem : problems) {
            if (isWithin(problem.field, editor->field()))
                own.append(problem);
        }
        rest.removeIf([&](const Problem &problem) { return own.contains(problem); });
        editor->showProblems(own);
    }
    QStringList lines;
    for (const Problem &problem : std::as_const(rest))
        lines.append(u"⚠ %1: %2"_s.arg(problem.field, sentence(problem)));
    m_problem->setText(lines.join(u'\n'));
    m_problem->setVisible(!lines.isEmpty());
}

} // namespace podium
