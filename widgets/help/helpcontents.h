// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "help/helpbook.h"

#include <QStackedWidget>

class QListWidget;
class QTreeWidget;

namespace podium {

/// The list of all pages by sections, or, while somebody searches, of those in which the words
/// were found.
class HelpContents : public QStackedWidget
{
    Q_OBJECT

public:
    explicit HelpContents(QWidget *parent = nullptr);

    void showContents(const QList<HelpSection> &sections);
    void showHits(const QList<HelpHit> &hits);
    /// Back to the contents.
    void leaveHits();

    /// Marks the page that is shown beside; brings it into sight.
    void setPage(const QString &page);

    /// The first page that was found, as if it had been chosen.
    void chooseFirstHit();
    /// For those who go on from the search by key.
    void focusOnList();

signals:
    void pageChosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTreeWidget *m_tree;
    QListWidget *m_hits;
    QString m_page{};
    bool m_following{false};
};

} // namespace podium
