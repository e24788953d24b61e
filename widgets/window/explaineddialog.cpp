// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/explaineddialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace podium {

ExplainedDialog::ExplainedDialog(const QString &title, const QString &explanation, QWidget *parent)
    : QDialog(parent)
    , m_explanation(new QLabel(explanation, this))
    , m_buttons(new QDialogButtonBox(this))
    , m_layout(new QVBoxLayout(this))
{
    setWindowTitle(title);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_explanation);
    m_layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExplainedDialog::setContent(QWidget *content)
{
    m_layout->insertWidget(m_layout->indexOf(m_buttons), content, 1);
    setTabOrder(content, m_buttons);
}

void ExplainedDialog::setUsualSize(int letters, int lines)
{
    constexpr double most = 0.9; // of the screen, which has a frame to show as well
    const QFontMetrics metrics = fontMetrics();
    const QSize wanted(letters * metrics.averageCharWidth(), lines * metrics.lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * most));
}

QPushButton *ExplainedDialog::addButton(const QString &text, QDialogButtonBox::ButtonRole role)
{
    const bool isFirst = m_buttons->buttons().isEmpty();
    QPushButton *button = m_buttons->addButton(text, role);
    if (isFirst)
        button->setDefault(true);
    return button;
}

} // namespace podium
