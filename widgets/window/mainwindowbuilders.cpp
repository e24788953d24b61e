// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// The parts of the main window that only put things in their places: actions, menus, docks, tool
// bars.

#include "document/clusterdocument.h"
#include "document/models/packetlogmodel.h"
#include "document/models/problemsmodel.h"
#include "document/models/rulesmodel.h"
#include "document/selection.h"
#include "panels/inspector.h"
#include "panels/manifestpanel.h"
#include "panels/outlinepanel.h"
#include "panels/packetinspector.h"
#include "panels/packetlogpanel.h"
#include "panels/playbackbar.h"
#include "panels/problemspanel.h"
#include "panels/rulespanel.h"
#include "panels/runspanel.h"
#include "panels/sendbar.h"
#include "panels/storyslider.h"
#include "panels/tablespanel.h"
#include "stage/stageview.h"
#include "theme/letters.h"
#include "window/explanationbinding.h"
#include "window/insertcommands.h"
#include "window/lessonroom.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/objectcommands.h"
#include "window/previewbinding.h"
#include "window/rulesbinding.h"
#include "window/samples.h"
#include "window/stagebinding.h"
#include "window/windowstate.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// In the order of the menu bar; retranslate() gives them their titles.
enum Menu {
    FileMenu,
    EditMenu,
    InsertMenu,
    ObjectMenu,
    PacketMenu,
    LessonMenu,
    ViewMenu,
    PresentMenu,
    HelpMenu,
    MenuCount
};

constexpr int narrowestMiddle = 690; ///< pixels

} // namespace

void MainWindow::buildActions()
{
    for (const ActionRow &row : actionTable()) {
        auto *made = new QAction(this);
        made->setShortcut(row.shortcut);
        made->setCheckable(row.checkable);
        m_actions.insert(row.id, made);
        // Commands work although their menu is closed or their tool bar hidden.
        addAction(made);
    }
    // Whatever the platform is used to. A key that stands there twice would be ambiguous.
    QList<QKeySequence> redo = QKeySequence::keyBindings(QKeySequence::Redo);
    for (const QKeySequence &key :
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}) {
        if (!redo.contains(key))
            redo.append(key);
    }
    m_actions.value(Actions::Redo)->setShortcuts(redo);
    auto *themes = new QActionGroup(this);
    for (const Actions::Id id : {Actions::ThemeLight, Actions::ThemeDark, Actions::ThemeContrast})
        themes->addAction(m_actions.value(id));
    auto *audienceThemes = new QActionGroup(this);
    for (const Actions::Id id :
         {Actions::PresentLight, Actions::PresentDark, Actions::PresentContrast})
        audienceThemes->addAction(m_actions.value(id));
    auto *languages = new QActionGroup(this);
    for (const Actions::Id id : {Actions::LanguageEnglish, Actions::LanguageKorean})
        languages->addAction(m_actions.value(id));
}

