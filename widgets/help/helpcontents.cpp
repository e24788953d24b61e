// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helpcontents.h"

#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int lineRole = Qt::UserRole + 1;
constexpr int hitMargin = 4;
constexpr int smallestRow = 26; ///< pixels: a pointer hits 24

/// A page that was found: its title in bold, beneath it the line with the words.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.widget ? option.widget->width() - 2 * hitMargin : 0;
        const QRect room(0, 0, qMax(width - scrollRoom, 1), maximumHeight);
        const int height = titleRect(option, index, room).height() +
                           lineRect(option, index, room).height() + 2 * hitMargin;
        return {room.width(), qMax(height, smallestRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter,
                                            ground.widget);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(
            option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
        QRect room = option.rect.adjusted(hitMargin, hitMargin, -hitMargin, -hitMargin);
        painter->setFont(titleFont(option));
        painter->drawText(room, flags, index.data().toString());
        room.setTop(room.top() + titleRect(option, index, room).height());
        painter->setFont(option.font);
        painter->drawText(room, flags, index.data(lineRole).toString());
    }

private:
    static constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    static constexpr int maximumHeight = 1000;
    static constexpr int scrollRoom = 20;

    static QFont titleFont(const QStyleOptionViewItem &option)
    {
        QFont font = option.font;
        font.setBold(true);
        return font;
    }

    static QRect titleRect(const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &room)
    {
        return QFontMetrics(titleFont(option)).boundingRect(room, flags, index.data().toString());
    }

    static QRect lineRect(const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &room)
    {
        return QFontMetrics(option.font).boundingRect(room, flags, index.data(lineRole).toString());
    }
};

} // namespace

HelpContents::HelpContents(QWidget *parent)
    : QStackedWidget(parent)
    , m_tree(new QTreeWidget(this))
    , m_hits(new QListWidget(this))
{
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    m_tree->setItemsExpandable(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setResizeMode(QListView::Adjust);
    addWidget(m_tree);
    addWidget(m_hits);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        const QString page = item ? item->data(0, pageRole).toString() : QString();
        if (!m_following && !page.isEmpty())
            emit pageChosen(page);
    });
    connect(m_hits, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->flags().testFlag(Qt::ItemIsSelectable))
            emit pageChosen(item->data(pageRole).toString());
    });
    retranslate();
}

void HelpContents::showContents(const QList<HelpSection> &sections)
{
    m_following = true;
    m_tree->clear();
    QFont bold = font();
    bold.setBold(true);
    for (const HelpSection &section : sections) {
        auto *heading = new QTreeWidgetItem(m_tree, {section.title});
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const HelpEntry &entry : section.entries) {
            auto *row = new QTreeWidgetItem(heading, {entry.title});
            row->setData(0, pageRole, entry.page);
            row->setToolTip(0, entry.title);
        }
    }
    m_tree->expandAll();
    m_following = false;
    setPage(m_page);
}

void HelpContents::showHits(const QList<HelpHit> &hits)
{
    m_hits->clear();
    for (const HelpHit &hit : hits) {
        auto *row = new QListWidgetItem(hit.entry.title, m_hits);
        row->setData(lineRole, hit.line);
        row->setData(pageRole, hit.entry.page);
        row->setData(Qt::AccessibleTextRole, hit.entry.title + u". "_s + hit.line);
    }
    if (hits.isEmpty()) {
        auto *row = new QListWidgetItem(tr("No page has these words."), m_hits);
        row->setFlags(Qt::ItemIsEnabled);
    }
    setCurrentWidget(m_hits);
}

void HelpContents::leaveHits()
{
    setCurrentWidget(m_tree);
}

void HelpContents::setPage(const QString &page)
{
    m_page = page;
    m_following = true;
    m_tree->setCurrentItem(nullptr);
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if ((*item)->data(0, pageRole).toString() != page || page.isEmpty())
            continue;
        m_tree->setCurrentItem(*item);
        m_tree->scrollToItem(*item);
    }
    m_following = false;
}

void HelpContents::chooseFirstHit()
{
    if (currentWidget() == m_hits)
        m_hits->setCurrentRow(0);
}

void HelpContents::focusOnList()
{
    currentWidget()->setFocus();
}

void HelpContents::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}

void HelpContents::retranslate()
{
    m_tree->setAccessibleName(tr("Contents of the help"));
    m_hits->setAccessibleName(tr("Pages that were found"));
}

} // namespace podium
