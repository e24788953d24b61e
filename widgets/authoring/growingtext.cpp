// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/growingtext.h"

#include "theme/letters.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QtMath>

#include <algorithm>

namespace podium {

namespace {

constexpr int mostLines = 8; ///< with more it scrolls

} // namespace

GrowingText::GrowingText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingText::fit);
    followFont(*this, [this] { fit(); });
}

void GrowingText::fit()
{
    const qreal margin = document()->documentMargin();
    qreal height = 0; // with a margin above and below
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    const qreal most = mostLines * fontMetrics().lineSpacing() + 2 * margin;
    // What does not leave a margin more is scrolled.
    setFixedHeight(qCeil(std::min(height, most) + margin + 1) + 2 * frameWidth());
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

} // namespace podium
