// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/searchbar.h"

#include "cluster/selectortext.h"
#include "document/clusterdocument.h"
#include "document/explain/filtersentence.h"
#include "panels/searchmodel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMilliseconds = 4; ///< of indexing between two events
constexpr int rowsAtOnce = 12;
constexpr int offersOfAKind = 3;

/// Of several filters that hold together; a part of the second wins.
PictureFilter joined(PictureFilter filter, const PictureFilter &part)
{
    if (!part.namespaceName.isEmpty())
        filter.namespaceName = part.namespaceName;
    if (!part.labels.isEmpty())
        filter.labels = part.labels;
    if (!part.service.isNull())
        filter.service = part.service;
    return filter;
}

bool looksLikeSelector(const QString &text)
{
    return text.contains(u'=') || text.startsWith(u'!') || text.contains(u" in "_s) ||
           text.contains(u" notin "_s);
}

} // namespace

SearchBar::SearchBar(const ClusterDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_chipRow(new QWidget(this))
    , m_chips(new QHBoxLayout(m_chipRow))
    , m_reason(new QLabel(m_chipRow))
    , m_model(new SearchModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    buildLayout();
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(rowsAtOnce);
    m_completer->setWidget(m_text);
    m_completer->popup()->setTextElideMode(Qt::ElideRight);

    connect(m_text, &QLineEdit::textEdited, this, &SearchBar::search);
    connect(m_text, &QLineEdit::returnPressed, this, &SearchBar::chooseFirst);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &SearchBar::choose);
    connect(m_close, &QToolButton::clicked, this, &SearchBar::leave);
    connect(&m_indexing, &QTimer::timeout, this, &SearchBar::buildIndex);
    connect(&document, &ClusterDocument::clusterChanged, this, [this] { m_index.reset(); });
    connect(&document, &ClusterDocument::opened, this, [this] {
        m_hits = {};
        setFilter({});
    });
    fillChips();
    retranslate();
    hide();
}

SearchBar::~SearchBar() = default;

void SearchBar::buildLayout()
{
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(160);
    m_text->setMaximumWidth(480);
    m_close->setText(u"✕"_s);
    for (QToolButton *button : {m_previous, m_next, m_close})
        button->setAutoRaise(true);
    m_reason->setWordWrap(true);
    m_chips->setContentsMargins({});
    m_chips->addWidget(m_reason, 1);

    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_chipRow);
}

void SearchBar::setStepActions(QAction *previous, QAction *next)
{
    m_previous->setDefaultAction(previous);
    m_next->setDefaultAction(next);
}

QString SearchBar::message() const
{
    return m_reason->text().isEmpty() ? m_count->text() : m_reason->text();
}

void SearchBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    startIndex();
}

void SearchBar::leave()
{
    setVisible(!m_filter.isEmpty());
    emit left();
}

void SearchBar::startIndex()
{
    if (m_index)
        return;
    m_index = std::make_unique<SearchIndex>(m_document.cluster());
    m_indexing.start(0);
}

void SearchBar::buildIndex()
{
    if (m_index)
        m_index->build(QDeadlineTimer(sliceMilliseconds, Qt::PreciseTimer));
    if (m_index && !m_index->isComplete())
        return;
    m_indexing.stop();
    // What was typed meanwhile has been looked for in a part only.
    if (!m_text->text().isEmpty())
        search();
}

void SearchBar::search()
{
    startIndex();
    m_hits = m_index->find(m_text->text(), mostListed);
    m_current = -1;
    listHits();
}

