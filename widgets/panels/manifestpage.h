// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourcespan.h"
#include "manifest/manifesttext.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace podium {

class ClusterDocument;
class CodeView;
struct Theme;
class WrappedLabel;
class YamlEditor;

/// One text of the document, to be edited if it is not too long for that, and a line below that
/// says what is wrong with it.
class ManifestPage : public QWidget
{
    Q_OBJECT

public:
    /// Of a text that is edited here, in bytes.
    static constexpr qsizetype largestEdited = 2 * 1024 * 1024;
    /// Between the last key and the change, in milliseconds: an edit is seen everywhere within 100.
    static constexpr int typingPause = 50;
    /// Between the first key and the change, for somebody who never pauses.
    static constexpr int longestTyping = 1'000;

    /// The document is borrowed and must outlive this; `file` is the index of the text.
    ManifestPage(ClusterDocument &document, int file, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Makes what has been typed a change of the document, without waiting for the pause.
    void flush();
    /// Shows what the document has now.
    void refresh();
    void showSpan(const SourceSpan &span);

    /// Null if the text can only be read.
    YamlEditor *editor() { return m_editor; }

    /// What the line below says.
    QString notice() const;

signals:
    /// By the user.
    void cursorMoved(int line);
    void pasteRefused(const QString &explanation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildEditor();
    void buildView(const QString &reason);
    void showTexts();
    void showProblems();
    void showNotice();
    QString readOnlyReason(const ManifestText &text) const;
    /// Nothing that is going on keeps it from being edited.
    bool mayBeTyped() const;
    bool isStale() const;
    /// Of what is wrong here, the first that keeps the picture from following; invalid if none.
    SourceSpan fault() const;

    ClusterDocument &m_document;
    int m_file;
    YamlEditor *m_editor{nullptr};
    CodeView *m_view{nullptr};
    WrappedLabel *m_notice;
    QList<SourceSpan> m_secrets{}; ///< which are not shown
    ManifestText m_shown{};        ///< what the editor or the view was given last
    QTimer m_pause{};
    QElapsedTimer m_sinceFirstKey{};
    bool m_isTyping{false}; ///< since the last flush
};

} // namespace podium
