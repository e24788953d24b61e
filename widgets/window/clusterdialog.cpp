// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/clusterdialog.h"

#include "theme/letters.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace podium {

namespace {

constexpr int dialogWidth = 620;
constexpr int wordLines = 6;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ClusterDialog::ClusterDialog(const QString &program, QWidget *parent)
    : QDialog(parent)
    , m_hasProgram(!program.isEmpty())
    , m_query(program)
    , m_status(wrapped({}, this))
    , m_words(new QPlainTextEdit(this))
    , m_progress(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open a cluster"));
    build();
    setRunning(false);
    m_words->hide();
    if (!m_hasProgram)
        m_status->setText(tr("There is no kubectl on the path. Run the command where there is one, "
                             "and open what it prints as a file."));
    connect(&m_query, &KubectlQuery::failed, this, &ClusterDialog::showFailure);
    connect(&m_query, &KubectlQuery::answered, this, [this](const QByteArray &manifest) {
        emit answered(manifest);
        accept();
    });
    connect(this, &QDialog::rejected, &m_query, &KubectlQuery::cancel);
}

void ClusterDialog::build()
{
    auto *command = new QLineEdit(KubectlQuery::command(), this);
    command->setReadOnly(true);
    command->setFont(fixedWidthFont());
    command->setCursorPosition(0);
    command->setAccessibleName(tr("The command that is run"));
    m_words->setReadOnly(true);
    m_words->setFont(command->font());
    m_words->setAccessibleName(tr("What kubectl says"));
    m_words->setMinimumHeight(m_words->fontMetrics().height() * wordLines);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);

    auto *buttons = new QDialogButtonBox(this);
    m_run = buttons->addButton(tr("&Run"), QDialogButtonBox::ActionRole);
    m_run->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_run, &QPushButton::clicked, this, &ClusterDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        wrapped(tr("Podium asks the cluster that kubectl is set up for what it has, and opens a "
                   "copy to play with. It only reads, and nothing that you do here comes back to "
                   "the cluster. Secrets are not asked for."),
                this));
    layout->addWidget(wrapped(tr("This command is run:"), this));
    layout->addWidget(command);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addWidget(m_words, 1);
    layout->addWidget(buttons);
    resize(dialogWidth, sizeHint().height());
}

void ClusterDialog::run()
{
    m_words->hide();
    setRunning(true);
    m_status->setText(tr("kubectl is asking the cluster…"));
    m_query.start();
}

void ClusterDialog::showFailure(KubectlQuery::Failure failure, const QString &words)
{
    setRunning(false);
    switch (failure) {
    case KubectlQuery::Failure::NotStarted:
        m_status->setText(tr("kubectl could not be started:"));
        break;
    case KubectlQuery::Failure::Refused:
        m_status->setText(tr("kubectl could not do it, and says:"));
        break;
    case KubectlQuery::Failure::TooLarge:
        m_status->setText(tr("The cluster is too large to be opened here: its list takes more than "
                             "%1 MiB.")
                              .arg(KubectlQuery::largestAnswer / 1024 / 1024));
        break;
    }
    m_words->setPlainText(words);
    m_words->moveCursor(QTextCursor::End); // what went wrong comes last, after what was tried
    m_words->setVisible(!words.isEmpty());
    m_run->setText(tr("T&ry again"));
}

void ClusterDialog::setRunning(bool running)
{
    m_run->setEnabled(m_hasProgram && !running);
    m_progress->setVisible(running);
}

} // namespace podium
