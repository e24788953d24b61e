// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/headertable.h"

#include "base/enumname.h"
#include "panels/wrappedlabel.h"

#include <QEvent>
#include <QGridLayout>

namespace podium {

namespace {

enum Column { PartColumn, BeforeColumn, AfterColumn };

constexpr int rowCount = 5;

} // namespace

HeaderTable::HeaderTable(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(PartColumn, 3);
    grid->setColumnStretch(BeforeColumn, 4);
    grid->setColumnStretch(AfterColumn, 4);
    const auto addLine = [this](int row) {
        return Line{addCell(row, PartColumn), addCell(row, BeforeColumn),
                    addCell(row, AfterColumn)};
    };
    m_titles = addLine(0);
    for (int row = 0; row < rowCount; ++row)
        m_lines.append(addLine(row + 1));
    retranslate();
}

WrappedLabel *HeaderTable::addCell(int row, int column)
{
    auto *cell = new WrappedLabel(this);
    static_cast<QGridLayout *>(layout())->addWidget(cell, row, column, Qt::AlignTop);
    return cell;
}

void HeaderTable::setRows(const QList<HeaderRow> &rows, const QString &rewriting)
{
    m_rows = rows;
    m_rewriting = rewriting;
    retranslate();
}

void HeaderTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeaderTable::show(const Line &line, const HeaderRow &row)
{
    const QString names[] = {tr("Source"), tr("Source port"), tr("Destination"),
                             tr("Destination port"), tr("Protocol")};
    //: of the address in the row above
    const QString port = tr("– port");
    const QString shown[] = {names[0], port, names[2], port, names[4]};
    const QString name = names[int(row.part)];
    const QString title = shown[int(row.part)];
    line.part->setText(row.isChanged() ? title + u' ' + m_rewriting : title);
    line.part->setAccessibleName(row.isChanged() ? name + u' ' + m_rewriting : name);
    line.before->setText(row.before);
    line.after->setText(row.after);
    QFont before = font();
    before.setStrikeOut(row.isChanged());
    line.before->setFont(before);
    QFont after = font();
    after.setUnderline(row.isChanged());
    after.setBold(row.isChanged());
    line.after->setFont(after);
    line.before->setAccessibleName(tr("%1 before: %2").arg(name, row.before));
    line.after->setAccessibleName(row.isChanged()
                                      ? tr("%1 after, rewritten: %2").arg(name, row.after)
                                      : tr("%1 after: %2").arg(name, row.after));
}

void HeaderTable::retranslate()
{
    m_titles.part->setText(tr("Header"));
    m_titles.before->setText(tr("before"));
    m_titles.after->setText(tr("after"));
    for (const WrappedLabel *title : {m_titles.part, m_titles.before, m_titles.after})
        const_cast<WrappedLabel *>(title)->setForegroundRole(QPalette::PlaceholderText);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        show(m_lines[i], m_rows[i]);
}

} // namespace podium
