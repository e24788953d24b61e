// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/previewstrip.h"

#include "forms/fieldeditor.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace podium {

namespace {

constexpr int room = 8;
constexpr double outline = 1.5;
constexpr double corner = 6;

} // namespace

PreviewStrip::PreviewStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(formLabel(this))
    , m_lines(formLabel(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_lines->setObjectName(QStringLiteral("preview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(room, room / 2, room, room / 2);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
    hide();
    retranslate();
}

void PreviewStrip::showLines(const QStringList &lines)
{
    const QString text = lines.join(u'\n');
    if (text != m_lines->text()) {
        m_lines->setText(text);
        retranslate();
    }
    setVisible(!text.isEmpty());
}

void PreviewStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Text), outline, Qt::DashLine));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(outline, outline, -outline, -outline), corner,
                            corner);
}

void PreviewStrip::retranslate()
{
    m_title->setText(tr("What this would change"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_lines->text());
}

} // namespace podium
