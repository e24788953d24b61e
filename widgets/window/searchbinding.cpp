// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/searchbinding.h"

#include "document/selection.h"
#include "panels/searchbar.h"
#include "stage/shownline.h"
#include "stage/stageview.h"
#include "window/stagebinding.h"

namespace podium {

SearchBinding::SearchBinding(const Parts &parts, QObject *parent)
    : QObject(parent)
{
    connect(&parts.bar, &SearchBar::objectChosen, this, [parts](const ObjectRef &object) {
        parts.selection.select(object);
        parts.stage.flyTo(object);
    });
    connect(&parts.bar, &SearchBar::filterChanged, &parts.binding, &StageBinding::setFilter);
    connect(&parts.bar, &SearchBar::left, &parts.stage, qOverload<>(&QWidget::setFocus));
    connect(&parts.binding, &StageBinding::placed, this, [parts](const ShownCounts &counts) {
        parts.bar.setShownPods(counts.pods.shown);
        parts.line.showCounts(counts, !parts.bar.filter().isEmpty());
    });
}

} // namespace podium
