// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/elidedcombobox.h"

#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace podium {

namespace {

constexpr int textMargin = 4; ///< on both sides, as the styles have it

/// A line that is typed in: elided until it has the focus.
class ElidedLine : public QLineEdit
{
public:
    explicit ElidedLine(ElidedComboBox &box)
        : QLineEdit(&box)
        , m_box(box)
    {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QString shown = m_box.shownText();
        if (hasFocus() || shown == text()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.fillRect(event->rect(), palette().base());
        style()->drawItemText(&painter, rect().adjusted(textMargin, 0, -textMargin, 0),
                              int(alignment() | Qt::AlignVCenter), palette(), isEnabled(), shown,
                              QPalette::Text);
    }

private:
    const ElidedComboBox &m_box;
};

} // namespace

ElidedComboBox::ElidedComboBox(QWidget *parent)
    : QComboBox(parent)
{}

void ElidedComboBox::makeEditable()
{
    setLineEdit(new ElidedLine(*this));
}

QRect ElidedComboBox::textRect() const
{
    if (lineEdit())
        return lineEdit()->rect();
    QStyleOptionComboBox option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField,
                                   this);
}

QString ElidedComboBox::shownText() const
{
    return fontMetrics().elidedText(currentText(), Qt::ElideRight,
                                    textRect().width() - 2 * textMargin);
}

void ElidedComboBox::paintEvent(QPaintEvent *event)
{
    if (lineEdit()) {
        QComboBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace podium
