// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace podium {

/// Every command of the window.
struct Actions
{
    Q_GADGET

public:
    enum Id {
        Open,
        OpenPasted,
        OpenCluster,
        StartScene,
        Save,
        SaveAs,
        SaveAll,
        ExportAll,
        ExportChanged,
        ExportPicture,
        CopyPicture,
        RecoverWork,
        Quit,
        Undo,
        Redo,
        DuplicateObject,
        RenameObject,
        DeleteObject,
        ToggleReady,
        EvictPod,
        RestartContainer,
        MovePod,
        ConnectPod,
        ScaleWorkload,
        PasteObjects,
        CopyKubectl,
        Find,
        FindNext,
        FindPrevious,
        ShowEverything,
        Send,
        StopSending,
        ClearPackets,
        PlayPause,
        StepForward,
        StepBack,
        ToStart,
        ToEnd,
        StopAtHops,
        Faster,
        Slower,
        ShowReply,
        CopyPacket,
        CopyJourney,
        SaveJourney,
        ChooseLesson,
        OpenLesson,
        NewLesson,
        EditLesson,
        SaveLesson,
        SaveLessonAs,
        SaveHandout,
        SaveAnswers,
        SaveReport,
        ResetProgress,
        ZoomIn,
        ZoomOut,
        ZoomFit,
        Explanations,
        MiniMap,
        TextLarger,
        TextSmaller,
        TextNormal,
        ReduceMotion,
        GoToPicture,
        GoToInspector,
        GoToPacket,
        GoToOutline,
        GoToManifest,
        GoToLog,
        GoToProblems,
        GoToRules,
        GoToTables,
        Present,
        PresentFromHere,
        PresenterView,
        LetterKeys,
        PresentLight,
        PresentDark,
        PresentContrast,
        ThemeLight,
        ThemeDark,
        ThemeContrast,
        LanguageEnglish,
        LanguageKorean,
        HelpHere,
        HelpContents,
        HelpKeys,
        ChangeKeys,
        About,
    };
    Q_ENUM(Id)
};

/// A row of the table: what a command is called, says, looks like and is triggered by.
struct ActionRow
{
    Actions::Id id{};
    const char *text{nullptr}; ///< source text, translated in context "actions"
    const char *explanation{nullptr};
    const char *icon{nullptr}; ///< name in resources/icons; null for none
    QKeySequence shortcut{};
    bool checkable{false};
};

/// All rows, in the order of Actions::Id.
const QList<ActionRow> &actionTable();

/// Gives the action its texts in the present language.
void retranslate(QAction &action, const ActionRow &row);

} // namespace podium
