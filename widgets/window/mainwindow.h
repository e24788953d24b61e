// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "document/documentstate.h"
#include "document/journal/leftover.h"
#include "window/actiontable.h"
#include "window/languages.h"
#include "window/textsize.h"

#include <QMainWindow>
#include <QMap>

#include <memory>

class QDockWidget;
class QMenu;
class QToolBar;

namespace podium {

class AuthoringBinding;
class ClusterDocument;
class DocumentLoader;
class ExplanationBinding;
class FilesBinding;
class DockFolding;
class FrameClock;
class HelpBinding;
class Inspector;
struct LoadedDocument;
struct LoadOrder;
class InsertCommands;
class JournalBinding;
class KeyBinding;
class KubectlLine;
class LessonBinding;
class LessonRoom;
class ManifestPanel;
class MessageBar;
class ObjectCommands;
class PacketBinding;
class PacketInspector;
class PacketLogModel;
class PacketSelection;
class PendingPreview;
class Playback;
class PlaybackBar;
class PresentBinding;
class Presentation;
class ProblemsModel;
class RulesBinding;
class RulesModel;
class SearchBar;
class Selection;
class SendBar;
class ShownLine;
class SittingViewBinding;
class StageBinding;
class StageView;
class SentPackets;
class WindowState;

/// The window of the program: the stage, what stands around it, and the commands.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    MainWindow(WindowState &windowState, FrameClock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens files as one cluster. What was open stays until all of them are read, and if nothing
    /// of them can be shown.
    void openFiles(const QStringList &paths);
    /// Opens a text that is no file, under a name to call it by.
    void openText(const QString &name, const QByteArray &bytes);
    void openStartScene();
    /// Keeps a journal of what is not saved in this folder, and offers what was left over there.
    void keepJournalIn(const QString &folder);

    QAction *action(Actions::Id id) const { return m_actions.value(id); }

    ClusterDocument &document() { return *m_document; }

    DocumentLoader &loader() { return *m_loader; }

    SentPackets &sentPackets() { return *m_sentPackets; }

    Playback &playback() { return *m_playback; }

    Selection &selection() { return *m_selection; }

    PendingPreview &pendingPreview() { return *m_pending; }

    PacketSelection &packetSelection() { return *m_packetSelection; }

    StageView &stage() { return *m_stage; }

    FilesBinding &files() { return *m_files; }

    /// Null without a folder for it.
    JournalBinding *journal() { return m_journal; }

    SearchBar &searchBar() { return *m_searchBar; }

    ManifestPanel &manifestPanel() { return *m_manifestPanel; }

    MessageBar &messageBar() { return *m_messageBar; }

    KubectlLine &kubectlLine() { return *m_kubectlLine; }

    LessonBinding &lessons() { return *m_lessons; }

    AuthoringBinding &authoring() { return *m_authoring; }

    PacketInspector &packetInspector() { return *m_packetInspector; }

    Presentation &presentation();

    HelpBinding &help() { return *m_help; }

signals:
    /// The stage has been painted for the first time.
    void firstFramePainted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Leaves Space to whatever has the focus and is pressed or chosen by it.
    bool event(QEvent *event) override;
    /// Leaves out docks that are behind others.
    bool focusNextPrevChild(bool next) override;

private:
    void buildActions();
    void buildCentre();
    void buildDocks();
    void buildMenus();
    void buildToolBars();
    void buildLessonRoom();
    void connectPanels();

    void connectFileActions();
    void connectEditActions();
    void connectStoryActions();
    void connectViewActions();
    void connectGoToActions();
    void connectPacketInspector();
    void connectSearchActions();
    void connectPresentation();
    void connectLessonActions();
    void connectHelp();
    void connectKeys();

    void chooseFiles();
    void openClipboard();
    void openCluster();
    void startLoading(LoadOrder order, const std::optional<LeftOver> &restored = {});
    void restore(const LeftOver &leftOver);
    void takeLoaded(LoadedDocument &loaded);
    void showLoaded(LoadedDocument &loaded);
    void showDocument(LoadedDocument &loaded);
    /// Asks what shall become of packets that were leaving when what was resumed was kept.
    void offerUnsent();
    void confirmRepairs(const DocumentState &state);
    void tellProblems(const DocumentState &state, const Problems &unreadable);
    void fillRecentMenu();
    void fillSampleMenu();