void MainWindow::buildDocks()
{
    const auto dock = [this](QWidget *content, const QString &name, Qt::DockWidgetArea area) {
        auto *made = new QDockWidget(this);
        made->setObjectName(name);
        // Qt gives it a font of its own, which would not follow.
        followFont(*this, [this, made] { made->setFont(enlarged(font(), 1)); });
        made->setWidget(content);
        addDockWidget(area, made);
        m_docks.append(made);
        return made;
    };
    // Made in the order of reading, which is that of the Tab key.
    m_lessonDock = dock(nullptr, u"lessons"_s, Qt::LeftDockWidgetArea);
    m_inspector = new Inspector(*m_document, *m_selection, *m_pending, this);
    m_packetInspector =
        new PacketInspector({*m_document, *m_sentPackets, *m_packetSelection}, this);
    auto *outline = new OutlinePanel(*m_document, *m_selection, this);
    m_manifestPanel = new ManifestPanel(*m_document, *m_selection, this);
    m_objectCommands = new ObjectCommands(
        {*m_document, *m_selection, *m_pending, *m_messageBar, m_actions}, *this);
    new PreviewBinding(*m_pending, *m_stage, this);
    m_insertCommands =
        new InsertCommands({*m_document, *m_selection, *m_messageBar, *m_objectCommands}, *this);
    m_objectCommands->dragOn(*m_stage);
    m_objectCommands->offerOn(*m_stage);
    m_objectCommands->offerOn(*outline);
    auto *log = new PacketLogPanel(*m_packetLog, *m_selection, *m_packetSelection, this);
    auto *problems = new ProblemsPanel(*m_problems, this);
    QDockWidget *inspectorDock = dock(m_inspector, u"inspector"_s, Qt::RightDockWidgetArea);
    QDockWidget *packetDock = dock(m_packetInspector, u"packet"_s, Qt::RightDockWidgetArea);
    QDockWidget *outlineDock = dock(outline, u"outline"_s, Qt::RightDockWidgetArea);
    QDockWidget *manifestDock = dock(m_manifestPanel, u"manifest"_s, Qt::RightDockWidgetArea);
    QDockWidget *logDock = dock(log, u"log"_s, Qt::BottomDockWidgetArea);
    QDockWidget *problemsDock = dock(problems, u"problems"_s, Qt::BottomDockWidgetArea);
    auto *rules = new RulesPanel(*m_rules, this);
    QDockWidget *rulesDock = dock(rules, u"rules"_s, Qt::BottomDockWidgetArea);
    m_rulesBinding = new RulesBinding(
        {*m_document, *m_selection, *m_packetSelection, *m_playback, *m_sentPackets, *m_rules},
        *rules, this);
    auto *runs = new RunsPanel({*m_document, *m_sentPackets, *m_playback}, this);
    QDockWidget *runsDock = dock(runs, u"runs"_s, Qt::BottomDockWidgetArea);
    auto *tables = new TablesPanel(*m_document, *m_selection, this);
    QDockWidget *tablesDock = dock(tables, u"tables"_s, Qt::BottomDockWidgetArea);
    connect(runs, &RunsPanel::sendAgainRequested, m_binding, &StageBinding::sendAgain);
    connect(m_document, &ClusterDocument::runChanged, this,
            [this, runsDock] { tellNewRun(*runsDock); });
    connect(m_binding, &StageBinding::marksChanged, &m_playbackBar->slider(),
            &StorySlider::setMarks);
    // The right column is as high as the window: what is explained there is long.
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    tabifyDockWidget(inspectorDock, packetDock);
    inspectorDock->raise();
    tabifyDockWidget(outlineDock, manifestDock);
    outlineDock->raise();
    tabifyDockWidget(logDock, problemsDock);
    tabifyDockWidget(problemsDock, rulesDock);
    tabifyDockWidget(rulesDock, runsDock);
    tabifyDockWidget(runsDock, tablesDock);
    logDock->raise();
    layOutDocks();
    resizeDocks({inspectorDock, outlineDock}, {400, 240}, Qt::Vertical);
    resizeDocks({logDock}, {150}, Qt::Vertical);
    // And with it the picture above, beside which the sides give way.
    logDock->setMinimumWidth(narrowestMiddle);

    connect(log, &PacketLogPanel::fieldActivated, this, &MainWindow::showField);
    connect(m_inspector, &Inspector::fieldActivated, this,
            [this, manifestDock](const ObjectRef &object, const QString &field) {
                showField(object, field);
                manifestDock->raise();
            });
    m_problemsDock = problemsDock;
    connect(problems, &ProblemsPanel::placeActivated, this,
            [this, manifestDock](const SourceSpan &span) {
                m_manifestPanel->showPlace(span);
                manifestDock->raise();
            });
}

void MainWindow::layOutDocks()
{
    // Twice as wide they would leave nothing to the picture.
    const double wider = std::sqrt(m_textSize.factor());
    const auto dock = [this](const QString &name) { return findChild<QDockWidget *>(name); };
    resizeDocks({m_lessonDock, dock(u"inspector"_s), dock(u"outline"_s)},
                {qRound(215 * wider), qRound(290 * wider), qRound(290 * wider)}, Qt::Horizontal);
}

