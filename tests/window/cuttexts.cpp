// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/cuttexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

/// What is written on it; empty for what writes nothing that could be cut.
QString wordsOn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget))
        return tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()
                   ? QString()
                   : tool->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return group->title();
    return {};
}

bool hasRoom(const QWidget &widget)
{
    const QSize least = widget.minimumSizeHint();
    if (widget.hasHeightForWidth())
        return widget.width() >= least.width() &&
               widget.height() >= widget.heightForWidth(widget.width());
    const QSize wanted = widget.sizeHint();
    const bool isTold = !widget.toolTip().isEmpty();
    return isTold ? widget.width() >= least.width() && widget.height() >= least.height()
                  : widget.width() >= wanted.width() && widget.height() >= wanted.height();
}

/// Whether a parent cuts a part of it off that cannot be scrolled to.
bool isInside(const QWidget &widget)
{
    QRect area = widget.rect();
    for (const QWidget *at = &widget; !at->isWindow(); at = at->parentWidget()) {
        area.translate(at->pos());
        const QWidget *parent = at->parentWidget();
        const auto *scroll = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (scroll && scroll->viewport() == parent)
            return true;
        if (!parent->rect().contains(area))
            return false;
    }
    return true;
}

/// Whether it is in a dock that has another in front of it.
bool isBehind(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (qobject_cast<const QDockWidget *>(at) && !at->isWindow())
            return !at->parentWidget()->rect().intersects(at->geometry());
    }
    return false;
}

QString described(const QWidget &widget, const QString &words, const QString &fault)
{
    const QString parent = QString::fromLatin1(widget.parentWidget()->metaObject()->className());
    const QSize wanted = widget.hasHeightForWidth() ? QSize(widget.minimumSizeHint().width(),
                                                            widget.heightForWidth(widget.width()))
                                                    : widget.sizeHint();
    return u"%1 in %2, \"%3\", %4x%5 of %6x%7: %8"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), parent, words.left(60),
        QString::number(widget.width()), QString::number(widget.height()),
        QString::number(wanted.width()), QString::number(wanted.height()), fault);
}

QStringList cutTabs(const QTabBar &bar)
{
    QStringList cut;
    // Docks tell the whole title in a tool tip of their own.
    if (bar.inherits("QMainWindowTabBar"))
        return cut;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const QString words = withoutMnemonic(bar.tabText(tab));
        const bool isWhole = bar.tabRect(tab).width() > bar.fontMetrics().horizontalAdvance(words);
        if (bar.isTabVisible(tab) && !isWhole && bar.tabToolTip(tab).isEmpty())
            cut.append(u"tab \"%1\" in %2"_s.arg(
                words, QString::fromLatin1(bar.parentWidget()->metaObject()->className())));
    }
    return cut;
}

/// The first row in sight that is lower than its letters.
QStringList lowRows(const QAbstractItemView &view)
{
    const int needed = view.fontMetrics().height();
    for (int y = 0; y < view.viewport()->height(); y += needed / 2) {
        const QModelIndex row = view.indexAt({view.viewport()->width() / 4, y});
        const int height = row.isValid() ? view.visualRect(row).height() : needed;
        if (height < needed)
            return {u"row \"%1\" in %2, %3 of %4 high"_s
                        .arg(row.data().toString(), view.accessibleName())
                        .arg(height)
                        .arg(needed)};
    }
    return {};
}

const QWidget *coveredBy(const QWidget &widget)
{
    for (const QObject *child : widget.parentWidget()->children()) {
        const auto *other = qobject_cast<const QWidget *>(child);
        if (other && other != &widget && other->isVisible() && !other->isWindow() &&
            !wordsOn(*other).isEmpty() && other->geometry().intersects(widget.geometry()))
            return other;
    }
    return nullptr;
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || isBehind(*widget))
            continue;
        if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            cut += cutTabs(*bar);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            cut += lowRows(*view);
        const QString words = wordsOn(*widget);
        if (words.isEmpty())
            continue;
        if (!hasRoom(*widget))
            cut.append(described(*widget, words, u"too small"_s));
        else if (!isInside(*widget))
            cut.append(described(*widget, words, u"outside"_s));
        else if (const QWidget *other = coveredBy(*widget))
            cut.append(described(*widget, words, u"covered by "_s + wordsOn(*other).left(40)));
    }
    return cut;
}

} // namespace podium::test
