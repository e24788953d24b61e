// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/presentationwindow.h"

#include "present/audienceview.h"
#include "present/penpalette.h"
#include "stage/stageview.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

namespace podium {

PresentationWindow::PresentationWindow()
    : m_view(new AudienceView(this))
    , m_overlay(new AudienceOverlay(this))
    , m_penPalette(new PenPalette(this))
    , m_rest(new QTimer(this))
{
    setWindowTitle(tr("Podium – presentation"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    resize(1280, 720);
    m_penPalette->hide();
    for (QWidget *part : {static_cast<QWidget *>(&m_view->stage()), static_cast<QWidget *>(m_view),
                          static_cast<QWidget *>(m_overlay)}) {
        part->setMouseTracking(true);
        part->installEventFilter(this);
    }
    m_rest->setSingleShot(true);
    m_rest->setInterval(pointerRests);
    connect(m_rest, &QTimer::timeout, this, &PresentationWindow::hidePointer);
}

void PresentationWindow::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_overlay->setTheme(theme);
    m_penPalette->setTheme(theme);
}

void PresentationWindow::setPenTaken(bool taken)
{
    m_overlay->setPenTaken(taken);
    m_penPalette->setVisible(taken);
    m_penPalette->raise();
}

bool PresentationWindow::event(QEvent *event)
{
    // Before Qt makes Tab move the focus.
    if (event->type() == QEvent::KeyPress) {
        event->accept();
        emit keyPressed(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QWidget::event(event);
}

bool PresentationWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *part = static_cast<QWidget *>(watched);
        movePointer(part->mapTo(this, static_cast<QMouseEvent *>(event)->position()));
    }
    return QWidget::eventFilter(watched, event);
}

void PresentationWindow::movePointer(const QPointF &position)
{
    if (cursor().shape() == Qt::BlankCursor)
        unsetCursor();
    m_rest->start();
    m_pointer = position;
    emit pointerMoved();
}

void PresentationWindow::hidePointer()
{
    setCursor(Qt::BlankCursor);
}

void PresentationWindow::showEvent(QShowEvent *event)
{
    unsetCursor();
    m_pointer.reset();
    m_rest->start();
    QWidget::showEvent(event);
}

void PresentationWindow::resizeEvent(QResizeEvent *event)
{
    m_view->setGeometry(rect());
    m_overlay->setGeometry(rect());
    m_penPalette->placeIn(rect());
    QWidget::resizeEvent(event);
}

void PresentationWindow::closeEvent(QCloseEvent *event)
{
    emit closed();
    QWidget::closeEvent(event);
}

void PresentationWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Podium – presentation"));
        emit languageChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace podium
