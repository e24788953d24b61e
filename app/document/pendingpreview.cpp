// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/pendingpreview.h"

#include "document/clusterdocument.h"

namespace podium {

namespace {

/// Milliseconds between key presses of somebody who is in the middle of a word.
constexpr int betweenKeys = 120;

} // namespace

PendingPreview::PendingPreview(const ClusterDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenKeys);
    m_pool.setMaxThreadCount(1);
    connect(&m_pause, &QTimer::timeout, this, &PendingPreview::look);
    connect(&document, &ClusterDocument::clusterChanged, this, &PendingPreview::lookAgain);
    connect(&document, &ClusterDocument::opened, this, &PendingPreview::abandon);
    connect(&document, &ClusterDocument::editRuleChanged, this, &PendingPreview::abandon);
}

PendingPreview::~PendingPreview()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PendingPreview::consider(const Change &change, Teller teller)
{
    if (m_document.objection(change)) {
        abandon();
        return;
    }
    if (m_change == change && m_teller == teller)
        return;
    m_teller = teller;
    m_change = change;
    m_pause.start();
}

void PendingPreview::abandon()
{
    m_pause.stop();
    m_pool.clear();
    m_shownLook = ++m_look; // what is under way comes too late
    if (!m_change)
        return;
    m_change.reset();
    m_preview.reset();
    emit changed();
}

void PendingPreview::lookAgain()
{
    if (m_change)
        m_pause.start();
}

void PendingPreview::look()
{
    m_pool.clear();
    const int look = ++m_look;
    const double time = m_document.time();
    m_pool.start([this, look, change = *m_change, before = m_document.history().versionAt(time),
                  past = pastPackets(m_document.history(), time)] {
        const EditPreview preview = previewOf(*before, change, past);
        QMetaObject::invokeMethod(
            this, [this, look, preview] { finish(look, preview); }, Qt::QueuedConnection);
    });
}

void PendingPreview::finish(int look, const EditPreview &preview)
{
    if (look != m_look || !m_change)
        return;
    m_shownLook = look;
    m_preview = preview;
    emit changed();
}

} // namespace podium
