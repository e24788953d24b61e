// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/focusframe.h"

#include "stage/stageview.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace podium {

namespace {

/// Keys that are of use only to those who see where they are.
bool isNavigation(int key)
{
    constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                              Qt::Key_Down, Qt::Key_Home,  Qt::Key_End};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

FocusFrame::FocusFrame(StageView &stage)
    : QWidget(&stage)
    , m_stage(stage)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

bool FocusFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        setVisible(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                   reason == Qt::ShortcutFocusReason);
        break;
    }
    case QEvent::KeyPress:
        if (isNavigation(static_cast<QKeyEvent *>(event)->key()))
            setVisible(m_stage.hasFocus());
        break;
    case QEvent::FocusOut:
    case QEvent::MouseButtonPress:
        hide();
        break;
    case QEvent::Resize:
        setGeometry(m_stage.rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_stage.theme();
    const double width = theme.widths.ring;
    const auto ring = [&](double inset) {
        return QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    };
    QPainter painter(this);
    painter.setPen({theme.colors.ink, width});
    painter.drawRect(ring(width / 2));
    painter.setPen({theme.colors.background, width});
    painter.drawRect(ring(width * 3 / 2));
}

} // namespace podium
