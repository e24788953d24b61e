// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "learning/criterialist.h"

#include "panels/wrappedlabel.h"
#include "theme/letters.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace podium {

namespace {

constexpr double criterionSignWidth = 1.2; ///< of a line's height

QString signOf(CriteriaList::State state)
{
    switch (state) {
    case CriteriaList::State::Met:
        return QStringLiteral("✓");
    case CriteriaList::State::Missing:
        return QStringLiteral("✕");
    case CriteriaList::State::Unchecked:
        break;
    }
    return QStringLiteral("○");
}

QString wordOf(CriteriaList::State state)
{
    switch (state) {
    case CriteriaList::State::Met:
        return CriteriaList::tr("met");
    case CriteriaList::State::Missing:
        return CriteriaList::tr("not yet");
    case CriteriaList::State::Unchecked:
        break;
    }
    return {};
}

} // namespace

CriteriaList::CriteriaList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(6);
}

void CriteriaList::setRows(const QList<Row> &rows)
{
    if (rows == m_shown)
        return;
    m_shown = rows;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Row &row : rows)
        addRow(row);
}

void CriteriaList::addRow(const Row &row)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    auto *sign = new QLabel(signOf(row.state), line);
    followFont(*sign, [sign] {
        sign->setFixedWidth(qRound(criterionSignWidth * sign->fontMetrics().height()));
    });
    sign->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    auto *text = new WrappedLabel(line);
    const QString word = wordOf(row.state);
    QString said = row.text;
    if (!word.isEmpty())
        said += QStringLiteral(" – ") + word;
    if (row.state == State::Missing && !row.reason.isEmpty())
        said += u'\n' + row.reason;
    text->setText(said);
    layout->addWidget(sign);
    layout->addWidget(text, 1);
    m_layout->addWidget(line);
}

} // namespace podium
