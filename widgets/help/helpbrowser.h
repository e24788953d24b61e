// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "help/helpbook.h"

#include <QTextBrowser>

namespace podium {

/// Shows one page of the help, and goes to others by its links, back and forth. Pages are
/// remembered by their names, so that the way back is the same after another language was chosen.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(HelpBook book, QWidget *parent = nullptr);

    const HelpBook &book() const { return m_book; }

    /// The same page in another language, at the same place of it.
    void setBook(HelpBook book);

    /// A page that is not there shows the contents.
    void showPage(const QString &page);

    /// The page that is shown.
    const QString &page() const { return m_page; }

    /// Larger or smaller letters, by so many points.
    void setLetterGrowth(int points);

    int letterGrowth() const { return m_growth; }

    /// Marks all places of these words; none takes the marks away. The first is brought into sight.
    void markWords(const QString &words);

signals:
    void pageChanged(const QString &page);

protected:
    QVariant loadResource(int type, const QUrl &url) override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;

private:
    /// Reads the page anew; the place in it stays.
    void refresh();
    void dress();
    QImage picture(const QString &name) const;

    HelpBook m_book;
    QString m_page{};
    int m_growth{0};
    QString m_marked{};
};

} // namespace podium
