// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/manifestpanel.h"

#include "document/clusterdocument.h"
#include "document/editing/objectatline.h"
#include "document/selection.h"
#include "panels/manifestpage.h"
#include "panels/yamleditor.h"
#include "theme/theme.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

ManifestPanel::ManifestPanel(ClusterDocument &document, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_tabs(new QTabWidget(this))
    , m_theme(std::make_unique<const Theme>(lightTheme()))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true);
    // The focus of a tab widget is that of its bar; where that is hidden the Tab key went nowhere.
    m_tabs->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ManifestPanel::currentFileChanged);
    connect(&document, &ClusterDocument::opened, this, &ManifestPanel::rebuild);
    connect(&document, &ClusterDocument::clusterChanged, this, &ManifestPanel::refresh);
    rebuild();
}

ManifestPanel::~ManifestPanel() = default;

void ManifestPanel::rebuild()
{
    // The pages are children of the tab widget; clear() alone would keep them.
    while (m_tabs->count() > 0) {
        QWidget *page = m_tabs->widget(0);
        m_tabs->removeTab(0);
        page->deleteLater();
    }
    m_pages.clear();
    while (m_pages.size() < m_document.texts().size())
        addPage();
}

void ManifestPanel::refresh()
{
    // A change adds texts at the end; taken back, it takes them away.
    while (m_pages.size() > m_document.texts().size()) {
        m_tabs->removeTab(m_tabs->count() - 1);
        m_pages.takeLast()->deleteLater();
    }
    for (ManifestPage *page : std::as_const(m_pages))
        page->refresh();
    while (m_pages.size() < m_document.texts().size())
        addPage();
}

void ManifestPanel::addPage()
{
    const int file = int(m_pages.size());
    const QString name = m_document.texts()[file].name();
    auto *page = new ManifestPage(m_document, file, m_tabs);
    page->setTheme(*m_theme);
    connect(page, &ManifestPage::pasteRefused, this, &ManifestPanel::pasteRefused);
    connect(page, &ManifestPage::cursorMoved, this, [this, file](int line) {
        const ObjectRef object = objectAt(file, line);
        if (!object.isNull())
            m_selection.select(object);
    });
    m_pages.append(page);
    m_tabs->addTab(page, name.section(u'/', -1));
    setTabOrder(m_tabs->tabBar(), page->focusProxy());
    m_tabs->setTabToolTip(file, name);
}

void ManifestPanel::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<const Theme>(theme);
    for (ManifestPage *page : std::as_const(m_pages))
        page->setTheme(theme);
}

void ManifestPanel::setTitles(const QStringList &titles)
{
    for (int file = 0; file < qMin(int(titles.size()), m_tabs->count()); ++file)
        m_tabs->setTabText(file, titles[file]);
}

int ManifestPanel::currentFile() const
{
    return m_tabs->currentIndex();
}

void ManifestPanel::showFile(int file)
{
    if (file >= 0 && file < m_tabs->count())
        m_tabs->setCurrentIndex(file);
}

void ManifestPanel::flush()
{
    // A change may bring a page.
    const QList<ManifestPage *> pages = m_pages;
    for (ManifestPage *page : pages)
        page->flush();
}

ObjectRef ManifestPanel::objectAt(int file, int line) const
{
    return objectAtLine(m_document.revision(), file, line);
}

void ManifestPanel::showPlace(const SourceSpan &span)
{
    const QList<ManifestText> &texts = m_document.texts();
    for (qsizetype i = 0; i < texts.size() && span.isValid(); ++i) {
        if (texts[i].name() != span.file)
            continue;
        m_tabs->setCurrentIndex(int(i));
        m_pages[i]->showSpan(span);
        return;
    }
}

void ManifestPanel::showObject(const ObjectRef &object)
{
    ManifestPage *current = page(currentFile());
    const bool isThere = current && current->editor() &&
                         objectAt(currentFile(), current->editor()->line()) == object;
    if (!object.isNull() && !isThere)
        showPlace(m_document.locate(object, u"metadata.name"_s));
}

} // namespace podium
