// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/manifestpage.h"

#include "document/clusterdocument.h"
#include "document/editing/typedtext.h"
#include "document/explain/changesentence.h"
#include "document/explain/problemsentence.h"
#include "document/secrettext.h"
#include "panels/codeview.h"
#include "panels/wrappedlabel.h"
#include "panels/yamlcompletion.h"
#include "panels/yamleditor.h"

#include <QEvent>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// More marks than anybody reads would be looked up at every move of the cursor.
constexpr qsizetype mostMarks = 200;

} // namespace

ManifestPage::ManifestPage(ClusterDocument &document, int file, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_file(file)
    , m_notice(new WrappedLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    const ManifestText &text = document.texts()[file];
    m_secrets = secretsIn(text.name(), document.ignored());
    if (text.size() <= largestEdited && canBeTyped(text.bytes()) && m_secrets.isEmpty())
        buildEditor();
    else
        buildView(text.name());
    layout->addWidget(m_editor ? static_cast<QWidget *>(m_editor) : m_view, 1);
    layout->addWidget(m_notice);
    m_notice->setContentsMargins(4, 0, 4, 2);
    setFocusProxy(m_editor ? static_cast<QWidget *>(m_editor) : m_view);
    connect(&document, &ClusterDocument::editRuleChanged, this, &ManifestPage::refresh);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ManifestPage::flush);
    refresh();
    showSpan({text.name(), 1, 1, 1, 1});
}

void ManifestPage::buildEditor()
{
    m_editor = new YamlEditor(this);
    m_editor->setAccessibleName(m_document.texts()[m_file].name());
    m_editor->completion().setSource([this](const QStringList &lines, int line, int column) {
        return completionsAt(lines, line, column, m_document.cluster());
    });
    connect(m_editor, &YamlEditor::typed, this, [this] {
        if (!std::exchange(m_isTyping, true))
            m_sinceFirstKey.start();
        if (m_sinceFirstKey.hasExpired(longestTyping))
            flush();
        else
            m_pause.start();
    });
    connect(m_editor, &YamlEditor::leaving, this, &ManifestPage::flush);
    connect(m_editor, &YamlEditor::undoRequested, this, [this] {
        flush();
        m_document.undo();
    });
    connect(m_editor, &YamlEditor::redoRequested, this, [this] {
        flush();
        m_document.redo();
    });
    connect(m_editor, &YamlEditor::cursorMoved, this, [this](int line) {
        showNotice();
        emit cursorMoved(line);
    });
    connect(m_editor, &YamlEditor::pasteRefused, this, &ManifestPage::pasteRefused);
}

void ManifestPage::buildView(const QString &name)
{
    m_view = new CodeView(this);
    m_view->setAccessibleName(name);
}

void ManifestPage::setTheme(const Theme &theme)
{
    if (m_editor)
        m_editor->setTheme(theme);
}

void ManifestPage::flush()
{
    if (!std::exchange(m_isTyping, false))
        return;
    m_pause.stop();
    const QByteArray before = m_document.texts()[m_file].bytes();
    const QByteArray after = withTypedLines(before, m_editor->lines());
    if (after == before)
        return;
    const ReplaceText change{m_file, after};
    m_document.edit(changeSentence(change), change, u"typing %1"_s.arg(m_file));
}

void ManifestPage::refresh()
{
    if (m_file >= m_document.texts().size())
        return;
    showTexts();
    showProblems();
    if (m_editor)
        m_editor->setReadOnly(!mayBeTyped());
    showNotice();
}

bool ManifestPage::mayBeTyped() const
{
    return !m_document.objection(ReplaceText{m_file, {}});
}

void ManifestPage::showTexts()
{
    const ManifestText &text = m_document.texts()[m_file];
    if (text == m_shown)
        return; // most of what happens to a cluster changes no text
    if (m_view) {
        const int top = m_view->topLine();
        m_secrets = secretsIn(text.name(), m_document.ignored());
        m_view->setText(
            m_secrets.isEmpty()
                ? text
                : ManifestText(text.name(), withSecretsHidden(text.bytes(), m_secrets)));
        m_view->scrollToLine(qMin(top, text.lineCount()));
    } else if (!m_isTyping) {
        m_editor->setLines(shownLines(text.bytes()));
    } else {
        return; // what is being typed is not taken away; it is about to become a change of its own
    }
    m_shown = text;
}

void ManifestPage::showProblems()
{
    if (!m_editor)
        return;
    const QString &name = m_document.texts()[m_file].name();
    QList<TextMark> marks;
    for (const Problem &problem : m_document.problems()) {
        if (problem.span.isValid() && problem.span.file == name && marks.size() < mostMarks)
            marks.append({problem.span, problem.severity, sentence(problem)});
    }
    m_editor->setMarks(marks);
}

bool ManifestPage::isStale() const
{
    const QList<DocumentKey> stale = m_document.revision().findings.staleDocuments();
    return std::any_of(stale.begin(), stale.end(),
                       [this](const DocumentKey &key) { return key.file == m_file; });
}

SourceSpan ManifestPage::fault() const
{
    for (const TextMark &mark : m_editor->marks()) {
        if (mark.severity == Severity::Error)
            return mark.span;
    }
    return {};
}

QString ManifestPage::readOnlyReason(const ManifestText &text) const
{
    if (!m_secrets.isEmpty())
        return tr("This text holds Secrets. They are not shown, so it is here to read only.");
    return text.size() > largestEdited
               ? tr("This text is larger than %1 MiB, so it is here to read only.")
                     .arg(largestEdited / 1024 / 1024)
               : tr("This text has characters that an editor cannot keep, so it is here to read "
                    "only.");
}

void ManifestPage::showNotice()
{
    const ManifestText &text = m_document.texts()[m_file];
    if (!m_editor) {
        m_notice->setText(readOnlyReason(text));
        return;
    }
    if (!mayBeTyped()) {
        m_notice->setText(tr("Typing is not needed in this step: the manifest is here to read."));
        return;
    }
    const int line = m_editor->line();
    QString here = m_editor->explanationAt(line);
    if (isStale()) {
        const int faultLine = fault().line;
        if (here.isEmpty())
            here = m_editor->explanationAt(faultLine);
        m_notice->setText(
            tr("Line %1 keeps the picture at the last good state. %2").arg(faultLine).arg(here));
    } else {
        const int column = m_editor->textCursor().positionInBlock() + 1;
        m_notice->setText(here.isEmpty() ? tr("Line %1, column %2").arg(line).arg(column) : here);
    }
}

QString ManifestPage::notice() const
{
    return m_notice->text();
}

void ManifestPage::showSpan(const SourceSpan &span)
{
    if (!m_editor) {
        m_view->showSpan(span);
        return;
    }
    m_editor->showSpan(span);
    showNotice();
}

void ManifestPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace podium
