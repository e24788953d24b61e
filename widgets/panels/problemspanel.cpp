// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/problemspanel.h"

#include "document/models/roles.h"

#include <QEvent>

namespace podium {

ProblemsPanel::ProblemsPanel(ProblemsModel &model, QWidget *parent)
    : HintedTable(model, ProblemsModel::TextColumn, parent)
    , m_model(model)
{
    connect(this, &HintedTable::activated, this, [this](const QModelIndex &index) {
        emit placeActivated(index.data(SpanRole).value<SourceSpan>());
    });
    retranslate();
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    HintedTable::changeEvent(event);
}

void ProblemsPanel::retranslate()
{
    setHint(tr("No problems."));
    setTableName(tr("Problems"));
    m_model.setTitles({tr("Kind"), tr("Place"), tr("Object"), tr("Field"),
                       tr("What is wrong, and how to mend it")});
}

} // namespace podium
