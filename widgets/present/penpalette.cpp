// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/penpalette.h"

#include "painting/audiencelayout.h"
#include "painting/shapes.h"
#include "theme/targets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace podium {

namespace {

constexpr PenColor colors[] = {PenColor::Ink, PenColor::Red, PenColor::Blue, PenColor::Green};

/// A button that is painted in the audience's theme, whatever the program's is.
class PenButton : public QToolButton
{
public:
    PenButton(const Theme &theme, QWidget *parent)
        : QToolButton(parent)
        , m_theme(theme)
    {
        setFocusPolicy(Qt::NoFocus);
    }

    void setPen(const QColor &color) { m_pen = color; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double line = isChecked() ? 4 : 1.5;
        const QRectF edge = QRectF(rect()).adjusted(line, line, -line, -line);
        paintShape(painter, roundedRect(edge, m_theme.radii.plate),
                   {m_theme.colors.plate, m_theme.colors.ink, line});
        QRectF words = edge;
        if (m_pen.isValid()) {
            const double side = edge.height() / 2;
            const QRectF blot(edge.left() + side / 2, edge.center().y() - side / 2, side, side);
            paintShape(painter, roundedRect(blot, side / 2), {m_pen, m_theme.colors.ink, 1.5});
            words.setLeft(blot.right());
        }
        painter.setPen(m_theme.colors.ink);
        painter.drawText(words, Qt::AlignCenter, text());
    }

private:
    const Theme &m_theme;
    QColor m_pen{};
};

} // namespace

PenPalette::PenPalette(QWidget *parent)
    : QWidget(parent)
    , m_theme(lightTheme())
    , m_colors(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    for (const PenColor color : colors) {
        QAbstractButton *button = addButton();
        button->setCheckable(true);
        m_colors->addButton(button, int(color));
    }
    connect(m_colors, &QButtonGroup::idClicked, this,
            [this](int id) { emit colorChosen(PenColor(id)); });
    connect(addButton(), &QAbstractButton::clicked, this, &PenPalette::undoChosen);
    connect(addButton(), &QAbstractButton::clicked, this, &PenPalette::clearChosen);
    setColor(PenColor::Ink);
    retranslate();
}

QAbstractButton *PenPalette::addButton()
{
    auto *button = new PenButton(m_theme, this);
    layout()->addWidget(button);
    m_buttons.append(button);
    return button;
}

void PenPalette::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (const PenColor color : colors)
        static_cast<PenButton *>(m_colors->button(int(color)))->setPen(penColor(color, theme));
    retranslate();
    update();
}

void PenPalette::setColor(PenColor color)
{
    m_colors->button(int(color))->setChecked(true);
}

void PenPalette::placeIn(const QRect &screen)
{
    m_screen = screen;
    arrange();
}

void PenPalette::arrange()
{
    const double unit = m_screen.height() / audience::height;
    QFont font = m_theme.font(FontRole::Strong);
    font.setPixelSize(std::max(1, int(std::ceil(audience::smallest * unit))));
    const int high = std::max(target::inPresentations, int(56 * unit));
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        button->setFont(font);
        const int wide = QFontMetrics(font).horizontalAdvance(button->text());
        button->setFixedSize(std::max(target::inPresentations, wide + 2 * high), high);
    }
    const int gap = int(8 * unit);
    layout()->setContentsMargins(gap, gap, gap, gap);
    layout()->setSpacing(gap);
    const QSize size = layout()->sizeHint();
    setGeometry(QRect(m_screen.topRight() - QPoint(size.width(), 0), size));
}

void PenPalette::retranslate()
{
    for (const PenColor color : colors)
        m_colors->button(int(color))->setText(penColorWord(color, m_theme));
    //: with the key that does it
    m_buttons[m_buttons.size() - 2]->setText(tr("U undo"));
    m_buttons.last()->setText(tr("E clear"));
    arrange();
}

void PenPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors.panel);
    painter.setPen(QPen(m_theme.colors.line, m_theme.widths.outline));
    painter.drawRect(rect());
}

void PenPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace podium
