// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/presentationkeys.h"

#include <QKeyEvent>

#include <algorithm>

namespace podium {

namespace {

bool isLetter(const QKeyCombination &key)
{
    return key.keyboardModifiers() == Qt::NoModifier && key.key() >= Qt::Key_A &&
           key.key() <= Qt::Key_Z;
}

/// Signs are typed with Shift on some keyboards and without on others.
bool needsNoShift(int key)
{
    return key < Qt::Key_Escape && !(key >= Qt::Key_A && key <= Qt::Key_Z);
}

} // namespace

const QList<PresentationKeyRow> &PresentationKeys::usual()
{
    using enum PresentationCommand;
    static const QList<PresentationKeyRow> rows{
        {Next, Qt::Key_PageDown},
        {Next, Qt::Key_Right},
        {Next, Qt::Key_N},
        {Back, Qt::Key_PageUp},
        {Back, Qt::Key_Left},
        {Back, Qt::Key_P},
        {Leave, Qt::Key_Escape},
        {Black, Qt::Key_B},
        {Black, Qt::Key_Period},
        {White, Qt::Key_W},
        {White, Qt::Key_Comma},
        {PlayPause, Qt::Key_Space},
        {Slower, Qt::Key_BracketLeft},
        {Faster, Qt::Key_BracketRight},
        {Replay, Qt::Key_R},
        {Spotlight, Qt::Key_S},
        {ZoomIn, Qt::Key_Plus},
        {ZoomIn, Qt::Key_Equal}, // the same key without Shift on many keyboards
        {ZoomOut, Qt::Key_Minus},
        {ZoomFit, Qt::Key_0},
        {Captions, Qt::Key_C},
        {Votes, Qt::Key_V},
        {MoreVotes, Qt::Key_Up},
        {FewerVotes, Qt::Key_Down},
        {NextChoice, Qt::Key_Tab},
        {SwapScreens, Qt::Key_X},
        {ShowPresenterView, Qt::Key_F6},
        {Pen, Qt::Key_D},
        {UndoStroke, Qt::Key_U},
        {UndoStroke, Qt::CTRL | Qt::Key_Z},
        {ClearStrokes, Qt::Key_E},
        {Nothing, Qt::Key_F5},
        {Nothing, Qt::SHIFT | Qt::Key_F5},
    };
    return rows;
}

void PresentationKeys::setKeys(PresentationCommand command, const QList<QKeyCombination> &keys)
{
    m_rows.removeIf([&](const PresentationKeyRow &row) {
        return row.command == command || keys.contains(row.key);
    });
    for (const QKeyCombination &key : keys)
        m_rows.append({command, key});
}

std::optional<PresentationCommand> PresentationKeys::commandFor(const QKeyEvent &press) const
{
    Qt::KeyboardModifiers modifiers = press.modifiers() & ~Qt::KeypadModifier;
    if (needsNoShift(press.key()))
        modifiers &= ~Qt::ShiftModifier;
    const QKeyCombination pressed(modifiers, Qt::Key(press.key()));
    if (!m_lettersWanted && isLetter(pressed))
        return {};
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const PresentationKeyRow &r) { return r.key == pressed; });
    return row == m_rows.end() ? std::nullopt : std::optional(row->command);
}

} // namespace podium
