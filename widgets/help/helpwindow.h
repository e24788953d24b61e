// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAction;
class QIcon;
class QLineEdit;
class QToolBar;

namespace podium {

class HelpBrowser;
class HelpContents;

/// The help, beside whatever it is about: contents and search at the left, the page at the right.
/// It follows language and colours of the program.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own, above its parent.
    explicit HelpWindow(QWidget *parent = nullptr);

    HelpBrowser &browser() { return *m_browser; }

    HelpContents &contents() { return *m_contents; }

    QLineEdit &search() { return *m_search; }

    /// Opens the page, and comes to the front.
    void open(const QString &page);

    struct Icons
    {
        const QIcon &back;
        const QIcon &forward;
        const QIcon &home;
    };

    void setIcons(const Icons &icons);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildCommands();
    void buildLayout();
    QAction *addCommand(const QList<QKeySequence> &keys);
    void find(const QString &words);
    void leaveSearch();
    void retranslate();

    QToolBar *m_bar;
    QLineEdit *m_search;
    HelpContents *m_contents;
    HelpBrowser *m_browser;
    QAction *m_back{nullptr};
    QAction *m_forward{nullptr};
    QAction *m_home{nullptr};
};

} // namespace podium
