// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/inspector.h"

#include "document/clusterdocument.h"
#include "document/explain/words.h"
#include "document/fieldrows.h"
#include "document/selection.h"
#include "forms/objectform.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace podium {

namespace {

enum { FieldColumn, ValueColumn };

enum Page { FormPage, TablePage };

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    // Names come from manifests: never rich text.
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Inspector::Inspector(ClusterDocument &document, Selection &selection, PendingPreview &pending,
                     QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_title(plainLabel(this))
    , m_hint(plainLabel(this))
    , m_pages(new QTabWidget(this))
    , m_form(new ObjectForm(document, selection, pending, this))
    , m_fields(new QTreeWidget(this))
{
    buildLayout();
    connect(&document, &ClusterDocument::clusterChanged, this, &Inspector::refresh);
    connect(&selection, &Selection::selectionChanged, this, &Inspector::refresh);
    connect(m_fields, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        emit fieldActivated(m_selection.current(), item->text(FieldColumn));
    });
    connect(m_form, &ObjectForm::helpRequested, this, &Inspector::helpRequested);
    retranslate();
}

void Inspector::buildLayout()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setContentsMargins(6, 4, 6, 0);
    m_hint->setContentsMargins(6, 0, 6, 4);
    m_fields->setRootIsDecorated(false);
    m_fields->setUniformRowHeights(true);
    m_fields->setAlternatingRowColors(true);
    m_fields->setColumnCount(2);
    m_fields->header()->setStretchLastSection(true);
    m_fields->setTextElideMode(Qt::ElideLeft);

    m_pages->setDocumentMode(true);
    m_pages->addTab(m_form, {});
    m_pages->addTab(m_fields, {});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_pages);
}

void Inspector::showField(const QString &field)
{
    const QList<QTreeWidgetItem *> found =
        m_fields->findItems(field, Qt::MatchExactly, FieldColumn);
    const QList<QTreeWidgetItem *> within =
        found.isEmpty() ? m_fields->findItems(field, Qt::MatchStartsWith, FieldColumn) : found;
    m_fields->setCurrentItem(within.value(0));
    m_fields->scrollToItem(within.value(0));
    m_pages->setCurrentIndex(m_form->focusField(field) ? FormPage : TablePage);
}

QString Inspector::focusedField() const
{
    if (!m_fields->hasFocus())
        return m_form->focusedField();
    const QTreeWidgetItem *row = m_fields->currentItem();
    return row ? row->text(FieldColumn) : QString();
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh(); // rows keep the colours that they were made in
    QWidget::changeEvent(event);
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void Inspector::retranslate()
{
    m_pages->setAccessibleName(tr("Inspector"));
    m_fields->setHeaderLabels({tr("Field"), tr("Value")});
    m_pages->setTabText(FormPage, tr("Edit"));
    m_pages->setTabText(TablePage, tr("All fields"));
    m_fields->setAccessibleName(tr("Fields of the selected object"));
    refresh();
}

QString Inspector::titleOf(const ObjectRef &object)
{
    if (object.isNull())
        return tr("Nothing selected");
    // Its form has more than the router's rules.
    if (object.kind == ObjectKind::Router)
        return tr("The router and the world around the cluster");
    return objectWords(object);
}

void Inspector::refresh()
{
    const ObjectRef object = m_selection.current();
    m_fields->clear();
    m_title->setText(titleOf(object));
    m_hint->setText(object.isNull()
                        ? tr("Click anything in the picture to see what it is.")
                        : tr("Grey: not in the manifest. Podium filled it in as a cluster would."));
    const bool hadForm = m_pages->isTabVisible(FormPage);
    m_pages->setTabVisible(FormPage, m_form->hasEditors());
    if (!hadForm && m_form->hasEditors())
        m_pages->setCurrentIndex(FormPage);
    if (object.kind == ObjectKind::Client)
        showClient(object);
    else
        showFields(object);
    fitColumns();
}

void Inspector::fitColumns()
{
    // Long paths give way to the values; their last key is the one that matters.
    constexpr double mostOfTheWidth = 0.6;
    m_fields->resizeColumnToContents(FieldColumn);
    const int most = int(m_fields->viewport()->width() * mostOfTheWidth);
    m_fields->setColumnWidth(FieldColumn, qMin(m_fields->columnWidth(FieldColumn), most));
}

void Inspector::showFields(const ObjectRef &object)
{
    const QList<FieldRow> rows = fieldRows(m_document.cluster(), m_document.texts(), object);
    for (const FieldRow &row : rows)
        addRow(row.path, row.value, row.stated);
}

void Inspector::showClient(const ObjectRef &object)
{
    const Client *client = m_document.cluster().world().client(object.name);
    if (!client)
        return;
    m_hint->setText(client->zone == Zone::Office
                        ? tr("Stands in the office network, next to the nodes.")
                        : tr("Stands on the internet."));
    addRow(tr("address"), client->address.toString(), true);
}

void Inspector::addRow(const QString &field, const QString &value, bool stated)
{
    auto *item = new QTreeWidgetItem(m_fields, {field, value});
    item->setToolTip(FieldColumn, field.toHtmlEscaped());
    item->setToolTip(ValueColumn, value.toHtmlEscaped());
    if (!stated) {
        item->setForeground(ValueColumn, palette().color(QPalette::Disabled, QPalette::Text));
        QFont italic = font();
        italic.setItalic(true);
        item->setFont(ValueColumn, italic);
    }
}

} // namespace podium
