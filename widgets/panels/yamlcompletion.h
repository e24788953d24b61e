// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/completions.h"

#include <QCompleter>

#include <functional>

class QKeyEvent;
class QStringListModel;

namespace podium {

class YamlEditor;

/// What can be written at a place, given by whoever knows the cluster: all lines, and line and
/// column from 0.
using FindCompletions = std::function<Completions(const QStringList &lines, int line, int column)>;

/// Offers what can be written at the cursor: as soon as a word has begun, or at Ctrl+Space. Tab
/// takes the first, the arrow keys choose.
class YamlCompletion : public QCompleter
{
    Q_OBJECT

public:
    explicit YamlCompletion(YamlEditor &editor);

    void setSource(FindCompletions find) { m_find = std::move(find); }

    /// A key is about to reach the editor. True: it was for this.
    bool takeKey(QKeyEvent &event);
    /// A key has reached the editor.
    void follow(const QKeyEvent &event);

private:
    void offer(qsizetype shortestPrefix);
    void insert(const QString &word);

    YamlEditor &m_editor;
    QStringListModel *m_words;
    FindCompletions m_find{};
};

} // namespace podium