void SearchBar::listHits()
{
    const QString text = m_text->text().trimmed();
    const bool none = !text.isEmpty() && m_hits.total == 0 && m_index->isComplete();
    m_count->setText(text.isEmpty() ? QString()
                     : none         ? tr("Nothing is called so, labelled so or has this address.")
                                    : tr("%Ln found", nullptr, int(m_hits.total)));
    m_model->show(offersFor(text), m_hits);
    if (m_model->rowCount() > 0 && m_text->hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

QList<PictureFilter> SearchBar::offersFor(const QString &text) const
{
    QList<PictureFilter> offers;
    if (text.isEmpty())
        return offers;
    if (const Result<Selector> selector = selectorFromText(text);
        selector && looksLikeSelector(text)) {
        offers.append(PictureFilter());
        offers.last().labels = *selector;
    }
    int namespaces = 0;
    for (const Namespace &each : m_document.cluster().namespaces()) {
        if (namespaces == offersOfAKind || !each.meta.name.contains(text, Qt::CaseInsensitive))
            continue;
        offers.append(PictureFilter());
        offers.last().namespaceName = each.meta.name;
        ++namespaces;
    }
    int services = 0;
    for (const SearchHit &hit : m_hits.best) {
        if (services == offersOfAKind || hit.object.kind != ObjectKind::Service)
            continue;
        offers.append(PictureFilter());
        offers.last().service = hit.object;
        ++services;
    }
    return offers;
}

void SearchBar::choose(const QModelIndex &index)
{
    // The completer shows a proxy of the model; the rows are the same.
    const QModelIndex row = m_model->index(index.row(), 0);
    const PictureFilter part = m_model->filter(row);
    const ObjectRef object = m_model->object(row);
    if (!part.isEmpty()) {
        m_text->clear();
        m_count->clear();
        setFilter(joined(m_filter, part));
    } else if (!object.isNull()) {
        for (qsizetype i = 0; i < m_hits.best.size(); ++i) {
            if (m_hits.best[i].object == object)
                m_current = i - 1;
        }
        step(1);
    }
}

void SearchBar::chooseFirst()
{
    // A row that was gone to in the list is chosen by the list.
    const QAbstractItemView *list = m_completer->popup();
    if (list->isVisible() && list->currentIndex().isValid())
        return;
    m_completer->popup()->hide();
    if (m_hits.total == 0 && m_model->rowCount() > 0)
        choose(m_model->index(0, 0));
    else
        step(1);
}

void SearchBar::goToNext()
{
    step(1);
}

void SearchBar::goToPrevious()
{
    step(-1);
}

void SearchBar::step(int by)
{
    const qsizetype count = m_hits.best.size();
    if (count == 0)
        return;
    m_current = m_current < 0 && by < 0 ? count - 1 : (m_current + by + count) % count;
    const QLocale locale;
    m_count->setText(
        tr("%1 of %Ln found", nullptr, int(m_hits.total)).arg(locale.toString(m_current + 1)));
    emit objectChosen(m_hits.best[m_current].object);
}

void SearchBar::setFilter(const PictureFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    fillChips();
    if (!filter.isEmpty())
        show();
    emit filterChanged(filter);
}

void SearchBar::setShownPods(qsizetype count)
{
    m_shownPods = count;
    const bool isEmpty = !m_filter.isEmpty() && count == 0;
    m_reason->setText(isEmpty ? whyNothingIsShown(m_filter, m_document.cluster()) : QString());
}

void SearchBar::fillChips()
{
    while (m_chips->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_chips->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
    }
    PictureFilter part;
    PictureFilter without = m_filter;
    part.namespaceName = m_filter.namespaceName;
    without.namespaceName.clear();
    addChip(part, without);
    part = {};
    without = m_filter;
    part.labels = m_filter.labels;
    without.labels = {};
    addChip(part, without);
    part = {};
    without = m_filter;
    part.service = m_filter.service;
    without.service = {};
    addChip(part, without);
    m_chipRow->setVisible(!m_filter.isEmpty());
}

void SearchBar::addChip(const PictureFilter &part, const PictureFilter &without)
{
    if (part.isEmpty())
        return;
    auto *chip = new QToolButton(m_chipRow);
    const QString words = filterWords(part).join(u' ');
    chip->setText(fontMetrics().elidedText(words, Qt::ElideMiddle, 260) + u"  ✕"_s);
    chip->setToolTip(tr("Take this filter away: %1").arg(words.toHtmlEscaped()));
    chip->setAccessibleName(tr("Take this filter away: %1").arg(words));
    connect(chip, &QToolButton::clicked, this, [this, without] { setFilter(without); });
    m_chips->insertWidget(m_chips->count() - 1, chip);
    chip->show();
}

void SearchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find: name, namespace, app=web, 10.244.1.2"));
    m_text->setAccessibleName(tr("Find objects"));
    m_text->setToolTip(tr("Enter goes to what was found. Namespaces, labels and Services are also "
                          "offered as filters."));
    m_close->setToolTip(tr("Close the search (Esc)"));
    m_close->setAccessibleName(tr("Close the search"));
    fillChips();
    setShownPods(m_shownPods);
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace podium
