// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/mainwindow.h"

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/explain/ignoredsentence.h"
#include "document/explain/problemsentence.h"
#include "document/explain/storysentence.h"
#include "document/journal/journal.h"
#include "document/lessons/lessonsession.h"
#include "document/models/packetlogmodel.h"
#include "document/models/problemsmodel.h"
#include "document/models/rulesmodel.h"
#include "document/packetselection.h"
#include "document/pendingpreview.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "panels/manifestpanel.h"
#include "panels/playbackbar.h"
#include "panels/searchbar.h"
#include "panels/sendbar.h"
#include "present/presentation.h"
#include "stage/shownline.h"
#include "stage/stageview.h"
#include "window/appearance.h"
#include "window/authoringbinding.h"
#include "window/dockfocus.h"
#include "window/dockfolding.h"
#include "window/filesbinding.h"
#include "window/focusring.h"
#include "window/helpbinding.h"
#include "window/journalbinding.h"
#include "window/kubectlline.h"
#include "window/lessonbinding.h"
#include "window/lessonroom.h"
#include "window/loadingbar.h"
#include "window/messagebar.h"
#include "window/presentbinding.h"
#include "window/repairdialog.h"
#include "window/samples.h"
#include "window/sittingviewbinding.h"
#include "window/stagebinding.h"
#include "window/windowstate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(WindowState &windowState, FrameClock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_windowState(windowState)
    , m_clock(clock)
    , m_document(new ClusterDocument(this))
    , m_loader(new DocumentLoader(this))
    , m_selection(new Selection(this))
    , m_packetSelection(new PacketSelection(this))
    , m_pending(new PendingPreview(*m_document, this))
    , m_playback(new Playback(clock, this))
    , m_sentPackets(new SentPackets(*m_document, this))
    , m_packetLog(new PacketLogModel(*m_document, *m_sentPackets, this))
    , m_problems(new ProblemsModel(*m_document, this))
    , m_rules(new RulesModel(this))
    , m_messageBar(new MessageBar(this))
    , m_sendBar(new SendBar(*m_document, this))
    , m_searchBar(new SearchBar(*m_document, this))
    , m_stage(new StageView(this))
    , m_binding(new StageBinding(
          {*m_document, *m_selection, *m_playback, *m_sentPackets, *m_packetLog}, *m_stage, this))
    , m_shownLine(new ShownLine(this))
    , m_playbackBar(new PlaybackBar(*m_document, *m_playback, this))
{
    setAcceptDrops(true);
    buildActions();
    buildCentre();
    buildDocks();
    buildMenus();
    buildToolBars();
    buildLessonRoom();
    connectPanels();
    connectFileActions();
    connectEditActions();
    connectStoryActions();
    connectViewActions();
    connectGoToActions();
    connectSearchActions();
    connectLessonActions();
    connectPresentation();
    connectHelp();
    connectKeys();
    retranslate();
    // Docks fold before they are cut, see DockFolding.
    setMinimumSize(480, 360);
    resize(1366, 768);
    m_folding = new DockFolding(*this);
    new FocusRing(this);
    useTextSize(m_windowState.textPercent());
    if (m_textSize.percent() != TextSize::normal)
        layOutDocks();
    m_windowState.restore(*this);
    useTheme(m_windowState.themeName());
    const QString language = m_windowState.language();
    useLanguage(language.isEmpty() ? Languages::systemCode() : language);
}

MainWindow::~MainWindow()
{
    // What stands in it reads the document, which is older and so would go before it.
    delete m_sendToolBar;
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new LoadingBar(*m_loader, centre));
    layout->addWidget(m_messageBar);
    layout->addWidget(m_searchBar);
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_shownLine);
    m_kubectlLine = new KubectlLine(*action(Actions::CopyKubectl), centre);
    layout->addWidget(m_kubectlLine);
    layout->addWidget(m_playbackBar);
    setCentralWidget(centre);
    // A window without focus gives it to its first widget as if Tab had been pressed.
    m_stage->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openFiles(const QStringList &paths)
{
    startLoading({paths, {}, {}});
}

void MainWindow::openText(const QString &name, const QByteArray &bytes)
{
    startLoading({{}, {ManifestText{name, bytes}}, {}});
}

void MainWindow::openStartScene()
{
    // It is small and always the same, and there before anything is painted.
    m_loader->cancel();
    std::optional<LoadedDocument> scene =
        load({{}, {startScene()}, m_binding->placementOptions()}, Checkpoint());
    takeLoaded(*scene);
}

