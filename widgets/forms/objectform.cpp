// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/objectform.h"

#include "document/explain/changesentence.h"
#include "document/explain/helppage.h"
#include "document/explain/previewsentence.h"
#include "document/explain/problemsentence.h"
#include "document/pendingpreview.h"
#include "document/selection.h"
#include "forms/fieldeditor.h"
#include "forms/fielduse.h"
#include "forms/formtable.h"
#include "forms/previewstrip.h"
#include "forms/taborder.h"
#include "routing/fieldpaths.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldGap = 10;
constexpr int sideRoom = 8;

} // namespace

ObjectForm::ObjectForm(ClusterDocument &document, Selection &selection, PendingPreview &pending,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_selection(selection)
    , m_pending(pending)
    , m_body(new QWidget(this))
    , m_layout(new QVBoxLayout(m_body))
    , m_problem(formLabel(m_body))
    , m_leftOut(formLabel(m_body))
    , m_pinned(new PreviewStrip(viewport()))
{
    m_pinned->setAttribute(Qt::WA_TransparentForMouseEvents);
    setWidget(m_body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus); // the Tab key goes from field to field
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->setContentsMargins(sideRoom, sideRoom / 2, sideRoom, sideRoom);
    m_layout->setSpacing(fieldGap);
    m_layout->addWidget(m_problem);
    m_layout->addStretch(1);
    m_layout->addWidget(m_leftOut);
    m_leftOut->setEnabled(false);
    m_leftOut->hide();
    m_problem->setObjectName(u"rest"_s);
    m_problem->hide();
    connect(&document, &ClusterDocument::clusterChanged, this, &ObjectForm::refresh);
    connect(&document, &ClusterDocument::opened, this, [this] { m_drafts.clear(); });
    connect(&document, &ClusterDocument::editRuleChanged, this, &ObjectForm::showAllowed);
    connect(&selection, &Selection::selectionChanged, this, &ObjectForm::showObject);
    connect(&pending, &PendingPreview::changed, this, &ObjectForm::showPreview);
    showObject(selection.current());
}

ObjectForm::~ObjectForm()
{
    // They go after this, and would still tell what they lose.
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->disconnect(this);
}

bool ObjectForm::focusField(const QString &field)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (!isWithin(field, editor->field()) || !isAllowed(*editor) || editor->isHidden())
            continue;
        editor->focusOn(field);
        ensureWidgetVisible(editor);
        return true;
    }
    return false;
}

void ObjectForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showAllowed();
    QScrollArea::changeEvent(event);
}

QString ObjectForm::focusedField() const
{
    for (const FieldEditor *editor : m_editors) {
        if (editor->isAncestorOf(focusWidget()) && focusWidget()->hasFocus())
            return editor->focusedField();
    }
    return {};
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
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->setVisible(isAllowed(*editor) && hasUse(editor->field(), values));
        editor->showValues(values);
    }
}

void ObjectForm::showObject(const ObjectRef &object)
{
    if (object != m_object) {
        m_drafts.clear();
        showProblems({});
        stopConsidering();
    }
    m_object = object;
    if (m_kind != object.kind)
        buildEditors(object.kind);
    showAllowed();
}

bool ObjectForm::isAllowed(const FieldEditor &editor) const
{
    return !m_document.objection(SetFields{m_object, {{editor.field(), {}}}});
}

void ObjectForm::showAllowed()
{
    setAccessibleName(tr("Form"));
    bool isWhole = true;
    bool isEmpty = true;
    for (const FieldEditor *editor : std::as_const(m_editors)) {
        const bool allowed = isAllowed(*editor);
        isWhole = isWhole && allowed;
        isEmpty = isEmpty && !allowed;
    }
    m_leftOut->setVisible(!isWhole);
    m_leftOut->setText(isEmpty ? tr("Editing is not needed in this step.")
                               : tr("Other fields are not needed in this step."));
    refresh();
}

void ObjectForm::buildEditors(ObjectKind kind)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->hide();
        editor->disconnect(this); // the pointer may still be over it until it goes
        editor->deleteLater();
    }
    stopConsidering();
    m_kind = kind;
    m_editors = makeEditors(kind, m_body);
    for (FieldEditor *editor : std::as_const(m_editors)) {
        m_layout->insertWidget(m_layout->count() - 2, editor);
        editor->show(); // now, and not with the next event: the focus may go there at once
        connect(editor, &FieldEditor::changeRequested, this, &ObjectForm::make);
        connect(editor, &FieldEditor::changeConsidered, this,
                [this, editor](const Change &change) { consider(editor, change); });
        connect(editor, &FieldEditor::considerationEnded, this, [this, editor] {
            if (editor == m_considering)
                stopConsidering();
        });
        connect(editor, &FieldEditor::draftsDropped, this, &ObjectForm::drop);
        connect(editor, &FieldEditor::objectActivated, &m_selection, &Selection::select);
        connect(editor, &FieldEditor::helpRequested, this, &ObjectForm::helpRequested);
        editor->setRealityCard(realityCard(kind, editor->field()));
    }
    QWidget *last = this;
    for (FieldEditor *editor : std::as_const(m_editors))
        last = tabThrough(*editor, last);
}

void ObjectForm::consider(FieldEditor *editor, const Change &change)
{
    if (m_considering && m_considering != editor)
        m_considering->showPreview({});
    const auto *fields = std::get_if<SetFields>(&change);
    m_considering = editor;
    m_considered = fields ? Change(m_drafts.intended(m_document, *fields)) : change;
    m_pending.consider(*m_considered);
}

void ObjectForm::stopConsidering()
{
    if (!m_considering)
        return;
    std::exchange(m_considering, nullptr)->showPreview({});
    m_pinned->showLines({});
    if (m_pending.change() == std::exchange(m_considered, {}))
        m_pending.abandon();
}

void ObjectForm::showPreview()
{
    if (!m_considering)
        return;
    // Something else may be considered by now, on the stage or in a menu.
    const bool isOurs = m_pending.change() == m_considered && m_pending.preview();
    const QStringList lines = isOurs ? previewLines(*m_pending.preview()) : QStringList();
    m_considering->showPreview(lines);
    pinPreview(isPreviewInSight() ? QStringList() : lines);
}

bool ObjectForm::isPreviewInSight() const
{
    // It has its place only when all layouts have had their say.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QWidget &strip = m_considering->preview();
    const QRect place(strip.mapTo(viewport(), QPoint()), strip.size());
    return viewport()->rect().contains(place);
}

bool ObjectForm::isBusyBelow() const
{
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const QWidget *typing = m_considering->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const bool isPointedAt = m_considering->underMouse() || !typing;
    const QPoint at = isPointedAt ? pointer : typing->mapTo(viewport(), typing->rect().center());
    return at.y() > viewport()->height() / 2;
}

void ObjectForm::pinPreview(const QStringList &lines)
{
    m_pinned->showLines(lines);
    if (lines.isEmpty())
        return;
    const int width = viewport()->width() - 2 * sideRoom;
    const int height = m_pinned->heightForWidth(width);
    const int top = isBusyBelow() ? sideRoom : viewport()->height() - height - sideRoom;
    m_pinned->setGeometry(sideRoom, top, width, height);
    m_pinned->raise();
}

void ObjectForm::make(const Change &change, const QString &burst)
{
    stopConsidering();
    if (const auto *fields = std::get_if<SetFields>(&change))
        showProblems(m_drafts.set(m_document, *fields, burst));
    else
        showProblems(m_document.edit(changeSentence(change), change, burst));
    refresh();
}

void ObjectForm::drop(const QString &field)
{
    stopConsidering();
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
