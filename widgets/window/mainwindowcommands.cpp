// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// The parts of the main window that tie its commands to what they do.

#include "authoring/authoringpanel.h"
#include "cluster/edits.h"
#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/editing/kubectl.h"
#include "document/explain/helppage.h"
#include "document/explain/objectsentence.h"
#include "document/explain/words.h"
#include "document/packetselection.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "learning/lessonpanel.h"
#include "panels/inspector.h"
#include "panels/manifestpanel.h"
#include "panels/packetinspector.h"
#include "panels/rulespanel.h"
#include "panels/searchbar.h"
#include "panels/sendbar.h"
#include "present/presentation.h"
#include "stage/stageview.h"
#include "window/authoringbinding.h"
#include "window/clusterdialog.h"
#include "window/dockfocus.h"
#include "window/explanationbinding.h"
#include "window/exportcommands.h"
#include "window/filesbinding.h"
#include "window/handoutbinding.h"
#include "window/helpbinding.h"
#include "window/insertcommands.h"
#include "window/keybinding.h"
#include "window/keysdialog.h"
#include "window/kubectlline.h"
#include "window/lessonbinding.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/packetbinding.h"
#include "window/picturecommands.h"
#include "window/presentbinding.h"
#include "window/rulesbinding.h"
#include "window/searchbinding.h"
#include "window/sittingviewbinding.h"
#include "window/stagebinding.h"
#include "window/stalemessage.h"
#include "window/windowstate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QKeyEvent>
#include <QStandardPaths>