void MainWindow::startLoading(LoadOrder order, const std::optional<LeftOver> &restored)
{
    order.placement = m_binding->placementOptions();
    m_restored = restored;
    m_loader->start(std::move(order));
}

void MainWindow::keepJournalIn(const QString &folder)
{
    m_journal = new JournalBinding({*m_document, *m_sentPackets, *m_files, m_authoring->draft(),
                                    *m_messageBar, *m_actions.value(Actions::RecoverWork)},
                                   folder, *this);
    connect(m_journal, &JournalBinding::restoreRequested, this, &MainWindow::restore);
    connect(&m_lessons->session(), &LessonSession::activeChanged, &m_journal->journal(),
            &Journal::setResting);
    connect(m_loader, &DocumentLoader::loaded, m_journal, [this] {
        if (m_messageBar->isHidden())
            m_journal->offer();
    });
}

void MainWindow::restore(const LeftOver &leftOver)
{
    if (const std::optional<KeptLesson> &lesson = leftOver.contents.lesson) {
        if (m_authoring->resume(*lesson))
            m_journal->takeOver(leftOver);
        else
            m_journal->offer();
        return;
    }
    LoadOrder order;
    order.sitting = NamedSitting{leftOver.names().value(0), leftOver.contents.sitting, true};
    startLoading(std::move(order), leftOver);
}

void MainWindow::takeLoaded(LoadedDocument &loaded)
{
    // What a sitting began with was confirmed when it began.
    if (loaded.state.repairs.isEmpty() || loaded.resumed)
        showLoaded(loaded);
    else
        confirmRepairs(loaded.state);
}

void MainWindow::confirmRepairs(const DocumentState &state)
{
    RepairDialog dialog(state, this);
    if (dialog.exec() == QDialog::Accepted) {
        startLoading({{}, repairedTexts(state), {}});
        return;
    }
    m_messageBar->showMessage(
        Severity::Warning, tr("Nothing was loaded from the text that lost its indentation, as its "
                              "repair was not confirmed."));
}

void MainWindow::showLoaded(LoadedDocument &loaded)
{
    const std::optional<LeftOver> restored = std::exchange(m_restored, {});
    if (!loaded.state.hasObjects()) {
        tellProblems(loaded.state, loaded.unreadable);
        return;
    }
    if (!m_files->mayDiscard()) {
        if (restored)
            m_journal->offer();
        return;
    }
    m_messageBar->dismiss();
    tellProblems(loaded.state, loaded.unreadable);
    m_selection->clear();
    m_binding->prepare(std::move(loaded.placement), loaded.filter);
    showDocument(loaded);
    if (restored)
        m_journal->takeOver(*restored);
    if (loaded.resumed)
        offerUnsent();
    for (const QString &path : m_files->paths())
        m_windowState.addRecentFile(path);
    fillRecentMenu();
}

void MainWindow::offerUnsent()
{
    if (!m_sentPackets->hasUnsent())
        return;
    m_messageBar->showQuestion(
        Severity::Note,
        tr("Some packets had not left yet when this was kept. They stay unsent unless you go on."),
        {tr("Go on sending"), [this] {
             m_sentPackets->resume();
             m_playback->play();
         }});
}

void MainWindow::showDocument(LoadedDocument &loaded)
{
    if (!loaded.resumed) {
        m_document->open(std::move(loaded.state));
        return;
    }
    const ResumedSitting &resumed = *loaded.resumed;
    m_document->open(std::move(loaded.state), resumed.history, resumed.time);
    if (!resumed.path.isEmpty())
        m_files->keepIn(resumed.path);
    m_sittingView->show(resumed.view);
}

void MainWindow::tellProblems(const DocumentState &state, const Problems &unreadable)
{
    const Problems all = unreadable + state.problems;
    const auto worst =
        std::min_element(all.begin(), all.end(), [](const Problem &a, const Problem &b) {
            return a.severity < b.severity;
        });
    if (worst == all.end() || worst->severity == Severity::Note) {
        if (const QString kept = ignoredSentence(state.ignored); !kept.isEmpty())
            m_messageBar->showMessage(Severity::Note, kept);
        return;
    }
    const QString place =
        worst->span.isValid()
            ? u"%1:%2: "_s.arg(QFileInfo(worst->span.file).fileName()).arg(worst->span.line)
        : worst->span.file.isEmpty() ? QString()
                                     : QFileInfo(worst->span.file).fileName() + u": "_s;
    const QString field = worst->field.isEmpty() ? QString() : worst->field + u": "_s;
    QString text = place + field + sentence(*worst);
    if (!state.hasObjects()) {
        m_messageBar->showMessage(worst->severity, text + u' ' + tr("What was open stays open."));
        return;
    }
    const int findings = int(all.size() + state.problemsLeftOut);
    m_messageBar->showQuestion(
        worst->severity, text,
        {tr("Show %n finding(s)", nullptr, findings), [this] { focusOn(*m_problemsDock); }});
}

