// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/previewbinding.h"

#include "document/explain/previewsentence.h"
#include "document/pendingpreview.h"
#include "document/preview/previewmarks.h"
#include "stage/stageview.h"

namespace podium {

PreviewBinding::PreviewBinding(const PendingPreview &pending, StageView &stage, QObject *parent)
    : QObject(parent)
    , m_pending(pending)
    , m_stage(stage)
{
    connect(&pending, &PendingPreview::changed, this, &PreviewBinding::show);
    // Another language, filter or selection places things anew.
    connect(&stage, &StageView::placementChanged, this, &PreviewBinding::show);
}

void PreviewBinding::show()
{
    PreviewLook look;
    if (const std::optional<EditPreview> &preview = m_pending.preview()) {
        look.marks = previewMarks(*preview, m_stage.placement());
        if (m_pending.teller() == PendingPreview::Teller::Stage)
            look.lines = previewLines(*preview);
    }
    m_stage.setPreview(look);
}

} // namespace podium
