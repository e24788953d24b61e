// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/stalemessage.h"

#include "document/clusterdocument.h"
#include "document/explain/problemsentence.h"
#include "window/messagebar.h"

#include <QFileInfo>

#include <algorithm>

namespace podium {

StaleMessage::StaleMessage(const ClusterDocument &document, MessageBar &messageBar, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_messageBar(messageBar)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(patience);
    connect(&m_wait, &QTimer::timeout, this, &StaleMessage::tell);
    connect(&document, &ClusterDocument::clusterChanged, this, &StaleMessage::follow);
    connect(&document, &ClusterDocument::opened, this, [this] { m_told.clear(); });
}

void StaleMessage::follow()
{
    // What is wrong with a text that was just opened is told by whoever opened it.
    if (!m_document.canUndo() || m_document.revision().findings.staleDocuments().isEmpty()) {
        m_wait.stop();
        if (!m_told.isEmpty())
            m_messageBar.dismiss(m_told);
        m_told.clear();
        return;
    }
    m_told.isEmpty() ? m_wait.start() : tell();
}

void StaleMessage::tell()
{
    m_wait.stop();
    const QList<DocumentKey> stale = m_document.revision().findings.staleDocuments();
    if (stale.isEmpty())
        return;
    const QString name = m_document.texts()[stale.first().file].name();
    const Problems &problems = m_document.problems();
    const auto fault = std::find_if(problems.begin(), problems.end(), [&](const Problem &problem) {
        return problem.severity == Severity::Error && problem.span.file == name;
    });
    if (fault == problems.end())
        return;
    m_told =
        tr("The picture shows the last good state. Line %1 of %2: %3")
            .arg(QString::number(fault->span.line), QFileInfo(name).fileName(), sentence(*fault));
    m_messageBar.showMessage(Severity::Warning, m_told);
}

} // namespace podium
