// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/searchindex.h"
#include "picture/picturefilter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QCompleter;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace podium {

class ClusterDocument;
class SearchModel;

/// Finds an object and goes to it, and shows only a part of the cluster: what is typed is looked
/// for, and what it could mean as a filter is offered. The filter stands under it as chips, each of
/// which takes its part away.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostListed = 100;

    /// The document is borrowed and must outlive this.
    explicit SearchBar(const ClusterDocument &document, QWidget *parent = nullptr);
    ~SearchBar() override;

    /// The commands whose buttons stand beside the text.
    void setStepActions(QAction *previous, QAction *next);

    const PictureFilter &filter() const { return m_filter; }

    /// Why nothing is seen, or how much was found; may be empty.
    QString message() const;

public slots:
    /// Shows itself and takes the focus.
    void open();
    /// Goes away, unless a filter has to be seen.
    void leave();
    void goToNext();
    void goToPrevious();
    void setFilter(const podium::PictureFilter &filter);
    /// How many pods the filter shows; with none, it is told why.
    void setShownPods(qsizetype count);

signals:
    void objectChosen(const podium::ObjectRef &object);
    void filterChanged(const podium::PictureFilter &filter);
    /// The focus may go back to the picture.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void startIndex();
    void buildIndex();
    void search();
    void listHits();
    QList<PictureFilter> offersFor(const QString &text) const;
    void choose(const QModelIndex &index);
    void chooseFirst();
    void step(int by);
    void fillChips();
    void addChip(const PictureFilter &part, const PictureFilter &without);

    const ClusterDocument &m_document;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QWidget *m_chipRow;
    QHBoxLayout *m_chips;
    QLabel *m_reason;
    SearchModel *m_model;
    QCompleter *m_completer;
    std::unique_ptr<SearchIndex> m_index{}; ///< null until somebody searches
    QTimer m_indexing{};                    ///< builds the index between other events
    SearchHits m_hits{};
    qsizetype m_current{-1}; ///< index into m_hits.best
    PictureFilter m_filter{};
    qsizetype m_shownPods{0};
};

} // namespace podium
