// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/keybinding.h"

#include "base/enumname.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString windowPrefix = u"window/"_s;
const QString presentingPrefix = u"presenting/"_s;

struct CommandTitle
{
    PresentationCommand command;
    const char *title;
};

/// Those that can have other keys.
constexpr CommandTitle commandTitles[] = {
    {PresentationCommand::Next, QT_TRANSLATE_NOOP("keys", "Next")},
    {PresentationCommand::Back, QT_TRANSLATE_NOOP("keys", "Back")},
    {PresentationCommand::Black, QT_TRANSLATE_NOOP("keys", "Black screen")},
    {PresentationCommand::White, QT_TRANSLATE_NOOP("keys", "White screen")},
    {PresentationCommand::PlayPause, QT_TRANSLATE_NOOP("keys", "Play or hold")},
    {PresentationCommand::Slower, QT_TRANSLATE_NOOP("keys", "Slower")},
    {PresentationCommand::Faster, QT_TRANSLATE_NOOP("keys", "Faster")},
    {PresentationCommand::Replay, QT_TRANSLATE_NOOP("keys", "Play again")},
    {PresentationCommand::Spotlight, QT_TRANSLATE_NOOP("keys", "Spotlight")},
    {PresentationCommand::ZoomIn, QT_TRANSLATE_NOOP("keys", "Zoom in")},
    {PresentationCommand::ZoomOut, QT_TRANSLATE_NOOP("keys", "Zoom out")},
    {PresentationCommand::ZoomFit, QT_TRANSLATE_NOOP("keys", "Whole picture")},
    {PresentationCommand::Captions, QT_TRANSLATE_NOOP("keys", "Captions")},
    {PresentationCommand::Votes, QT_TRANSLATE_NOOP("keys", "Votes")},
    {PresentationCommand::MoreVotes, QT_TRANSLATE_NOOP("keys", "One more hand")},
    {PresentationCommand::FewerVotes, QT_TRANSLATE_NOOP("keys", "One hand less")},
    {PresentationCommand::NextChoice, QT_TRANSLATE_NOOP("keys", "Next answer to count")},
    {PresentationCommand::SwapScreens, QT_TRANSLATE_NOOP("keys", "Swap screens")},
    {PresentationCommand::ShowPresenterView, QT_TRANSLATE_NOOP("keys", "Presenter view")},
    {PresentationCommand::Pen, QT_TRANSLATE_NOOP("keys", "Pen")},
    {PresentationCommand::UndoStroke, QT_TRANSLATE_NOOP("keys", "Undo a stroke")},
    {PresentationCommand::ClearStrokes, QT_TRANSLATE_NOOP("keys", "Clear all strokes")},
};

QString settingOf(const QString &id)
{
    return u"keys/"_s + id;
}

/// "Open" for "&Open…", and where letters are Korean "열기" for "열기(&O)…".
QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(u"\\(&.\\)"_s);
    return text.remove(behind).remove(u'&').remove(u'…');
}

/// The title of the menu that it is in.
QString menuOf(const QAction &action)
{
    for (const QObject *object : action.associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(object);
        if (menu && !menu->title().isEmpty()) // one that opens on the stage has none
            return withoutMnemonic(menu->title());
    }
    return KeyBinding::tr("Other");
}

QList<QKeySequence> keysIn(const QList<PresentationKeyRow> &rows, PresentationCommand command)
{
    QList<QKeySequence> keys;
    for (const PresentationKeyRow &row : rows) {
        if (row.command == command)
            keys.append(QKeySequence(row.key));
    }
    return keys;
}

bool isLetterAlone(const QKeySequence &key)
{
    return key.count() == 1 && key[0].keyboardModifiers() == Qt::NoModifier &&
           key[0].key() >= Qt::Key_A && key[0].key() <= Qt::Key_Z;
}

/// Whatever is held down with it, see Presentation::pressKey().
bool typesNumber(const QKeySequence &key)
{
    const Qt::Key pressed = key[0].key();
    return (pressed >= Qt::Key_0 && pressed <= Qt::Key_9) || pressed == Qt::Key_Return ||
           pressed == Qt::Key_Enter;
}

const ActionRow *actionCalled(const QString &id)
{
    const auto &table = actionTable();
    const auto found = std::ranges::find_if(
        table, [&](const ActionRow &row) { return windowPrefix + keyOfEnum(row.id) == id; });
    return found == table.end() ? nullptr : &*found;
}