namespace podium {

using namespace Qt::StringLiterals;

void MainWindow::connectFileActions()
{
    connect(action(Actions::Open), &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(action(Actions::OpenPasted), &QAction::triggered, this, &MainWindow::openClipboard);
    connect(action(Actions::OpenCluster), &QAction::triggered, this, &MainWindow::openCluster);
    connect(action(Actions::StartScene), &QAction::triggered, this, &MainWindow::openStartScene);
    m_sittingView = std::make_unique<SittingViewBinding>(SittingViewBinding::Parts{
        *m_document, *m_stage, *m_searchBar, *m_selection, *m_packetSelection, *m_manifestPanel});
    m_files = new FilesBinding({*m_document, *m_manifestPanel, *m_messageBar, m_windowState,
                                *m_sittingView, *m_playback, m_actions},
                               *this);
    connect(m_files, &FilesBinding::changed, this, &MainWindow::refreshTitle);
    new ExportCommands(
        {*m_document, *m_manifestPanel, *m_files, *m_messageBar, m_windowState, m_actions}, *this);
    action(Actions::RecoverWork)->setEnabled(false);
    new StaleMessage(*m_document, *m_messageBar, this);
    connect(action(Actions::Quit), &QAction::triggered, this, &QWidget::close);
    connect(action(Actions::About), &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_loader, &DocumentLoader::loaded, this,
            [this](const std::shared_ptr<LoadedDocument> &loaded) { takeLoaded(*loaded); });
}

void MainWindow::connectEditActions()
{
    connect(action(Actions::Undo), &QAction::triggered, m_document, &ClusterDocument::undo);
    connect(action(Actions::Redo), &QAction::triggered, m_document, &ClusterDocument::redo);
    connect(m_document, &ClusterDocument::clusterChanged, this, &MainWindow::refreshEditActions);
    connect(m_document, &ClusterDocument::historyChanged, this, &MainWindow::refreshEditActions);
    connect(action(Actions::PasteObjects), &QAction::triggered, m_insertCommands,
            [this] { m_insertCommands->paste(QApplication::clipboard()->text()); });
    connect(m_document, &ClusterDocument::changeMade, m_kubectlLine,
            [this](const Revision &before, const Change &change) {
                m_kubectlLine->showCommand(kubectlCommand(before, change));
            });
    for (const Actions::Id id : {Actions::Undo, Actions::Redo})
        connect(action(id), &QAction::triggered, m_kubectlLine, &KubectlLine::clear);
    connect(m_document, &ClusterDocument::opened, m_kubectlLine, &KubectlLine::clear);
    refreshEditActions();
}

void MainWindow::refreshEditActions()
{
    action(Actions::Undo)->setEnabled(m_document->canUndo());
    action(Actions::Redo)->setEnabled(m_document->canRedo());
}

void MainWindow::connectStoryActions()
{
    connect(action(Actions::Send), &QAction::triggered, this, &MainWindow::sendPacket);
    connect(action(Actions::StopSending), &QAction::triggered, m_sentPackets, &SentPackets::stop);
    connect(m_sentPackets, &SentPackets::sendingChanged, action(Actions::StopSending),
            &QAction::setEnabled);
    action(Actions::StopSending)->setEnabled(m_sentPackets->isSending());
    connect(action(Actions::ClearPackets), &QAction::triggered, m_playback, &Playback::pause);
    connect(action(Actions::ClearPackets), &QAction::triggered, m_sentPackets, &SentPackets::clear);
    connect(action(Actions::PlayPause), &QAction::triggered, m_playback, &Playback::togglePlaying);
    connect(action(Actions::StepForward), &QAction::triggered, m_playback, &Playback::stepForward);
    connect(action(Actions::StepBack), &QAction::triggered, m_playback, &Playback::stepBack);
    connect(action(Actions::ToStart), &QAction::triggered, m_playback, &Playback::toStart);
    connect(action(Actions::ToEnd), &QAction::triggered, m_playback, &Playback::toEnd);
    connect(action(Actions::StopAtHops), &QAction::toggled, m_playback, &Playback::setStopsAtMarks);
    connect(action(Actions::Faster), &QAction::triggered, m_playback, &Playback::faster);
    connect(action(Actions::Slower), &QAction::triggered, m_playback, &Playback::slower);
    connect(m_playback, &Playback::playingChanged, this, &MainWindow::refreshPlayAction);
    const auto refreshEnabled = [this] {
        const bool anything = m_playback->duration() > 0;
        for (const Actions::Id id : {Actions::PlayPause, Actions::StepForward, Actions::StepBack,
                                     Actions::ToStart, Actions::ToEnd, Actions::ClearPackets})
            action(id)->setEnabled(anything);
    };
    connect(m_playback, &Playback::storyChanged, this, refreshEnabled);
    refreshEnabled();
}

void MainWindow::connectViewActions()
{
    connect(action(Actions::ZoomIn), &QAction::triggered, m_stage, &StageView::zoomIn);
    connect(action(Actions::ZoomOut), &QAction::triggered, m_stage, &StageView::zoomOut);
    connect(action(Actions::ZoomFit), &QAction::triggered, m_stage, &StageView::fit);
    connect(action(Actions::ThemeLight), &QAction::triggered, this,
            [this] { useTheme(u"light"_s); });
    connect(action(Actions::ThemeDark), &QAction::triggered, this, [this] { useTheme(u"dark"_s); });
    connect(action(Actions::ThemeContrast), &QAction::triggered, this,
            [this] { useTheme(u"contrast"_s); });
    connect(action(Actions::LanguageEnglish), &QAction::triggered, this,
            [this] { chooseLanguage(u"en"_s); });
    connect(action(Actions::LanguageKorean), &QAction::triggered, this,
            [this] { chooseLanguage(u"ko"_s); });
    connectTextSize();
}

void MainWindow::chooseTextSize(int percent)
{
    useTextSize(percent);
    layOutDocks();
}

void MainWindow::connectTextSize()
{
    const auto follow = [this](Actions::Id id, const std::function<int()> &percent) {
        connect(action(id), &QAction::triggered, this,
                [this, percent] { chooseTextSize(percent()); });
    };
    follow(Actions::TextLarger, [this] { return m_textSize.percent() + TextSize::step; });
    follow(Actions::TextSmaller, [this] { return m_textSize.percent() - TextSize::step; });
    follow(Actions::TextNormal, [] { return int(TextSize::normal); });
}

void MainWindow::connectGoToActions()
{
    const QMap<Actions::Id, QString> docks{{Actions::GoToInspector, u"inspector"_s},
                                           {Actions::GoToPacket, u"packet"_s},
                                           {Actions::GoToOutline, u"outline"_s},
                                           {Actions::GoToManifest, u"manifest"_s},
                                           {Actions::GoToLog, u"log"_s},
                                           {Actions::GoToProblems, u"problems"_s},
                                           {Actions::GoToRules, u"rules"_s},
                                           {Actions::GoToTables, u"tables"_s}};
    for (auto it = docks.cbegin(); it != docks.cend(); ++it) {
        auto *dock = findChild<QDockWidget *>(it.value());
        connect(action(it.key()), &QAction::triggered, dock, [dock] { focusOn(*dock); });
    }
    connect(action(Actions::GoToPicture), &QAction::triggered, m_stage,
            [this] { m_stage->setFocus(Qt::ShortcutFocusReason); });
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && takesSpace(focusWidget()) &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Space)
        event->accept();
    return QMainWindow::event(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

void MainWindow::connectSearchActions()
{
    connect(action(Actions::MiniMap), &QAction::toggled, this, [this](bool wanted) {
        m_windowState.setShowsMiniMap(wanted);
        m_stage->setMiniMapWanted(wanted);
    });
    action(Actions::MiniMap)->setChecked(m_windowState.showsMiniMap());
    connect(action(Actions::ReduceMotion), &QAction::toggled, this, [this](bool reduced) {
        m_windowState.setReducesMotion(reduced);
        m_stage->setReducedMotion(reduced);
        TimelineOptions options = m_binding->timelineOptions();
        options.reducedMotion = reduced;
        m_binding->setTimelineOptions(options);
    });
    action(Actions::ReduceMotion)->setChecked(m_windowState.reducesMotion());
    m_stage->setWords([this](const ObjectRef &object) {
        const Cluster &cluster = m_document->cluster();
        return ObjectWords{podium::objectWords(object), objectState(object, cluster),
                           objectSentence(object, cluster)};
    });
    new SearchBinding({*m_searchBar, *m_shownLine, *m_binding, *m_stage, *m_selection}, this);
    connect(action(Actions::Find), &QAction::triggered, m_searchBar, &SearchBar::open);
    connect(action(Actions::FindNext), &QAction::triggered, m_searchBar, &SearchBar::goToNext);
    connect(action(Actions::FindPrevious), &QAction::triggered, m_searchBar,
            &SearchBar::goToPrevious);
    connect(action(Actions::ShowEverything), &QAction::triggered, m_searchBar,
            [this] { m_searchBar->setFilter({}); });
    connect(m_searchBar, &SearchBar::filterChanged, this, [this](const PictureFilter &filter) {
        action(Actions::ShowEverything)->setEnabled(!filter.isEmpty());
    });
    action(Actions::ShowEverything)->setEnabled(false);
    m_searchBar->setStepActions(action(Actions::FindPrevious), action(Actions::FindNext));
}

void MainWindow::connectPresentation()
{
    m_presentBinding =
        new PresentBinding({*m_document, *m_sentPackets, *m_playback, m_clock, *m_stage, *m_binding,
                            m_lessons->session(), m_authoring->draft(), m_windowState, m_actions,
                            [this] { sendPacket(); }, [this] { return m_files->names().value(0); },
                            [this] { return m_authoring->panel().page(); }},
                           *this);
    connect(m_lessons, &LessonBinding::presentRequested, m_presentBinding,
            &PresentBinding::presentLesson);
}

void MainWindow::connectLessonActions()
{
    m_lessons = new LessonBinding({*m_document, *m_sentPackets, *m_playback, *m_selection, *m_stage,
                                   *m_sendBar, *m_files, *m_messageBar, *m_lessonRoom, m_actions},
                                  ProgressFile::ofThisUser(), *this);
    m_lessonDock->setWidget(&m_lessons->panel());
    m_authoring = new AuthoringBinding(
        {*m_document, *m_sentPackets, *m_playback, *m_files, *m_lessons, *m_messageBar, m_actions},
        *this);
    connect(m_authoring, &AuthoringBinding::begun, action(Actions::ChooseLesson),
            &QAction::trigger);
    connect(action(Actions::ChooseLesson), &QAction::triggered, this, [this] {
        m_lessonDock->show();
        m_lessonDock->raise();
        m_lessons->panel().currentWidget()->setFocus();
    });
    connect(action(Actions::OpenLesson), &QAction::triggered, m_lessons,
            &LessonBinding::chooseFile);
    connect(action(Actions::ResetProgress), &QAction::triggered, m_lessons,
            &LessonBinding::resetProgress);
    connect(action(Actions::SaveReport), &QAction::triggered, m_lessons,
            &LessonBinding::saveReport);
    auto *handouts =
        new HandoutBinding({[this] { return m_lessons->lessonAtHand(); }, *m_messageBar}, *this);
    connect(action(Actions::SaveHandout), &QAction::triggered, handouts,
            &HandoutBinding::saveQuestions);
    connect(action(Actions::SaveAnswers), &QAction::triggered, handouts,
            &HandoutBinding::saveAnswers);
    // Reading lessons takes longer than a frame, and the picture comes first.
    connect(this, &MainWindow::firstFramePainted, m_lessons, &LessonBinding::listLessons,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::connectHelp()
{
    m_help = new HelpBinding(
        {*m_selection, *m_packetSelection, *m_sentPackets, *m_inspector, m_actions}, *this);
    connect(m_inspector, &Inspector::helpRequested, m_help, &HelpBinding::open);
    connect(m_packetInspector, &PacketInspector::helpRequested, m_help,
            [this](Reason reason) { m_help->open(helpPage(reason)); });
}

void MainWindow::connectKeys()
{
    m_keys = new KeyBinding(
        {m_actions, m_presentBinding->presentation().keys(), m_windowState.settings()}, this);
    QAction *letters = action(Actions::LetterKeys);
    connect(letters, &QAction::toggled, m_keys, &KeyBinding::setLettersWanted);
    m_keys->setLettersWanted(letters->isChecked());
    connect(action(Actions::ChangeKeys), &QAction::triggered, m_keys,
            [this, letters] { (new KeysDialog(*m_keys, *letters, this))->open(); });
}

void MainWindow::chooseLanguage(const QString &code)
{
    m_windowState.setLanguage(code);
    useLanguage(code);
}

void MainWindow::connectPanels()
{
    connect(m_sendBar, &SendBar::refused, this, [this](const QString &explanation) {
        m_messageBar->showMessage(Severity::Warning, explanation);
    });
    connect(m_selection, &Selection::selectionChanged, m_manifestPanel, &ManifestPanel::showObject);
    connect(m_manifestPanel, &ManifestPanel::pasteRefused, this,
            [this](const QString &explanation) {
                m_messageBar->showMessage(Severity::Warning, explanation);
            });
    connectPacketInspector();
    connect(m_stage, &StageView::firstFramePainted, this, &MainWindow::firstFramePainted);
}

void MainWindow::connectPacketInspector()
{
    m_packetBinding = new PacketBinding(
        {*m_packetSelection, *m_playback, *m_sentPackets, *m_binding}, *m_stage, this);
    const PacketInspector *panel = m_packetInspector;
    connect(panel, &PacketInspector::hopSought, m_packetBinding, &PacketBinding::seek);
    connect(panel, &PacketInspector::fieldActivated, this, &MainWindow::jumpToField);
    connect(panel, &PacketInspector::ruleActivated, this,
            [this](const QString &node, const Rule &rule) {
                raiseDockOf(&m_rulesBinding->panel());
                m_rulesBinding->showRule(node, rule);
            });
    connect(panel, &PacketInspector::copyRequested, this, &MainWindow::copyPacket);
    connect(m_packetSelection, &PacketSelection::packetChanged, this, [this](int packet) {
        enableJourney(packet > 0);
        if (packet > 0)
            raiseDockOf(m_packetInspector);
    });
    enableJourney(false);
    new PictureCommands({*m_document, *m_playback, *m_selection, *m_binding, *m_stage,
                         *m_packetInspector, *m_messageBar, m_windowState, m_languages, m_actions},
                        *this);
    connect(action(Actions::CopyPacket), &QAction::triggered, this, &MainWindow::copyPacket);

    QAction *reply = action(Actions::ShowReply);
    connect(reply, &QAction::toggled, this, [this](bool shows) {
        m_windowState.setShowsReply(shows);
        TimelineOptions options = m_binding->timelineOptions();
        options.showReplies = shows;
        m_binding->setTimelineOptions(options);
    });
    m_explanationBinding = new ExplanationBinding(
        {*m_document, *m_packetSelection, *m_playback, *m_sentPackets, *m_binding}, *m_stage, this);
    QAction *explains = action(Actions::Explanations);
    // A letter alone is a command where letters are typed nowhere.
    explains->setShortcutContext(Qt::WidgetShortcut);
    m_stage->addAction(explains);
    connect(explains, &QAction::toggled, this, [this](bool shows) {
        m_windowState.setShowsExplanations(shows);
        m_explanationBinding->setShown(shows);
    });
    explains->setChecked(m_windowState.showsExplanations());
    m_explanationBinding->setShown(explains->isChecked());
    m_packetInspector->setReplyAction(reply);
    reply->setChecked(m_windowState.showsReply());
}

void MainWindow::enableJourney(bool isEnabled)
{
    for (const Actions::Id id : {Actions::CopyPacket, Actions::CopyJourney, Actions::SaveJourney})
        action(id)->setEnabled(isEnabled);
}

void MainWindow::jumpToField(const ObjectRef &object, const QString &field)
{
    m_selection->select(object);
    m_inspector->showField(field);
    showField(object, field);
    raiseDockOf(m_inspector);
    raiseDockOf(m_manifestPanel);
}

void MainWindow::copyPacket()
{
    const QString text = m_packetInspector->asText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void MainWindow::raiseDockOf(QWidget *panel)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->widget() != panel)
            continue;
        dock->show();
        dock->raise();
    }
}

void MainWindow::chooseFiles()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Open"), m_windowState.lastFolder(),
                                      tr("Manifests and Podium files (*.yaml *.yml *.json *.podium)"
                                         ";;All files (*)"));
    if (!paths.isEmpty())
        openFiles(paths);
}

void MainWindow::openCluster()
{
    auto *dialog = new ClusterDialog(QStandardPaths::findExecutable(u"kubectl"_s), this);
    connect(dialog, &ClusterDialog::answered, this,
            [this](const QByteArray &manifest) { openText(tr("copy of the cluster"), manifest); });
    dialog->open();
}

void MainWindow::openClipboard()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        m_messageBar->showMessage(Severity::Note, tr("The clipboard holds no text."));
    else
        openText(tr("pasted text"), text.toUtf8());
}

} // namespace podium
