// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/manifestpanel.h"

#include "document/clusterdocument.h"
#include "panels/codeview.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace podium {

ManifestPanel::ManifestPanel(const ClusterDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    connect(&document, &ClusterDocument::opened, this, &ManifestPanel::rebuild);
    rebuild();
}

void ManifestPanel::rebuild()
{
    // The pages are children of the tab widget; clear() alone would keep them.
    while (m_tabs->count() > 0) {
        QWidget *page = m_tabs->widget(0);
        m_tabs->removeTab(0);
        page->deleteLater();
    }
    m_views.clear();
    for (qsizetype i = 0; i < m_document.texts().size(); ++i) {
        const ManifestText &text = m_document.texts()[i];
        auto *view = new CodeView(m_tabs);
        view->setAccessibleName(text.name());
        view->setText(text);
        m_tabs->addTab(view, text.name().section(u'/', -1));
        m_tabs->setTabToolTip(m_tabs->count() - 1, text.name());
        m_views.append(view);
    }
}

void ManifestPanel::showPlace(const SourceSpan &span)
{
    const QList<ManifestText> &texts = m_document.texts();
    for (qsizetype i = 0; i < texts.size() && span.isValid(); ++i) {
        if (texts[i].name() != span.file)
            continue;
        m_tabs->setCurrentIndex(int(i));
        m_views[i]->showSpan(span);
        return;
    }
}

} // namespace podium
