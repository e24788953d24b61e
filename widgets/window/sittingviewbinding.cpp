// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/sittingviewbinding.h"

#include "document/clusterdocument.h"
#include "document/packetselection.h"
#include "document/selection.h"
#include "panels/manifestpanel.h"
#include "panels/searchbar.h"
#include "stage/stageview.h"

namespace podium {

SittingView SittingViewBinding::view() const
{
    const StageView &stage = m_parts.stage;
    SittingView view;
    if (!stage.isFitting()) {
        view.scale = stage.camera().scale();
        view.centre = stage.camera().toScene(QRectF(stage.rect()).center());
    }
    view.filter = m_parts.searchBar.filter();
    view.filter.kept.clear();
    view.selection = m_parts.selection.current();
    view.packet = m_parts.packetSelection.packet();
    view.file = m_parts.manifestPanel.currentFile();
    return view;
}

void SittingViewBinding::show(const SittingView &view)
{
    m_parts.searchBar.setFilter(view.filter);
    m_parts.manifestPanel.showFile(view.file);
    if (isThere(view.selection))
        m_parts.selection.select(view.selection);
    if (view.packet > 0 && view.packet <= m_parts.document.history().run().packets.size())
        m_parts.packetSelection.select(view.packet);
    // The last, as all of these may move the camera.
    showCamera(view);
}

bool SittingViewBinding::isThere(const ObjectRef &object) const
{
    const Cluster &cluster = m_parts.document.cluster();
    return cluster.contains(object) ||
           (object.kind == ObjectKind::Client && cluster.world().client(object.name) != nullptr);
}

void SittingViewBinding::showCamera(const SittingView &view)
{
    StageView &stage = m_parts.stage;
    if (view.scale <= 0 || !stage.placement().bounds.contains(view.centre)) {
        stage.fit();
        return;
    }
    stage.zoomAt({}, view.scale / stage.camera().scale());
    stage.centreOn(view.centre);
}

} // namespace podium
