// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/loadingbar.h"

#include "document/documentloader.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <numeric>

namespace podium {

namespace {

/// What a step takes of the whole, in percent; measured with 150,000 pods.
constexpr std::array<int, 6> shareOfStep{60, 8, 16, 6, 4, 6};

int percent(WorkStep step, double share)
{
    const auto own = shareOfStep.begin() + std::ptrdiff_t(step);
    return std::accumulate(shareOfStep.begin(), own, 0) + int(*own * share);
}

} // namespace

LoadingBar::LoadingBar(DocumentLoader &loader, QWidget *parent)
    : QFrame(parent)
    , m_loader(loader)
    , m_text(new QLabel(this))
    , m_share(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    // Names come from the user's files, never as rich text.
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_share->setRange(0, 100);
    constexpr int shareWidth = 180;
    m_share->setFixedWidth(shareWidth);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_share);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, &loader, &DocumentLoader::cancel);
    connect(&loader, &DocumentLoader::progressed, this, &LoadingBar::showProgress);
    connect(&loader, &DocumentLoader::loaded, this, &QWidget::hide);
    connect(&loader, &DocumentLoader::cancelled, this, &QWidget::hide);
    retranslate();
    hide();
}

QString LoadingBar::text() const
{
    return m_text->text();
}

void LoadingBar::showProgress(WorkStep step, double share)
{
    const QString name = QFileInfo(m_loader.names().value(0)).fileName();
    const auto sentence = [&] {
        switch (step) {
        case WorkStep::Reading:
            return tr("Opening %1: reading the objects").arg(name);
        case WorkStep::Checking:
            return tr("Opening %1: checking the objects").arg(name);
        case WorkStep::Settling:
            return tr("Opening %1: placing pods, giving out addresses").arg(name);
        case WorkStep::Advising:
            return tr("Opening %1: looking for common mistakes").arg(name);
        case WorkStep::Replaying:
            return tr("Opening %1: doing again what was done").arg(name);
        case WorkStep::Placing:
            break;
        }
        return tr("Opening %1: drawing the picture").arg(name);
    };
    m_text->setText(sentence());
    m_share->setValue(percent(step, share));
    show();
}

void LoadingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void LoadingBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop opening; what is open stays"));
    m_share->setAccessibleName(tr("How far opening is"));
}

} // namespace podium
