// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "learning/choicebutton.h"

#include "panels/wrappedtext.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr int padding = 8;
constexpr int badge = 24; ///< a pointer hits 24
constexpr int gap = 8;
constexpr int leastWidth = 120;
constexpr double outline = 1.2;
constexpr double chosenOutline = 2.5;
constexpr double radius = 7;

} // namespace

ChoiceButton::ChoiceButton(QChar letter, const QString &text, QWidget *parent)
    : QRadioButton(parent)
    , m_letter(letter)
    , m_text(text)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    refresh();
}

void ChoiceButton::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    // It stays in the way of the Tab key, so that it can be read by everyone.
    setCursor(verdict == Verdict::Open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    refresh();
}

QString ChoiceButton::verdictText() const
{
    switch (m_verdict) {
    case Verdict::Right:
        return tr("✓ This one is right.");
    case Verdict::ChosenRight:
        return tr("✓ Your answer, and it is right.");
    case Verdict::ChosenWrong:
        return tr("✕ Your answer, but it went otherwise.");
    case Verdict::Open:
    case Verdict::Other:
        break;
    }
    return {};
}

void ChoiceButton::refresh()
{
    const QString said = verdictText();
    setAccessibleName(said.isEmpty() ? m_letter + QStringLiteral(": ") + m_text
                                     : m_letter + QStringLiteral(": ") + m_text + u' ' + said);
    updateGeometry();
    update();
}

double ChoiceButton::layOut(double width, QPainter *painter) const
{
    const double left = padding + badge + gap;
    const double room = std::max(1.0, width - left - padding);
    double bottom = padding + layOutWrapped(m_text, font(), room, painter, QPointF(left, padding));
    if (const QString said = verdictText(); !said.isEmpty()) {
        QFont strong = font();
        strong.setBold(true);
        bottom += padding / 2;
        bottom += layOutWrapped(said, strong, room, painter, QPointF(left, bottom));
    }
    return std::max(bottom, double(padding + badge)) + padding;
}

int ChoiceButton::heightForWidth(int width) const
{
    return int(std::ceil(layOut(width, nullptr)));
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(m_text) + 2 * padding + badge + gap + 2;
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {leastWidth, badge + 2 * padding};
}

bool ChoiceButton::hitButton(const QPoint &position) const
{
    return m_verdict == Verdict::Open && rect().contains(position);
}

void ChoiceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
    QRadioButton::changeEvent(event);
}

void ChoiceButton::paintBadge(QPainter &painter, const QRectF &box) const
{
    const bool isFilled = isChecked();
    painter.setPen(QPen(palette().color(QPalette::Text), outline));
    painter.setBrush(isFilled ? palette().highlight() : palette().base());
    painter.drawEllipse(box);
    painter.setPen(palette().color(isFilled ? QPalette::HighlightedText : QPalette::Text));
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.drawText(box, Qt::AlignCenter, m_letter);
    painter.setFont(font());
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = isChecked() || hasFocus() || m_verdict == Verdict::Right;
    const double width = isStrong ? chosenOutline : outline;
    const QColor line = palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text);
    painter.setPen(QPen(line, width, m_verdict == Verdict::Other ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(palette().base());
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    paintBadge(painter, QRectF(padding, padding, badge, badge));
    painter.setPen(palette().color(QPalette::Text));
    layOut(rect().width(), &painter);
}

} // namespace podium
