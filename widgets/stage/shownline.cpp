// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/shownline.h"

#include <QEvent>
#include <QLocale>

namespace podium {

ShownLine::ShownLine(QWidget *parent)
    : QLabel(parent)
{
    setContentsMargins(8, 2, 8, 2);
    // A narrow window may shorten it; its tool tip has it whole.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ShownLine::showCounts(const ShownCounts &counts, bool filtered)
{
    m_counts = counts;
    m_filtered = filtered;
    retranslate();
}

void ShownLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        showFitting();
    QLabel::changeEvent(event);
}

void ShownLine::resizeEvent(QResizeEvent *event)
{
    showFitting();
    QLabel::resizeEvent(event);
}

void ShownLine::retranslate()
{
    const QLocale locale;
    const auto shown = [&](const ShownCount &count) { return locale.toString(count.shown); };
    QStringList sentences{
        tr("Showing %1, %2 and %3.")
            .arg(
                tr("%1 of %Ln pods", nullptr, int(m_counts.pods.of)).arg(shown(m_counts.pods)),
                tr("%1 of %Ln Services", nullptr, int(m_counts.services.of))
                    .arg(shown(m_counts.services)),
                tr("%1 of %Ln nodes", nullptr, int(m_counts.nodes.of)).arg(shown(m_counts.nodes)))};
    const qsizetype services = m_counts.services.of - m_counts.services.shown;
    if (m_filtered)
        sentences.append(tr("The filter hides the rest."));
    else if (services > 0)
        sentences.append(tr("%Ln Services are folded, as there is no room for more ribbons.",
                            nullptr, int(services)));
    if (!m_counts.withoutRibbon.isEmpty())
        sentences.append(
            tr("No room for the ribbons of %1.").arg(m_counts.withoutRibbon.join(u", ")));
    m_whole = sentences.join(u' ');
    setToolTip(m_whole);
    setAccessibleName(m_whole);
    showFitting();
}

void ShownLine::showFitting()
{
    setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, contentsRect().width()));
}

} // namespace podium
