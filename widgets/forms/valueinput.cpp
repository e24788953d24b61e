// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/valueinput.h"

#include "theme/targets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 60;

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u','))
        parts.append(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

/// What does not fit the type goes on as text, and whoever reads the manifest complains.
FieldValue valueOf(FieldType type, const QString &text)
{
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && (type == FieldType::Integer || type == FieldType::IntegerOrText))
        return number;
    if (type == FieldType::Boolean)
        return text == "true"_L1;
    return type == FieldType::TextList ? FieldValue(partsOf(text)) : FieldValue(text);
}

} // namespace

ValueInput::ValueInput(FieldType type, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    if (type == FieldType::Boolean)
        buildBox({u"true"_s, u"false"_s});
    else if (!choices.isEmpty())
        buildBox(choices);
    else
        buildLine();
    QWidget *input = m_box ? static_cast<QWidget *>(m_box) : m_line;
    input->setMinimumSize(leastWidth, target::inForms);
    layout->addWidget(input);
    setFocusProxy(input);
    setValue({}, false);
}

void ValueInput::buildLine()
{
    m_line = new QLineEdit(this);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &ValueInput::considerText);
    connect(m_line, &QLineEdit::editingFinished, this, &ValueInput::enterText);
}

void ValueInput::buildBox(const QStringList &choices)
{
    m_box = new QComboBox(this);
    m_box->addItem({});
    m_box->addItems(choices);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->installEventFilter(this);
    m_box->view()->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { emit entered(valueAt(index)); });
    connect(m_box, &QComboBox::highlighted, this, [this](int index) {
        if (index == m_box->currentIndex())
            emit considerationEnded();
        else
            emit considered(valueAt(index));
    });
}

FieldValue ValueInput::valueAt(int index) const
{
    return index > 0 ? valueOf(m_type, m_box->itemText(index)) : FieldValue();
}

void ValueInput::considerText()
{
    const QString text = m_line->text().trimmed();
    if (text == (m_isStated ? m_shown : QString()))
        emit considerationEnded();
    else
        emit considered(valueOf(m_type, text));
}

void ValueInput::showValue(const QString &text, bool isStated)
{
    if (!m_line || !m_line->isModified())
        setValue(text, isStated);
}

void ValueInput::setValue(const QString &text, bool isStated)
{
    m_shown = text;
    m_isStated = isStated;
    const QString byDefault = text.isEmpty() ? tr("not set") : tr("%1 (default)").arg(text);
    if (m_line) {
        m_line->setPlaceholderText(isStated ? QString() : byDefault);
        if (m_line->text() != (isStated ? text : QString()) || m_line->isModified())
            m_line->setText(isStated ? text : QString());
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0); // a long text is cut at its end
        m_line->setModified(false);
        return;
    }
    m_box->setItemText(0, isStated ? tr("default") : byDefault);
    m_box->setCurrentIndex(isStated ? m_box->findText(text) : 0);
    m_box->setForegroundRole(isStated ? QPalette::NoRole : QPalette::PlaceholderText);
}

bool ValueInput::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the form, and changes nothing on its way.
    if (event->type() == QEvent::Wheel && watched == m_box) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::Hide && m_box && watched == m_box->view())
        emit considerationEnded();
    if (event->type() == QEvent::KeyPress && watched == m_line &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setValue(m_shown, m_isStated);
        emit givenUp();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ValueInput::enterText()
{
    if (!m_line->isModified())
        return;
    m_line->setModified(false);
    emit entered(valueOf(m_type, m_line->text().trimmed()));
}

} // namespace podium
