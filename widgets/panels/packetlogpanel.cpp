// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/packetlogpanel.h"

#include "document/models/roles.h"
#include "document/packetselection.h"
#include "document/selection.h"
#include "theme/letters.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>

namespace podium {

namespace {

/// Characters of a column beside that of the reasons, which the others must not squeeze.
constexpr int widestColumn = 30;

/// Cells as high as their words when these are wrapped to the column, which a tree does not see to
/// by itself.
class WrappedCells : public QStyledItemDelegate
{
public:
    explicit WrappedCells(QTreeView &tree)
        : QStyledItemDelegate(&tree)
        , m_tree(tree)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // What the other columns become hangs on this, so it cannot hang on what they are.
        constexpr int anyHeight = 1'000;
        const QHeaderView &header = *m_tree.header();
        const bool takesTheRest = header.sectionResizeMode(index.column()) == QHeaderView::Stretch;
        const int width =
            takesTheRest ? header.sectionSize(index.column()) : header.maximumSectionSize();
        QStyleOptionViewItem wrapped = option;
        wrapped.rect = QRect(0, 0, width, anyHeight);
        return QStyledItemDelegate::sizeHint(wrapped, index);
    }

private:
    const QTreeView &m_tree;
};

} // namespace

PacketLogPanel::PacketLogPanel(PacketLogModel &model, Selection &selection,
                               PacketSelection &packets, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_packets(packets)
    , m_hint(new QLabel(this))
    , m_table(new QTreeView(this))
{
    buildTable();
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *layout = new QStackedLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_table);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PacketLogPanel::chooseSide);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parentRow) {
                chooseSide();
                if (!parentRow.isValid())
                    m_table->scrollToBottom();
            });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &last) {
                // Columns that follow their words first.
                QTimer::singleShot(0, this,
                                   [this, row = QPersistentModelIndex(last)] { keepInSight(row); });
            });
    connect(m_table, &QTreeView::activated, this, &PacketLogPanel::showField);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PacketLogPanel::selectPacket);
    connect(&packets, &PacketSelection::packetChanged, this, &PacketLogPanel::showPacket);
    retranslate();
    chooseSide();
}

void PacketLogPanel::buildTable()
{
    m_table->setModel(&m_model);
    // Sentences are read, so they are never cut short.
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new WrappedCells(*m_table));
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    followFont(*m_table, [this, header] {
        header->setMaximumSectionSize(widestColumn * m_table->fontMetrics().averageCharWidth());
    });
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PacketLogModel::ReasonColumn, QHeaderView::Stretch);
    // Lines wrap elsewhere in a column of another width, which the view does not see by itself.
    connect(header, &QHeaderView::sectionResized, m_table, [this](int column) {
        if (column == PacketLogModel::ReasonColumn)
            m_table->doItemsLayout();
    });
}

void PacketLogPanel::chooseSide()
{
    QWidget *shown = m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_hint;
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(shown);
}

void PacketLogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PacketLogPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_packets.clear();
    else
        QWidget::keyPressEvent(event);
}

void PacketLogPanel::selectPacket(const QModelIndex &index)
{
    if (const int number = m_model.packetAt(index))
        m_packets.select(number);
}

void PacketLogPanel::showPacket(int number)
{
    m_table->setCurrentIndex(m_model.indexOf(number));
}

void PacketLogPanel::keepInSight(const QModelIndex &row)
{
    if (m_table->viewport()->rect().intersects(m_table->visualRect(row)))
        m_table->scrollTo(row);
}

void PacketLogPanel::retranslate()
{
    m_hint->setText(tr("No packet yet. Choose From and To above and press Send."));
    m_table->setAccessibleName(tr("Packet log"));
    m_model.setTitles(
        {tr("No."), tr("From"), tr("To"), tr("Outcome"), tr("Why"), tr("Decided by")});
}

void PacketLogPanel::showField(const QModelIndex &index)
{
    const auto object = index.data(ObjectRole).value<ObjectRef>();
    if (object.isNull())
        return;
    m_selection.select(object);
    emit fieldActivated(object, index.data(FieldRole).toString());
}

} // namespace podium
