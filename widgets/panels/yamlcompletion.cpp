// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/yamlcompletion.h"

#include "panels/yamleditor.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>

namespace podium {

namespace {

constexpr qsizetype shortestWord = 2; ///< that is completed unasked

} // namespace

YamlCompletion::YamlCompletion(YamlEditor &editor)
    : QCompleter(&editor)
    , m_editor(editor)
    , m_words(new QStringListModel(this))
{
    setModel(m_words);
    setWidget(&editor);
    setCompletionMode(PopupCompletion);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this,
            &YamlCompletion::insert);
}

bool YamlCompletion::takeKey(QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        offer(0);
        return true;
    }
    if (!popup()->isVisible())
        return false;
    const bool isChosen = popup()->currentIndex().isValid();
    switch (event.key()) {
    case Qt::Key_Tab:
        insert(isChosen ? popup()->currentIndex().data().toString() : currentCompletion());
        popup()->hide();
        return true;
    case Qt::Key_Escape:
        popup()->hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isChosen)
            insert(popup()->currentIndex().data().toString());
        popup()->hide();
        return isChosen;
    default:
        return false;
    }
}

void YamlCompletion::follow(const QKeyEvent &event)
{
    const bool isWord = !event.text().isEmpty() && event.text().front().isLetterOrNumber();
    if (isWord && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        offer(shortestWord);
    else
        popup()->hide();
}

void YamlCompletion::offer(qsizetype shortestPrefix)
{
    if (!m_find)
        return;
    const QTextCursor cursor = m_editor.textCursor();
    const Completions found =
        m_find(m_editor.lines(), cursor.blockNumber(), cursor.positionInBlock());
    if (found.words.isEmpty() || found.prefix.size() < shortestPrefix) {
        popup()->hide();
        return;
    }
    m_words->setStringList(found.words);
    setCompletionPrefix(found.prefix);
    QRect place = m_editor.cursorRect();
    place.translate(m_editor.marginWidth(), 0);
    place.setWidth(popup()->sizeHintForColumn(0) +
                   popup()->verticalScrollBar()->sizeHint().width());
    complete(place);
}

void YamlCompletion::insert(const QString &word)
{
    m_editor.textCursor().insertText(word.sliced(completionPrefix().size()));
}

} // namespace podium