void MainWindow::buildMenus()
{
    const auto fill = [this](QMenu *menu, const QList<Actions::Id> &ids) {
        for (const Actions::Id id : ids)
            menu->addAction(m_actions.value(id));
    };
    for (int i = 0; i < MenuCount; ++i)
        m_menus.append(menuBar()->addMenu(QString()));

    QMenu *file = m_menus[FileMenu];
    fill(file, {Actions::Open, Actions::OpenPasted, Actions::OpenCluster});
    m_recentMenu = file->addMenu(QString());
    m_sampleMenu = file->addMenu(QString());
    fill(file, {Actions::StartScene});
    file->addSeparator();
    fill(file, {Actions::Save, Actions::SaveAs, Actions::SaveAll, Actions::RecoverWork});
    file->addSeparator();
    fill(file, {Actions::ExportAll, Actions::ExportChanged});
    file->addSeparator();
    fill(file, {Actions::ExportPicture, Actions::CopyPicture});
    file->addSeparator();
    fill(file, {Actions::Quit});

    QMenu *edit = m_menus[EditMenu];
    fill(edit, {Actions::Undo, Actions::Redo});
    edit->addSeparator();
    fill(edit, {Actions::PasteObjects, Actions::CopyKubectl});
    edit->addSeparator();
    fill(edit, {Actions::Find, Actions::FindNext, Actions::FindPrevious, Actions::ShowEverything});

    m_objectCommands->fill(*m_menus[ObjectMenu]);

    QMenu *packet = m_menus[PacketMenu];
    fill(packet, {Actions::Send, Actions::StopSending, Actions::ClearPackets});
    packet->addSeparator();
    fill(packet, {Actions::PlayPause, Actions::StepForward, Actions::StepBack, Actions::ToStart,
                  Actions::ToEnd, Actions::StopAtHops});
    packet->addSeparator();
    fill(packet, {Actions::Faster, Actions::Slower});
    packet->addSeparator();
    fill(packet,
         {Actions::ShowReply, Actions::CopyPacket, Actions::CopyJourney, Actions::SaveJourney});

    fill(m_menus[LessonMenu], {Actions::ChooseLesson, Actions::OpenLesson});
    m_menus[LessonMenu]->addSeparator();
    fill(m_menus[LessonMenu],
         {Actions::NewLesson, Actions::EditLesson, Actions::SaveLesson, Actions::SaveLessonAs});
    m_menus[LessonMenu]->addSeparator();
    fill(m_menus[LessonMenu], {Actions::SaveHandout, Actions::SaveAnswers});
    m_menus[LessonMenu]->addSeparator();
    fill(m_menus[LessonMenu], {Actions::SaveReport, Actions::ResetProgress});

    QMenu *view = m_menus[ViewMenu];
    fill(view, {Actions::ZoomIn, Actions::ZoomOut, Actions::ZoomFit, Actions::MiniMap});
    view->addSeparator();
    fill(view, {Actions::Explanations, Actions::ReduceMotion});
    view->addSeparator();
    m_textMenu = view->addMenu(QString());
    fill(m_textMenu, {Actions::TextLarger, Actions::TextSmaller, Actions::TextNormal});
    m_themeMenu = view->addMenu(QString());
    fill(m_themeMenu, {Actions::ThemeLight, Actions::ThemeDark, Actions::ThemeContrast});
    m_languageMenu = view->addMenu(QString());
    fill(m_languageMenu, {Actions::LanguageEnglish, Actions::LanguageKorean});
    view->addSeparator();
    m_goToMenu = view->addMenu(QString());
    fill(m_goToMenu, {Actions::GoToPicture, Actions::GoToInspector, Actions::GoToPacket,
                      Actions::GoToOutline, Actions::GoToManifest, Actions::GoToLog,
                      Actions::GoToProblems, Actions::GoToRules, Actions::GoToTables});
    for (QDockWidget *dock : std::as_const(m_docks))
        view->addAction(dock->toggleViewAction());

    QMenu *present = m_menus[PresentMenu];
    fill(present, {Actions::Present, Actions::PresentFromHere, Actions::PresenterView});
    present->addSeparator();
    m_audienceThemeMenu = present->addMenu(QString());
    fill(m_audienceThemeMenu,
         {Actions::PresentLight, Actions::PresentDark, Actions::PresentContrast});
    fill(present, {Actions::LetterKeys});

    fill(m_menus[HelpMenu],
         {Actions::HelpContents, Actions::HelpHere, Actions::HelpKeys, Actions::ChangeKeys});
    m_menus[HelpMenu]->addSeparator();
    fill(m_menus[HelpMenu], {Actions::About});
    fillRecentMenu();
}