    void sendPacket();
    /// Says that what is done in the past begins a run, and leads to where the runs are compared.
    void tellNewRun(QDockWidget &runs);
    void refreshEditActions();
    void showField(const ObjectRef &object, const QString &field);
    /// In inspector and manifest, both raised.
    void jumpToField(const ObjectRef &object, const QString &field);
    void copyPacket();
    /// What can be done with the journey of the selected packet.
    void enableJourney(bool isEnabled);
    /// Brings the dock that holds it to the front.
    void raiseDockOf(QWidget *panel);
    void useTheme(const QString &name);
    void connectTextSize();
    void useTextSize(int percent);
    void chooseTextSize(int percent);
    /// The sides as wide as their letters want, within reason.
    void layOutDocks();
    void chooseLanguage(const QString &code);
    void useLanguage(const QString &code);
    void refreshPlayAction();
    void refreshTitle();
    void showAbout();
    void retranslate();

    WindowState &m_windowState;
    FrameClock &m_clock;
    // Children by Qt's ownership; created in the constructor, never null.
    ClusterDocument *m_document;
    DocumentLoader *m_loader;
    Selection *m_selection;
    PacketSelection *m_packetSelection;
    PendingPreview *m_pending;
    Playback *m_playback;
    SentPackets *m_sentPackets;
    PacketLogModel *m_packetLog;
    ProblemsModel *m_problems;
    RulesModel *m_rules;
    // The Tab key goes in this order.
    MessageBar *m_messageBar;
    SendBar *m_sendBar;
    SearchBar *m_searchBar;
    StageView *m_stage;
    StageBinding *m_binding;
    ShownLine *m_shownLine;
    PlaybackBar *m_playbackBar;
    Inspector *m_inspector{nullptr};
    PacketInspector *m_packetInspector{nullptr};
    ManifestPanel *m_manifestPanel{nullptr};
    ObjectCommands *m_objectCommands{nullptr};
    InsertCommands *m_insertCommands{nullptr};
    KubectlLine *m_kubectlLine{nullptr};
    PacketBinding *m_packetBinding{nullptr};
    FilesBinding *m_files{nullptr};
    std::unique_ptr<SittingViewBinding> m_sittingView{};
    JournalBinding *m_journal{nullptr};   ///< null without a folder for it
    std::optional<LeftOver> m_restored{}; ///< is being loaded
    std::unique_ptr<LessonRoom> m_lessonRoom{};
    LessonBinding *m_lessons{nullptr};
    AuthoringBinding *m_authoring{nullptr};
    QDockWidget *m_lessonDock{nullptr};
    HelpBinding *m_help{nullptr};
    KeyBinding *m_keys{nullptr};
    RulesBinding *m_rulesBinding{nullptr};
    ExplanationBinding *m_explanationBinding{nullptr};
    PresentBinding *m_presentBinding{nullptr};
    QMenu *m_recentMenu{nullptr};
    QMenu *m_sampleMenu{nullptr};
    QMenu *m_themeMenu{nullptr};
    QMenu *m_audienceThemeMenu{nullptr};
    QMenu *m_languageMenu{nullptr};
    QMenu *m_goToMenu{nullptr};
    QMenu *m_textMenu{nullptr};
    QToolBar *m_toolBar{nullptr};
    QToolBar *m_sendToolBar{nullptr};
    DockFolding *m_folding{nullptr};
    QList<QMenu *> m_menus{};
    QList<QDockWidget *> m_docks{};
    QDockWidget *m_problemsDock{nullptr};
    qsizetype m_runsTold{1}; ///< how many runs the user knows of
    QMap<Actions::Id, QAction *> m_actions{};
    Languages m_languages{};
    TextSize m_textSize{};
};

} // namespace podium
