// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeyCombination>
#include <QList>
#include <QObject>

#include <optional>

class QKeyEvent;

namespace podium {

/// What can be done by a key while presenting.
struct PresentationCommands
{
    Q_GADGET

public:
    enum class Command {
        Next,
        Back,
        Leave,
        Black,
        White,
        PlayPause,
        Slower,
        Faster,
        Replay,
        Spotlight,
        ZoomIn,
        ZoomOut,
        ZoomFit,
        Captions,
        Votes,
        MoreVotes,
        FewerVotes,
        NextChoice,
        SwapScreens,
        ShowPresenterView,
        Pen,
        UndoStroke,
        ClearStrokes,
        Nothing, ///< a key of the remote control that must not reach anything else
    };
    Q_ENUM(Command)
};

using PresentationCommand = PresentationCommands::Command;

struct PresentationKeyRow
{
    PresentationCommand command{};
    QKeyCombination key{Qt::Key_unknown};
};

/// The keys while presenting: those of remote controls, which are keyboards (PageUp and PageDown,
/// one button that sends F5 and Escape in turn, one that sends B or a full stop), and those that
/// other programs have for the same. Digits and Enter are not among them, see Presentation.
class PresentationKeys
{
public:
    /// As they are unless somebody changes them.
    static const QList<PresentationKeyRow> &usual();

    const QList<PresentationKeyRow> &rows() const { return m_rows; }

    /// Other keys for a command.
    void setKeys(PresentationCommand command, const QList<QKeyCombination> &keys);

    /// Whether letters alone are commands. Source: WCAG 2.2, 2.1.4.
    void setLettersWanted(bool wanted) { m_lettersWanted = wanted; }

    /// Nothing if the key is none of these.
    std::optional<PresentationCommand> commandFor(const QKeyEvent &press) const;

private:
    QList<PresentationKeyRow> m_rows{usual()};
    bool m_lettersWanted{true};
};

} // namespace podium
