// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helpwindow.h"

#include "document/explain/shownlanguage.h"
#include "help/helpbrowser.h"
#include "help/helpcontents.h"
#include "theme/letters.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{880, 660};
constexpr int contentsWidth = 240;
constexpr int mostGrowth = 12; ///< points

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_bar(new QToolBar(this))
    , m_search(new QLineEdit(this))
    , m_contents(new HelpContents(this))
    , m_browser(new HelpBrowser(HelpBook(shownLanguage()), this))
{
    buildCommands();
    buildLayout();
    connect(m_contents, &HelpContents::pageChosen, this, [this](const QString &page) {
        m_browser->showPage(page);
        m_browser->markWords(m_search->text());
    });
    connect(m_browser, &HelpBrowser::pageChanged, m_contents, &HelpContents::setPage);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::find);
    connect(m_search, &QLineEdit::returnPressed, m_contents, &HelpContents::chooseFirstHit);
    connect(m_search, &QLineEdit::returnPressed, m_contents, &HelpContents::focusOnList);
    resize(usualSize);
    retranslate();
}

QAction *HelpWindow::addCommand(const QList<QKeySequence> &keys)
{
    auto *made = new QAction(this);
    made->setShortcuts(keys);
    addAction(made);
    return made;
}

void HelpWindow::buildCommands()
{
    m_back = addCommand(QKeySequence::keyBindings(QKeySequence::Back));
    m_forward = addCommand(QKeySequence::keyBindings(QKeySequence::Forward));
    m_home = addCommand({Qt::ALT | Qt::Key_Home});
    for (QAction *command : {m_back, m_forward, m_home})
        m_bar->addAction(command);
    followFont(*m_bar, [bar = m_bar] { bar->setIconSize(iconSizeBeside(bar->font())); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(m_back, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(m_home, &QAction::triggered, this, [this] { m_browser->showPage(u"index"_s); });
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);

    connect(addCommand({QKeySequence::Find}), &QAction::triggered, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(addCommand({Qt::Key_Escape}), &QAction::triggered, this, &HelpWindow::leaveSearch);
    connect(
        addCommand({QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}), &QAction::triggered, this,
        [this] { m_browser->setLetterGrowth(qMin(m_browser->letterGrowth() + 1, mostGrowth)); });
    connect(addCommand({QKeySequence::ZoomOut}), &QAction::triggered, this,
            [this] { m_browser->setLetterGrowth(qMax(m_browser->letterGrowth() - 1, 0)); });
    connect(addCommand({Qt::CTRL | Qt::Key_0}), &QAction::triggered, this,
            [this] { m_browser->setLetterGrowth(0); });
}

void HelpWindow::buildLayout()
{
    m_search->setClearButtonEnabled(true);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(6, 6, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_contents);
    auto *sides = new QSplitter(this);
    sides->addWidget(left);
    sides->addWidget(m_browser);
    sides->setStretchFactor(1, 1);
    sides->setSizes({contentsWidth, usualSize.width() - contentsWidth});
    sides->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(sides, 1);
}

void HelpWindow::open(const QString &page)
{
    m_search->clear();
    m_browser->showPage(page);
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void HelpWindow::setIcons(const Icons &icons)
{
    m_back->setIcon(icons.back);
    m_forward->setIcon(icons.forward);
    m_home->setIcon(icons.home);
}

void HelpWindow::find(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        m_contents->leaveHits();
        m_browser->markWords({});
    } else {
        m_contents->showHits(m_browser->book().find(words));
    }
}

void HelpWindow::leaveSearch()
{
    if (m_search->text().isEmpty()) {
        close();
        return;
    }
    m_search->clear();
    m_browser->setFocus();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_bar->setWindowTitle(tr("Way through the help"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_home->setText(tr("Contents"));
    for (QAction *command : {m_back, m_forward, m_home})
        command->setToolTip(u"%1 (%2)"_s.arg(
            command->text(), command->shortcut().toString(QKeySequence::NativeText)));
    m_search->setPlaceholderText(tr("Search all pages"));
    m_search->setAccessibleName(tr("Search all pages"));
    m_browser->setAccessibleName(tr("Page of the help"));
    m_browser->setBook(HelpBook(shownLanguage()));
    m_contents->showContents(m_browser->book().contents());
    find(m_search->text());
}

} // namespace podium