void MainWindow::buildToolBars()
{
    const auto bar = [this](const QString &name) {
        QToolBar *made = addToolBar(QString());
        made->setObjectName(name);
        made->setMovable(false);
        followFont(*made, [made] { made->setIconSize(iconSizeBeside(made->font())); });
        return made;
    };
    m_toolBar = bar(u"main"_s);
    m_toolBar->addAction(m_actions.value(Actions::Open));
    m_toolBar->addSeparator();
    for (const Actions::Id id : {Actions::ZoomOut, Actions::ZoomFit, Actions::ZoomIn})
        m_toolBar->addAction(m_actions.value(id));
    m_sendToolBar = bar(u"send"_s);
    m_sendBar->setActions(m_actions.value(Actions::Send), m_actions.value(Actions::StopSending));
    m_sendToolBar->addWidget(m_sendBar);

    QList<QAction *> commands;
    for (const Actions::Id id : {Actions::ToStart, Actions::StepBack, Actions::PlayPause,
                                 Actions::StepForward, Actions::ToEnd, Actions::StopAtHops})
        commands.append(m_actions.value(id));
    m_playbackBar->setCommands(commands);
}

void MainWindow::buildLessonRoom()
{
    QList<QWidget *> unneeded{m_toolBar};
    for (QDockWidget *dock : std::as_const(m_docks)) {
        // What a lesson asks is answered by the picture, the log and the objects themselves.
        const QStringList names{u"problems"_s, u"rules"_s, u"runs"_s, u"tables"_s};
        if (names.contains(dock->objectName()))
            unneeded.append(dock);
    }
    m_lessonRoom = std::make_unique<LessonRoom>(
        LessonRoom::Parts{m_actions, *m_menus[InsertMenu]->menuAction(), *m_sendToolBar, unneeded});
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList files = m_windowState.recentFiles();
    for (const QString &path : files) {
        // An ampersand in a file's name is no mnemonic.
        QAction *entry = m_recentMenu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        entry->setStatusTip(path);
        connect(entry, &QAction::triggered, this, [this, path] { openFiles({path}); });
    }
    m_recentMenu->setEnabled(!files.isEmpty());
}

void MainWindow::fillSampleMenu()
{
    m_sampleMenu->clear();
    for (const Sample &sample : samples()) {
        QAction *entry = m_sampleMenu->addAction(sample.title);
        entry->setStatusTip(sample.path);
        connect(entry, &QAction::triggered, this, [this, sample] { openFiles({sample.path}); });
    }
}

void MainWindow::retranslate()
{
    for (const ActionRow &row : actionTable())
        podium::retranslate(*m_actions.value(row.id), row);
    const QStringList menuTitles{tr("&File"),   tr("&Edit"),    tr("&Insert"),
                                 tr("&Object"), tr("&Packet"),  tr("&Lesson"),
                                 tr("&View"),   tr("P&resent"), tr("&Help")};
    for (int i = 0; i < MenuCount; ++i)
        m_menus[i]->setTitle(menuTitles[i]);
    // In the order in which buildDocks() makes them.
    const QStringList dockTitles{tr("Lessons"),  tr("Inspector"),  tr("Packet"),   tr("Outline"),
                                 tr("Manifest"), tr("Packet log"), tr("Problems"), tr("Rules"),
                                 tr("Runs"),     tr("Tables")};
    for (qsizetype i = 0; i < m_docks.size(); ++i)
        m_docks[i]->setWindowTitle(dockTitles[i]);
    m_insertCommands->fill(*m_menus[InsertMenu]);
    m_recentMenu->setTitle(tr("Open &recent"));
    m_sampleMenu->setTitle(tr("Ne&w from a template"));
    fillSampleMenu();
    m_textMenu->setTitle(tr("Te&xt size"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_audienceThemeMenu->setTitle(tr("Audience's &theme"));
    m_languageMenu->setTitle(tr("Lan&guage"));
    m_goToMenu->setTitle(tr("G&o to"));
    m_toolBar->setWindowTitle(tr("Tools"));
    m_sendToolBar->setWindowTitle(tr("Send"));
    m_stage->setAccessibleName(tr("Picture of the cluster"));
    m_explanationBinding->refresh();
    refreshPlayAction();
    refreshTitle();
}

} // namespace podium
