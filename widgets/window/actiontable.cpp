// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/actiontable.h"

#include <QAction>
#include <QCoreApplication>

namespace podium {

namespace {

constexpr auto context = "actions";

} // namespace

const QList<ActionRow> &actionTable()
{
    static const QList<ActionRow> table{
        {Actions::Open, QT_TRANSLATE_NOOP("actions", "&Open…"),
         QT_TRANSLATE_NOOP("actions", "Open manifests: YAML or JSON, one or several files"), "open",
         QKeySequence::Open},
        {Actions::OpenPasted, QT_TRANSLATE_NOOP("actions", "Open from &clipboard"),
         QT_TRANSLATE_NOOP("actions", "Open the manifest that was copied"), "paste",
         Qt::CTRL | Qt::SHIFT | Qt::Key_V},
        {Actions::StartScene, QT_TRANSLATE_NOOP("actions", "&Start scene"),
         QT_TRANSLATE_NOOP("actions", "One Service, two pods, three nodes"), "home",
         Qt::CTRL | Qt::Key_N},
        {Actions::Save, QT_TRANSLATE_NOOP("actions", "&Save"),
         QT_TRANSLATE_NOOP("actions", "Write the manifest in front to its file"), nullptr,
         QKeySequence::Save},
        {Actions::SaveAs, QT_TRANSLATE_NOOP("actions", "Save &as…"),
         QT_TRANSLATE_NOOP("actions", "Write the manifest in front to another file"), nullptr,
         Qt::CTRL | Qt::SHIFT | Qt::Key_S},
        {Actions::SaveAll, QT_TRANSLATE_NOOP("actions", "Sa&ve all"),
         QT_TRANSLATE_NOOP("actions", "Write all changed manifests to their files"), nullptr,
         Qt::CTRL | Qt::ALT | Qt::Key_S},
        {Actions::Quit, QT_TRANSLATE_NOOP("actions", "&Quit"),
         QT_TRANSLATE_NOOP("actions", "Leave Podium"), nullptr, QKeySequence::Quit},
        {Actions::Undo, QT_TRANSLATE_NOOP("actions", "&Undo"),
         QT_TRANSLATE_NOOP("actions", "Take the last change back"), "undo", QKeySequence::Undo},
        {Actions::Redo, QT_TRANSLATE_NOOP("actions", "&Redo"),
         QT_TRANSLATE_NOOP("actions", "Make the change again that was taken back"), "redo",
         QKeySequence::Redo},
        {Actions::DuplicateObject, QT_TRANSLATE_NOOP("actions", "D&uplicate"),
         QT_TRANSLATE_NOOP("actions", "Make a copy of the selected object under a free name"),
         nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_D},
        {Actions::RenameObject, QT_TRANSLATE_NOOP("actions", "Re&name…"),
         QT_TRANSLATE_NOOP("actions", "Give the selected object another name"), nullptr,
         Qt::Key_F2},
        {Actions::DeleteObject, QT_TRANSLATE_NOOP("actions", "&Delete"),
         QT_TRANSLATE_NOOP("actions", "Delete the selected object and what goes with it"), nullptr,
         QKeySequence::Delete},
        {Actions::ToggleReady, QT_TRANSLATE_NOOP("actions", "Not read&y"),
         QT_TRANSLATE_NOOP("actions", "Make the selected pod or node not ready, or ready again"),
         nullptr, Qt::CTRL | Qt::Key_D, true},
        {Actions::EvictPod, QT_TRANSLATE_NOOP("actions", "&Evict pod"),
         QT_TRANSLATE_NOOP("actions", "The selected pod leaves its node; its controller, if it has "
                                      "one, makes another"),
         nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_E},
        {Actions::RestartContainer, QT_TRANSLATE_NOOP("actions", "&Restart container…"),
         QT_TRANSLATE_NOOP("actions", "A container of the selected pod starts anew; the pod keeps "
                                      "its address"),
         nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_R},
        {Actions::MovePod, QT_TRANSLATE_NOOP("actions", "&Move pod to node…"),
         QT_TRANSLATE_NOOP("actions", "Make the selected pod anew on another node"), nullptr,
         Qt::CTRL | Qt::SHIFT | Qt::Key_M},
        {Actions::ConnectPod, QT_TRANSLATE_NOOP("actions", "&Connect to Service…"),
         QT_TRANSLATE_NOOP("actions", "Give the selected pod the labels that a Service asks for"),
         nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_O},
        {Actions::ScaleWorkload, QT_TRANSLATE_NOOP("actions", "&Scale…"),
         QT_TRANSLATE_NOOP("actions", "Choose how many pods the workload of the selected object "
                                      "has"),
         nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_L},
        {Actions::PasteObjects, QT_TRANSLATE_NOOP("actions", "Paste &manifest"),
         QT_TRANSLATE_NOOP("actions", "Add the objects of the manifest that was copied"), nullptr,
         QKeySequence::Paste},
        {Actions::CopyKubectl, QT_TRANSLATE_NOOP("actions", "Copy &kubectl command"),
         QT_TRANSLATE_NOOP("actions", "Copy the kubectl command that does what was done last"),
         nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_K},
        {Actions::Find, QT_TRANSLATE_NOOP("actions", "&Find…"),
         QT_TRANSLATE_NOOP("actions", "Find an object by name, label or address, or filter what is "
                                      "shown"),
         "find", QKeySequence::Find},
        {Actions::FindNext, QT_TRANSLATE_NOOP("actions", "Find &next"),
         QT_TRANSLATE_NOOP("actions", "Go to the next object that was found"), "next", Qt::Key_F3},
        {Actions::FindPrevious, QT_TRANSLATE_NOOP("actions", "Find &previous"),
         QT_TRANSLATE_NOOP("actions", "Go to the object before that was found"), "previous",
         Qt::SHIFT | Qt::Key_F3},
        {Actions::ShowEverything,
         QT_TRANSLATE_NOOP("actions", "Show &everything"),
         QT_TRANSLATE_NOOP("actions", "Take all filters away"),
         nullptr,
         {}},
        {Actions::Send, QT_TRANSLATE_NOOP("actions", "&Send"),
         QT_TRANSLATE_NOOP("actions", "Send packets and watch where they go"), "send",
         Qt::CTRL | Qt::Key_Return},
        {Actions::StopSending, QT_TRANSLATE_NOOP("actions", "St&op sending"),
         QT_TRANSLATE_NOOP("actions", "Let no more packets leave; those under way go on"), "stop",
         Qt::CTRL | Qt::Key_Period},
        {Actions::ClearPackets, QT_TRANSLATE_NOOP("actions", "&Clear packets"),
         QT_TRANSLATE_NOOP("actions", "Forget all packets and start the story anew"), "clear",
         Qt::CTRL | Qt::Key_Backspace},
        {Actions::PlayPause, QT_TRANSLATE_NOOP("actions", "&Play"),
         QT_TRANSLATE_NOOP("actions", "Let the story run, or hold it"), "play", Qt::Key_Space},
        {Actions::StepForward, QT_TRANSLATE_NOOP("actions", "One hop &forward"),
         QT_TRANSLATE_NOOP("actions", "Go to the next hop and hold"), "step-forward",
         Qt::CTRL | Qt::Key_Right},
        {Actions::StepBack, QT_TRANSLATE_NOOP("actions", "One hop &back"),
         QT_TRANSLATE_NOOP("actions", "Go back to the hop before and hold"), "step-back",
         Qt::CTRL | Qt::Key_Left},
        {Actions::ToStart, QT_TRANSLATE_NOOP("actions", "To the s&tart"),
         QT_TRANSLATE_NOOP("actions", "Go back to where the story begins"), "to-start",
         Qt::CTRL | Qt::Key_Home},
        {Actions::ToEnd, QT_TRANSLATE_NOOP("actions", "To the &end"),
         QT_TRANSLATE_NOOP("actions", "Go to where the story ends"), "to-end",
         Qt::CTRL | Qt::Key_End},
        {Actions::StopAtHops, QT_TRANSLATE_NOOP("actions", "Stop at every &hop"),
         QT_TRANSLATE_NOOP("actions", "Play goes on by one hop and holds"), "stop-at-hops",
         Qt::CTRL | Qt::Key_H, true},
        {Actions::Faster, QT_TRANSLATE_NOOP("actions", "F&aster"),
         QT_TRANSLATE_NOOP("actions", "The next higher speed"), nullptr,
         Qt::CTRL | Qt::Key_BracketRight},
        {Actions::Slower, QT_TRANSLATE_NOOP("actions", "S&lower"),
         QT_TRANSLATE_NOOP("actions", "The next lower speed"), nullptr,
         Qt::CTRL | Qt::Key_BracketLeft},
        {Actions::ShowReply, QT_TRANSLATE_NOOP("actions", "Show the &reply"),
         QT_TRANSLATE_NOOP("actions", "Follow the answer of a delivered packet back to its sender"),
         nullptr, Qt::CTRL | Qt::Key_R, true},
        {Actions::CopyPacket, QT_TRANSLATE_NOOP("actions", "Copy the packet as te&xt"),
         QT_TRANSLATE_NOOP("actions", "Copy all hops of the selected packet, with their headers"),
         nullptr, Qt::CTRL | Qt::SHIFT | Qt::Key_C},
        {Actions::ZoomIn, QT_TRANSLATE_NOOP("actions", "Zoom &in"),
         QT_TRANSLATE_NOOP("actions", "Show the picture larger"), "zoom-in", QKeySequence::ZoomIn},
        {Actions::ZoomOut, QT_TRANSLATE_NOOP("actions", "Zoom &out"),
         QT_TRANSLATE_NOOP("actions", "Show the picture smaller"), "zoom-out",
         QKeySequence::ZoomOut},
        {Actions::ZoomFit, QT_TRANSLATE_NOOP("actions", "&Fit"),
         QT_TRANSLATE_NOOP("actions", "Show the whole picture"), "zoom-fit", Qt::CTRL | Qt::Key_0},
        {Actions::Explanations, QT_TRANSLATE_NOOP("actions", "&Explanations"),
         QT_TRANSLATE_NOOP("actions", "Say beside the things what happens to a packet there"),
         nullptr, Qt::Key_C, true},
        {Actions::MiniMap,
         QT_TRANSLATE_NOOP("actions", "&Mini-map"),
         QT_TRANSLATE_NOOP("actions", "The whole picture in the corner while only a part is seen"),
         nullptr,
         {},
         true},
        {Actions::ReduceMotion,
         QT_TRANSLATE_NOOP("actions", "&Reduce motion"),
         QT_TRANSLATE_NOOP("actions", "Footprints in place of flight; nothing slides"),
         nullptr,
         {},
         true},
        {Actions::ThemeLight,
         QT_TRANSLATE_NOOP("actions", "&Light"),
         QT_TRANSLATE_NOOP("actions", "Ink on white, best for projectors"),
         nullptr,
         {},
         true},
        {Actions::ThemeDark,
         QT_TRANSLATE_NOOP("actions", "&Dark"),
         QT_TRANSLATE_NOOP("actions", "For dim rooms"),
         nullptr,
         {},
         true},
        {Actions::ThemeContrast,
         QT_TRANSLATE_NOOP("actions", "High &contrast"),
         QT_TRANSLATE_NOOP("actions", "Black and white as far as possible"),
         nullptr,
         {},
         true},
        // Languages are called by their own names in every language.
        {Actions::LanguageEnglish, "English", "English", nullptr, {}, true},
        {Actions::LanguageKorean, "한국어", "한국어", nullptr, {}, true},
        {Actions::About,
         QT_TRANSLATE_NOOP("actions", "&About Podium"),
         QT_TRANSLATE_NOOP("actions", "What Podium is, and which version this is"),
         nullptr,
         {}},
    };
    return table;
}

void retranslate(QAction &action, const ActionRow &row)
{
    const QString explanation = QCoreApplication::translate(context, row.explanation);
    action.setText(QCoreApplication::translate(context, row.text));
    action.setStatusTip(explanation);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(keys.isEmpty() ? explanation
                                     : explanation + QStringLiteral(" (%1)").arg(keys));
}

} // namespace podium
