// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/insertcommands.h"

#include "document/clusterdocument.h"
#include "document/explain/ignoredsentence.h"
#include "document/explain/problemsentence.h"
#include "document/selection.h"
#include "window/messagebar.h"
#include "window/repairdialog.h"
#include "window/templates.h"

#include <QCoreApplication>
#include <QMenu>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What is larger is read in the background, as a file.
constexpr qsizetype largestPaste = 512 * 1024;

} // namespace

InsertCommands::InsertCommands(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{}

void InsertCommands::fill(QMenu &menu)
{
    menu.clear();
    for (const Template &made : templates()) {
        QAction *entry = menu.addAction(QCoreApplication::translate("templates", made.title));
        connect(entry, &QAction::triggered, this, [this, &made] { insert(made); });
    }
}

void InsertCommands::insert(const Template &made)
{
    add(manifestFor(made, m_parts.document.cluster(), selectedApp()));
}

void InsertCommands::paste(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_parts.messageBar.showMessage(Severity::Note, tr("The clipboard holds no text."));
        return;
    }
    if (text.size() > largestPaste) {
        m_parts.messageBar.showMessage(
            Severity::Warning,
            tr("What was copied is too large to be added. Save it as a file and open that."));
        return;
    }
    const DocumentState read = readDocument({{tr("pasted text"), text.toUtf8()}});
    if (!read.repairs.isEmpty()) {
        RepairDialog dialog(read, &m_window);
        if (dialog.exec() == QDialog::Accepted)
            add(repairedTexts(read).value(0).bytes());
        return;
    }
    if (!read.hasObjects() && !read.problems.isEmpty()) {
        m_parts.messageBar.showMessage(Severity::Warning, sentence(read.problems.first()));
        return;
    }
    add(text.toUtf8());
}

void InsertCommands::add(const QByteArray &manifest)
{
    const Cluster before = m_parts.document.cluster();
    if (!m_parts.commands.edit(AddObjects{manifest}))
        return;
    const DocumentState added = readDocument({{u"added"_s, manifest}});
    if (const QString kept = ignoredSentence(added.ignored); !kept.isEmpty())
        m_parts.messageBar.showMessage(Severity::Note, kept);
    for (const ObjectRef &object : added.cluster.allObjects()) {
        const bool isNew = !before.contains(object) && m_parts.document.cluster().contains(object);
        if (isNew && m_parts.document.cluster().meta(object)->controller.isNull()) {
            m_parts.selection.select(object);
            return;
        }
    }
}

QString InsertCommands::selectedApp() const
{
    const Cluster &cluster = m_parts.document.cluster();
    const ObjectRef &selected = m_parts.selection.current();
    const Workload *workload = cluster.workload(selected);
    const Pod *pod = cluster.pod(selected);
    return workload ? workload->templateLabels.value(u"app"_s)
           : pod    ? pod->meta.labels.value(u"app"_s)
                    : QString();
}

} // namespace podium
