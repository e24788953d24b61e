// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "learning/lessonlist.h"

#include "document/explain/shownlanguage.h"
#include "panels/wrappedlabel.h"
#include "theme/letters.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace podium {

namespace {

enum Column { TitleColumn, StateColumn, ColumnCount };

constexpr int pathRole = Qt::UserRole;
constexpr double signWidth = 1.4; ///< of a line's height

/// Gives a row as many lines as its text takes: a tree makes all rows as high as one line.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeWidget &tree)
        : QStyledItemDelegate(&tree)
        , m_tree(tree)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize oneLine = QStyledItemDelegate::sizeHint(option, index);
        const int margins =
            oneLine.width() - option.fontMetrics.horizontalAdvance(index.data().toString());
        const int indent = m_tree.indentation() * (index.parent().isValid() ? 2 : 1);
        const int room = m_tree.columnWidth(index.column()) - indent - qMax(margins, 8);
        const QRect text = option.fontMetrics.boundingRect(
            QRect(0, 0, qMax(room, 1), QWIDGETSIZE_MAX), Qt::TextWordWrap, index.data().toString());
        return {room, qMax(oneLine.height(), text.height() + 2)};
    }

private:
    QTreeWidget &m_tree;
};

/// Modules of our lessons by name; a teacher's own is called as its file calls it.
QString moduleTitle(const QString &module)
{
    if (module == QLatin1String("recap"))
        return LessonList::tr("Pods, labels, nodes");
    if (module == QLatin1String("clusterip"))
        return QStringLiteral("ClusterIP");
    if (module == QLatin1String("nodeport"))
        return QStringLiteral("NodePort");
    if (module == QLatin1String("loadbalancer"))
        return QStringLiteral("LoadBalancer");
    if (module == QLatin1String("review"))
        return LessonList::tr("Review");
    return module;
}

QString titleOf(const LessonCatalogEntry &lesson)
{
    const QString language = shownLanguage();
    return QStringLiteral("%1  %2").arg(lesson.order).arg(lesson.title.in(language));
}

/// How far one has come; empty for a lesson that was not begun.
QString stateWords(const LessonRecord &record)
{
    if (record.isFinished)
        return LessonList::tr(" – done");
    return record.page > 0 ? LessonList::tr(" – begun") : QString();
}

QString spokenState(const LessonRecord &record)
{
    if (record.isFinished)
        return LessonList::tr("done");
    return record.page > 0 ? LessonList::tr("begun") : LessonList::tr("not begun yet");
}

} // namespace

LessonList::LessonList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new WrappedLabel(this))
    , m_tree(new QTreeWidget(this))
    , m_goal(new WrappedLabel(this))
    , m_start(new QPushButton(this))
    , m_present(new QPushButton(this))
{
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(10);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(StateColumn, QHeaderView::Fixed);
    m_tree->header()->setMinimumSectionSize(1);
    followFont(*m_tree, [this] { fitSigns(); });
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setWordWrap(true);
    m_tree->setItemDelegateForColumn(TitleColumn, new WrappingDelegate(*m_tree));
    connect(m_tree->header(), &QHeaderView::sectionResized, m_tree,
            [this] { m_tree->doItemsLayout(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_goal);
    layout->addWidget(m_start);
    layout->addWidget(m_present);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &LessonList::describeCurrent);
    connect(m_tree, &QTreeWidget::itemActivated, this, &LessonList::start);
    connect(m_start, &QPushButton::clicked, this, &LessonList::start);
    connect(m_present, &QPushButton::clicked, this, &LessonList::present);
    retranslate();
}

void LessonList::setLessons(const QList<LessonCatalogEntry> &lessons)
{
    m_lessons = lessons;
    fill();
}

void LessonList::setProgress(const LessonProgress &progress)
{
    m_progress = progress;
    fill();
}

QString LessonList::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(TitleColumn, pathRole).toString() : QString();
}

const LessonCatalogEntry *LessonList::currentEntry() const
{
    const QString path = current();
    const auto found = std::find_if(m_lessons.begin(), m_lessons.end(),
                                    [&](const auto &lesson) { return lesson.path == path; });
    return found == m_lessons.end() ? nullptr : &*found;
}

QTreeWidgetItem *LessonList::moduleItem(const QString &module)
{
    const QString title = moduleTitle(module);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->text(TitleColumn) == title)
            return m_tree->topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(m_tree, {title});
    item->setFlags(Qt::ItemIsEnabled);
    QFont strong = font();
    strong.setBold(true);
    item->setFont(TitleColumn, strong);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

void LessonList::fill()
{
    const QString before = current();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QTreeWidgetItem *chosen = nullptr;
    for (const LessonCatalogEntry &lesson : std::as_const(m_lessons)) {
        const LessonRecord record = m_progress.records.value(lesson.id);
        // Titles need the room: the sign is short, and what it means is said.
        const QString sign = record.isFinished ? QStringLiteral("✓")
                             : record.page > 0 ? QStringLiteral("◐")
                                               : QString();
        auto *item = new QTreeWidgetItem(moduleItem(lesson.module), {titleOf(lesson), sign});
        item->setData(TitleColumn, pathRole, lesson.path);
        item->setData(StateColumn, Qt::AccessibleTextRole, spokenState(record));
        item->setToolTip(StateColumn, stateWords(record));
        item->setToolTip(TitleColumn, lesson.title.in(shownLanguage()).toHtmlEscaped());
        // The one that was looked at, or else the first that is not done yet.
        if (lesson.path == before || (!chosen && before.isEmpty() && !record.isFinished))
            chosen = item;
    }
    m_tree->expandAll();
    fitSigns();
    m_tree->setCurrentItem(chosen);
    describeCurrent();
}

void LessonList::fitSigns()
{
    const bool hasSigns = std::ranges::any_of(m_lessons, [this](const LessonCatalogEntry &lesson) {
        const LessonRecord record = m_progress.records.value(lesson.id);
        return record.isFinished || record.page > 0;
    });
    const int width = qRound(signWidth * m_tree->fontMetrics().height());
    m_tree->header()->resizeSection(StateColumn, hasSigns ? width : 1);
}

void LessonList::describeCurrent()
{
    const LessonCatalogEntry *lesson = currentEntry();
    m_goal->setVisible(lesson);
    m_start->setEnabled(lesson);
    m_present->setEnabled(lesson);
    if (!lesson)
        return;
    const LessonRecord record = m_progress.records.value(lesson->id);
    const QStringList said{lesson->goal.in(shownLanguage()),
                           tr("%n min", nullptr, lesson->minutes) + stateWords(record)};
    m_goal->setText(said.join(u'\n'));
    m_start->setText(record.page > 0 && !record.isFinished
                         ? tr("&Go on with lesson %1").arg(lesson->order)
                         : tr("&Start lesson %1").arg(lesson->order));
}

void LessonList::start()
{
    if (const LessonCatalogEntry *lesson = currentEntry())
        emit startRequested(lesson->path);
}

void LessonList::present()
{
    if (const LessonCatalogEntry *lesson = currentEntry())
        emit presentRequested(lesson->path);
}

void LessonList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LessonList::retranslate()
{
    m_heading->setText(tr("Choose a lesson, or play with the picture."));
    m_tree->setAccessibleName(tr("Lessons"));
    m_tree->setHeaderLabels({tr("Lesson"), tr("State")}); // to be heard, not seen
    m_present->setText(tr("Present to a cl&ass"));
    m_present->setToolTip(tr("Show it full screen, step by step. Nobody's progress is touched"));
    fill();
}

} // namespace podium