void MainWindow::sendPacket()
{
    if (!m_lessons->session().maySend())
        return; // asked for by what is no command, such as a presentation
    const std::optional<Send> send = m_sendBar->send();
    if (!send)
        return;
    m_messageBar->dismiss();
    m_binding->send(*send);
}

Presentation &MainWindow::presentation()
{
    return m_presentBinding->presentation();
}

void MainWindow::tellNewRun(QDockWidget &runs)
{
    const History &history = m_document->history();
    if (history.runs().size() > m_runsTold) {
        m_messageBar->showQuestion(
            Severity::Note,
            tr("You changed the past: %1 begins here. %2 is kept.")
                .arg(runName(history.currentRun()), runName(history.run().from)),
            {tr("Compare"), [&runs] { focusOn(runs); }});
    }
    m_runsTold = history.runs().size();
}

void MainWindow::showField(const ObjectRef &object, const QString &field)
{
    m_manifestPanel->showPlace(m_document->locate(object, field));
}

void MainWindow::useTheme(const QString &name)
{
    const Theme theme = themeNamed(name).value_or(lightTheme());
    m_windowState.setThemeName(name);
    QApplication::setPalette(paletteOf(theme));
    m_stage->setTheme(theme);
    m_manifestPanel->setTheme(theme);
    for (const ActionRow &row : actionTable()) {
        if (row.icon)
            m_actions.value(row.id)->setIcon(
                inkIcon(QString::fromLatin1(row.icon), theme.colors.ink));
    }
    m_sendBar->setAccent(theme.colors.service, theme.colors.onService);
    m_actions.value(Actions::Send)->setIcon(inkIcon(u"send"_s, theme.colors.onService));
    m_help->setInk(theme.colors.ink);
    refreshPlayAction();
    m_actions.value(Actions::ThemeLight)->setChecked(name == "light"_L1);
    m_actions.value(Actions::ThemeDark)->setChecked(name == "dark"_L1);
    m_actions.value(Actions::ThemeContrast)->setChecked(name == "contrast"_L1);
}

void MainWindow::useTextSize(int percent)
{
    m_textSize.setPercent(percent);
    m_windowState.setTextPercent(m_textSize.percent());
    m_stage->setMagnification(m_textSize.factor());
    m_folding->setLetterFactor(m_textSize.factor());
    m_actions.value(Actions::TextLarger)->setEnabled(m_textSize.percent() < TextSize::largest);
    m_actions.value(Actions::TextSmaller)->setEnabled(m_textSize.percent() > TextSize::normal);
    m_actions.value(Actions::TextNormal)->setEnabled(m_textSize.percent() != TextSize::normal);
}

void MainWindow::useLanguage(const QString &code)
{
    m_languages.use(code);
    m_actions.value(Actions::LanguageEnglish)->setChecked(m_languages.current() == "en"_L1);
    m_actions.value(Actions::LanguageKorean)->setChecked(m_languages.current() == "ko"_L1);
}

void MainWindow::refreshPlayAction()
{
    QAction *play = m_actions.value(Actions::PlayPause);
    const bool playing = m_playback->isPlaying();
    play->setIcon(inkIcon(playing ? u"pause"_s : u"play"_s, m_stage->theme().colors.ink));
    play->setText(playing ? tr("&Pause") : tr("&Play"));
}

void MainWindow::refreshTitle()
{
    const QStringList names = m_files->names();
    const QString shown =
        names.size() > 1 ? tr("%1 and %n more", nullptr, int(names.size()) - 1).arg(names.first())
                         : names.value(0);
    setWindowTitle(shown.isEmpty() ? tr("Podium") : tr("%1 – Podium").arg(shown + u"[*]"_s));
    setWindowModified(!shown.isEmpty() && m_files->isModified());
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Podium"),
                       tr("Podium %1 shows how a Kubernetes Service carries a packet.")
                           .arg(QApplication::applicationVersion()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        openFiles(paths);
    else if (event->mimeData()->hasText())
        openText(tr("dropped text"), event->mimeData()->text().toUtf8());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_authoring->mayDiscard() || !m_files->mayDiscard()) {
        event->ignore();
        return;
    }
    presentation().leave();
    m_lessons->session().leave();
    m_folding->unfold();
    m_windowState.save(*this);
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace podium
