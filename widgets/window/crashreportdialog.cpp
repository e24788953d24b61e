// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/crashreportdialog.h"

#include "theme/letters.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace podium {

CrashReportDialog::CrashReportDialog(const CrashReport &report, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_text(textOf(report))
{
    setWindowTitle(tr("Crash report"));
    auto *explained = new QLabel(explanation(), this);
    explained->setWordWrap(true);
    explained->setTextFormat(Qt::PlainText);
    explained->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *text = new QPlainTextEdit(m_text, this);
    text->setReadOnly(true);
    text->setFont(fixedWidthFont());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setAccessibleName(tr("The report"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copies = buttons->addButton(tr("Copy Report"), QDialogButtonBox::ActionRole);
    QPushButton *discards =
        buttons->addButton(tr("Discard Report"), QDialogButtonBox::DestructiveRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copies, &QPushButton::clicked, this, &CrashReportDialog::copy);
    connect(discards, &QPushButton::clicked, this, &CrashReportDialog::discard);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explained);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(680, 480);
}

QString CrashReportDialog::explanation() const
{
    const QString when = QLocale().toString(m_report.when, QLocale::ShortFormat);
    const QString place = QStringLiteral(PODIUM_ISSUES);
    return tr("Podium crashed on %1. The report below tells the version, the system, and where in "
              "the "
              "program it happened. It contains nothing of your files and objects, and it was not "
              "sent to anyone.")
               .arg(when) +
           QStringLiteral("\n\n") +
           tr("To have this fixed, open %1, say what you did last, and attach this file:")
               .arg(place) +
           QStringLiteral("\n") + m_report.path;
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
