// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/presentationkeys.h"
#include "window/actiontable.h"

#include <QKeySequence>
#include <QMap>

class QSettings;

namespace podium {

/// A command whose keys can be changed.
struct KeyRow
{
    QString id{};    ///< as in the settings: "window/Send", "presenting/Next"
    QString group{}; ///< where the command is to be found, in the present language
    QString title{};
    QList<QKeySequence> keys{};
    QList<QKeySequence> usual{};
};

/// Gives the commands of the window and those of a presentation the keys that somebody chose for
/// them, and remembers these. Esc always ends a presentation.
class KeyBinding : public QObject
{
    Q_OBJECT

public:
    /// All is borrowed and must outlive this.
    struct Parts
    {
        const QMap<Actions::Id, QAction *> &actions;
        PresentationKeys &presenting;
        QSettings &settings;
    };

    /// The keys that the actions have now are the usual ones.
    KeyBinding(const Parts &parts, QObject *parent);

    QList<KeyRow> rows() const;
    /// Why the command cannot have this key; empty if it can. The same key may mean something else
    /// while presenting.
    QString refusal(const QString &id, const QKeySequence &key) const;
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void reset();
    /// Whether a letter alone is a command, in the window. Source: WCAG 2.2, 2.1.4.
    void setLettersWanted(bool wanted);

private:
    QString refusalWhilePresenting(const QKeySequence &key) const;
    KeyRow rowOf(const ActionRow &action) const;
    KeyRow rowOf(PresentationCommand command) const;
    QList<QKeySequence> chosen(const KeyRow &row) const;
    void apply(const KeyRow &row);

    Parts m_parts;
    QMap<Actions::Id, QList<QKeySequence>> m_usual{};
    bool m_lettersWanted{true};
};

} // namespace podium
