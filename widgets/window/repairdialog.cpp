// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/repairdialog.h"

#include "help/helpwindow.h"
#include "panels/codeview.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

namespace podium {

using namespace Qt::StringLiterals;

RepairDialog::RepairDialog(const DocumentState &state, QWidget *parent)
    : ExplainedDialog(
          tr("Indentation lost"),
          tr("This text lost its indentation, as happens when a manifest is copied from a web "
             "page. Read as it stands, it would mean something else. The right side is what it "
             "was most likely meant to be; the marked lines were changed."),
          parent)
{
    auto *tabs = new QTabWidget(this);
    tabs->setTabBarAutoHide(true);
    tabs->setDocumentMode(true);
    for (const RepairProposal &proposal : state.repairs) {
        const ManifestText &text = state.texts.at(proposal.file);
        tabs->addTab(comparison(text, proposal), text.name().section(u'/', -1));
    }

    setContent(tabs);
    addButton(tr("Load the repaired text"), QDialogButtonBox::AcceptRole);
    addButton(tr("Load nothing"), QDialogButtonBox::RejectRole);
    connect(addButton(tr("Note and reality"), QDialogButtonBox::HelpRole), &QPushButton::clicked,
            this, &RepairDialog::openCard);
    setUsualSize(120, 32);
}

void RepairDialog::openCard()
{
    // A window of the dialog, which it does not lock out.
    auto *help = findChild<HelpWindow *>();
    (help ? help : new HelpWindow(this))->open(u"note-indentation"_s);
}

QWidget *RepairDialog::comparison(const ManifestText &text, const RepairProposal &proposal)
{
    auto *page = new QWidget(this);
    auto *original = new CodeView(page);
    original->setText(text);
    original->setAccessibleName(tr("As it stands"));
    auto *repaired = new CodeView(page);
    repaired->setText({text.name(), proposal.repaired});
    repaired->markLines(proposal.changedLines);
    repaired->setAccessibleName(tr("Repaired"));

    auto *layout = new QGridLayout(page);
    layout->addWidget(new QLabel(tr("As it stands"), page), 0, 0);
    layout->addWidget(new QLabel(tr("Repaired"), page), 0, 1);
    layout->addWidget(original, 1, 0);
    layout->addWidget(repaired, 1, 1);
    return page;
}

} // namespace podium
