// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/wrappedlabel.h"

#include "panels/wrappedtext.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace podium {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappedLabel::setNarrowest(int width)
{
    m_narrowest = width;
    updateGeometry();
}

double WrappedLabel::layOut(double width, QPainter *painter) const
{
    // Paths of fields are broken behind their dots first.
    static const QRegularExpression dotInPath(QStringLiteral("(?<=[A-Za-z\\]])\\.(?=[A-Za-z])"));
    QString shown = text();
    shown.replace(u'\n', QChar::LineSeparator);
    shown.replace(dotInPath, QStringLiteral(".\u200b"));
    return layOutWrapped(shown, font(), width, painter, contentsRect().topLeft());
}

int WrappedLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = std::max(1, width - margins.left() - margins.right());
    return int(std::ceil(layOut(room, nullptr))) + margins.top() + margins.bottom();
}

QSize WrappedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int width = fontMetrics().size(0, text()).width() + 2 + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    const int width = std::min(sizeHint().width(), m_narrowest);
    return {width, fontMetrics().height()};
}

void WrappedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layOut(contentsRect().width(), &painter);
}

} // namespace podium
