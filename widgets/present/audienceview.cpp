// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/audienceview.h"

#include "painting/audiencepainting.h"
#include "stage/stageview.h"

#include <QPainter>

#include <cmath>

namespace podium {

AudienceView::AudienceView(QWidget *parent)
    : QWidget(parent)
    , m_stage(new StageView(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_stage->setMiniMapWanted(false);
    m_stage->setFitMargin(audience::pictureMargin);
    // It would cover what it explains: what is said is a caption.
    m_stage->setExplanationsWanted(false);
    connect(m_stage, &StageView::placementChanged, this, &AudienceView::arrange);
    // Keys are commands of the presentation, whatever has the focus.
    m_stage->setFocusPolicy(Qt::NoFocus);
}

AudienceLayout AudienceView::audienceLayout() const
{
    return layoutAudience(m_page, size(), m_stage->theme());
}

void AudienceView::setPage(const AudiencePage &page)
{
    if (page == m_page)
        return;
    m_page = page;
    setAccessibleName(page.title);
    setAccessibleDescription(page.outcome ? page.outcome->text : page.question);
    arrange();
    update();
}

void AudienceView::setTheme(const Theme &theme)
{
    m_stage->setTheme(theme);
    arrange();
    update();
}

void AudienceView::arrange()
{
    const AudienceLayout layout = audienceLayout();
    const double unit = height() / audience::height;
    const QRectF place(layout.stage.topLeft() * unit, layout.stage.size() * unit);
    // Rounded inwards: words lose no pixel to the picture.
    const QPoint corner(0, int(std::ceil(place.top())));
    const QPoint end(width() - 1, int(std::floor(place.bottom())) - 1);
    m_stage->setLegendWanted(showsLegend(layout, size(), m_stage->placement()));
    m_stage->setMagnification(audience::magnification(height()));
    m_stage->setGeometry(QRect(corner, end));
}

void AudienceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_stage->theme().colors.background);
    const double unit = height() / audience::height;
    painter.scale(unit, unit);
    paintAudience(painter, audienceLayout(), m_page, m_stage->theme());
}

void AudienceView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

} // namespace podium