const CommandTitle *commandCalled(const QString &id)
{
    const auto *found = std::ranges::find_if(commandTitles, [&](const CommandTitle &row) {
        return presentingPrefix + keyOfEnum(row.command) == id;
    });
    return found == std::end(commandTitles) ? nullptr : found;
}

} // namespace

KeyBinding::KeyBinding(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    for (const ActionRow &row : actionTable())
        m_usual.insert(row.id, parts.actions.value(row.id)->shortcuts());
    for (const KeyRow &row : rows())
        apply(row);
}

KeyRow KeyBinding::rowOf(const ActionRow &action) const
{
    KeyRow row{windowPrefix + keyOfEnum(action.id),
               menuOf(*m_parts.actions.value(action.id)),
               withoutMnemonic(QCoreApplication::translate("actions", action.text)),
               {},
               m_usual.value(action.id)};
    row.keys = chosen(row);
    return row;
}

KeyRow KeyBinding::rowOf(PresentationCommand command) const
{
    KeyRow row{presentingPrefix + keyOfEnum(command),
               tr("While presenting"),
               {},
               {},
               keysIn(PresentationKeys::usual(), command)};
    row.title = QCoreApplication::translate("keys", commandCalled(row.id)->title);
    row.keys = chosen(row);
    return row;
}

QList<KeyRow> KeyBinding::rows() const
{
    QList<KeyRow> rows;
    for (const ActionRow &action : actionTable())
        rows.append(rowOf(action));
    for (const CommandTitle &command : commandTitles)
        rows.append(rowOf(command.command));
    return rows;
}

QList<QKeySequence> KeyBinding::chosen(const KeyRow &row) const
{
    // No key at all is read as no value.
    if (!m_parts.settings.contains(settingOf(row.id)))
        return row.usual;
    QList<QKeySequence> keys;
    for (const QString &text : m_parts.settings.value(settingOf(row.id)).toStringList()) {
        const QKeySequence key(text, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

QString KeyBinding::refusal(const QString &id, const QKeySequence &key) const
{
    const QString scope = id.section(u'/', 0, 0) + u'/';
    bool isUsual = false;
    for (const KeyRow &row : rows()) {
        if (row.id == id)
            isUsual = row.usual.contains(key);
        else if (row.id.startsWith(scope) && row.keys.contains(key))
            return tr("%1 belongs to: %2. Give that another key first.")
                .arg(key.toString(QKeySequence::NativeText), row.title);
    }
    return scope == presentingPrefix && !isUsual ? refusalWhilePresenting(key) : QString();
}

QString KeyBinding::refusalWhilePresenting(const QKeySequence &key) const
{
    const QString name = key.toString(QKeySequence::NativeText);
    if (key == QKeySequence(Qt::Key_Escape) ||
        keysIn(PresentationKeys::usual(), PresentationCommand::Nothing).contains(key))
        return tr("Remote controls send %1 to begin or to end a presentation.").arg(name);
    if (typesNumber(key))
        return tr("While presenting, digits and Enter go to a page or count votes, so %1 can do "
                  "nothing else.")
            .arg(name);
    return {};
}

void KeyBinding::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    const QList<KeyRow> all = rows();
    const auto row = std::ranges::find(all, id, &KeyRow::id);
    if (row == all.end())
        return;
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    if (keys == row->usual)
        m_parts.settings.remove(settingOf(id));
    else
        m_parts.settings.setValue(settingOf(id), texts);
    KeyRow changed = *row;
    changed.keys = keys;
    apply(changed);
}

void KeyBinding::reset()
{
    m_parts.settings.remove(u"keys"_s);
    // First all are free, so that none takes another's.
    for (KeyRow row : rows()) {
        row.keys.clear();
        apply(row);
    }
    for (const KeyRow &row : rows())
        apply(row);
}

void KeyBinding::setLettersWanted(bool wanted)
{
    m_lettersWanted = wanted;
    for (const KeyRow &row : rows())
        apply(row);
}

void KeyBinding::apply(const KeyRow &row)
{
    if (const ActionRow *action = actionCalled(row.id)) {
        QList<QKeySequence> keys = row.keys;
        if (!m_lettersWanted)
            keys.removeIf(isLetterAlone);
        QAction *acting = m_parts.actions.value(action->id);
        if (acting->shortcuts() == keys)
            return;
        acting->setShortcuts(keys);
        retranslate(*acting, *action);
    } else if (const CommandTitle *command = commandCalled(row.id)) {
        QList<QKeyCombination> keys;
        for (const QKeySequence &key : row.keys)
            keys.append(key[0]);
        m_parts.presenting.setKeys(command->command, keys);
    }
}

} // namespace podium
