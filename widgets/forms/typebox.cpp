// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/typebox.h"

#include "forms/fieldeditor.h"
#include "theme/targets.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace podium {

namespace {

constexpr int room = 6; ///< between a box and what is in it
constexpr double openOutline = 2.0;
constexpr double closedOutline = 1.0;
constexpr double radius = 6.0;
constexpr int tintAlpha = 28;

} // namespace

TypeBox::TypeBox(TypeBox *contained, QWidget *parent)
    : QWidget(parent)
    , m_button(new QRadioButton(this))
    , m_adds(formLabel(this))
    , m_contained(contained)
{
    m_button->setMinimumHeight(target::inForms);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(room, room / 2, room, room);
    layout->setSpacing(2);
    layout->addWidget(m_button);
    layout->addWidget(m_adds);
    if (contained)
        layout->addWidget(contained);
}

void TypeBox::setWords(const QString &name, const QString &adds)
{
    m_button->setText(name);
    m_button->setAccessibleDescription(adds);
    m_adds->setText(adds);
}

void TypeBox::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    update();
}

void TypeBox::mousePressEvent(QMouseEvent *event)
{
    // What is left of the box around another one belongs to this one.
    event->setAccepted(event->button() == Qt::LeftButton);
}

void TypeBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

void TypeBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_isOpen ? openOutline : closedOutline;
    QColor tint = palette().color(QPalette::Highlight);
    const QColor line = m_isOpen ? tint : palette().color(QPalette::PlaceholderText);
    tint.setAlpha(tintAlpha);
    painter.setBrush(m_isOpen ? QBrush(tint) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(line, width, m_isOpen ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width, width, -width, -width), radius, radius);
}

} // namespace podium
