// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "learning/progressdots.h"

#include <QEvent>
#include <QPainter>

namespace podium {

namespace {

constexpr int diameter = 10;
constexpr int step = 15;
constexpr int mostDots = 12; ///< more would be a line
constexpr double dotOutline = 1.2;

} // namespace

ProgressDots::ProgressDots(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressDots::setPage(int page, int count)
{
    m_page = page;
    m_count = count;
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString ProgressDots::words() const
{
    return m_count > 0 ? tr("Step %1 of %2").arg(m_page + 1).arg(m_count) : QString();
}

QSize ProgressDots::sizeHint() const
{
    const int dots = m_count <= mostDots ? m_count * step : 0;
    return {dots + 6 + fontMetrics().horizontalAdvance(words()), fontMetrics().height() + 4};
}

void ProgressDots::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setPage(m_page, m_count);
    QWidget::changeEvent(event);
}

void ProgressDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::WindowText), dotOutline));
    int x = 0;
    for (int i = 0; m_count <= mostDots && i < m_count; ++i, x += step) {
        painter.setBrush(i <= m_page ? palette().windowText() : palette().base());
        painter.drawEllipse(QRectF(x + 1, (height() - diameter) / 2.0, diameter, diameter));
    }
    painter.drawText(rect().adjusted(x > 0 ? x + 6 : 0, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     words());
}

} // namespace podium
