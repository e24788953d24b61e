// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/crashreportdialog.h"

#include "theme/letters.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace podium {

CrashReportDialog::CrashReportDialog(const CrashReport &report, QWidget *parent)
    : ExplainedDialog(tr("Crash report"), explanationOf(report), parent)
    , m_report(report)
    , m_text(textOf(report))
{
    explanation().setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *text = new QPlainTextEdit(m_text, this);
    text->setReadOnly(true);
    text->setFont(fixedWidthFont());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setAccessibleName(tr("The report"));

    setContent(text);
    addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(addButton(tr("Copy Report"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            &CrashReportDialog::copy);
    connect(addButton(tr("Discard Report"), QDialogButtonBox::DestructiveRole),
            &QPushButton::clicked, this, &CrashReportDialog::discard);
    setUsualSize(96, 28);
}

QString CrashReportDialog::explanationOf(const CrashReport &report)
{
    const QString when = QLocale().toString(report.when, QLocale::ShortFormat);
    const QString place = QStringLiteral(PODIUM_ISSUES);
    return tr("Podium crashed on %1. The report below tells the version, the system, and where in "
              "the "
              "program it happened. It contains nothing of your files and objects, and it was not "
              "sent to anyone.")
               .arg(when) +
           QStringLiteral("\n\n") +
           tr("To have this fixed, open %1, say what you did last, and attach this file:")
               .arg(place) +
           QStringLiteral("\n") + report.path;
}

void CrashReportDialog::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

void CrashReportDialog::discard()
{
    QFile::remove(m_report.path);
    accept();
}

} // namespace podium
