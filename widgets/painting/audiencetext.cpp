// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/audiencetext.h"

#include "painting/audiencelayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace podium::audience {

namespace {

QFont sized(QFont face)
{
    face.setPixelSize(int(words));
    return face;
}

/// Sets all lines, the first one's middle half a line height below the top.
void setLines(QTextLayout &layout, double width, Qt::Alignment align)
{
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + (lineHeight - line.height()) / 2});
        top += lineHeight;
    }
    layout.endLayout();
}

} // namespace

double width(const QString &text, const QFont &face)
{
    return QFontMetricsF(sized(face)).horizontalAdvance(text);
}

int countLines(const QString &text, const QFont &face, double width)
{
    QTextLayout layout(text, sized(face));
    setLines(layout, width, Qt::AlignLeft);
    return layout.lineCount();
}

QString shortened(const QString &text, const QFont &face, double width)
{
    return QFontMetricsF(sized(face)).elidedText(text, Qt::ElideMiddle, width);
}

void paintLines(QPainter &painter, const QRectF &rect, const QString &text, const QFont &face,
                Qt::Alignment align)
{
    QTextLayout layout(text, sized(face));
    setLines(layout, rect.width(), align);
    layout.draw(&painter, rect.topLeft());
}

} // namespace podium::audience
