// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/kubectlline.h"

#include "document/explain/kubectlsentence.h"
#include "theme/letters.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace podium {

using namespace Qt::StringLiterals;

KubectlLine::KubectlLine(QAction &copy, QWidget *parent)
    : QFrame(parent)
    , m_copy(copy)
    , m_title(new QLabel(this))
    , m_text(new QLineEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setFont(fixedWidthFont());
    m_title->setBuddy(m_text);
    auto *button = new QToolButton(this);
    button->setDefaultAction(&copy);
    connect(&copy, &QAction::changed, button,
            [&copy, button] { button->setVisible(copy.isVisible()); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addWidget(button);
    connect(&copy, &QAction::triggered, this, &KubectlLine::copyCommand);
    clear();
    retranslate();
}

void KubectlLine::showCommand(const KubectlCommand &command)
{
    m_command = command;
    m_copy.setEnabled(!command.text.isEmpty());
    retranslate();
    show();
}

void KubectlLine::clear()
{
    m_command = {};
    m_copy.setEnabled(false);
    hide();
}

QString KubectlLine::text() const
{
    return m_command.text.isEmpty() ? gapSentence(m_command.gap) : m_command.text;
}

void KubectlLine::copyCommand() const
{
    QApplication::clipboard()->setText(m_command.text);
}

void KubectlLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void KubectlLine::retranslate()
{
    m_title->setText(tr("The same with kubectl:"));
    m_text->setAccessibleName(tr("The same with kubectl"));
    const QString whole = text();
    const QString first = whole.section(u'\n', 0, 0);
    m_text->setText(first == whole ? whole : first + u" …"_s);
    m_text->setCursorPosition(0);
    m_text->setToolTip(whole);
}

} // namespace podium
