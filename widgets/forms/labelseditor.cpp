// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/labelseditor.h"

#include "cluster/checks/metadatachecks.h"
#include "document/explain/problemsentence.h"
#include "forms/chip.h"
#include "forms/flowlayout.h"
#include "forms/taborder.h"
#include "theme/letters.h"
#include "theme/targets.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipGap = 4;
constexpr int inputWidth = 22; ///< characters

QString chipText(const LabelSet::Pair &label)
{
    return label.first + u'=' + label.second;
}

LabelSet::Pair labelOf(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    return {text.left(sign).trimmed(), sign < 0 ? QString() : text.mid(sign + 1).trimmed()};
}

bool leavesByUser(const QEvent *event)
{
    if (event->type() != QEvent::FocusOut)
        return false;
    const Qt::FocusReason reason = static_cast<const QFocusEvent *>(event)->reason();
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::MouseFocusReason;
}

} // namespace

LabelsEditor::LabelsEditor(const QString &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_flow(new FlowLayout)
    , m_add(new QToolButton(this))
    , m_input(new QLineEdit(this))
    , m_explanation(formLabel(this))
{
    m_flow->setSpacing(chipGap);
    body()->addLayout(m_flow);
    body()->addWidget(m_explanation);
    m_flow->insertWidget(0, m_add);
    m_flow->insertWidget(0, m_input);
    m_add->setText(u"+"_s);
    m_add->setMinimumSize(target::inForms, target::inForms);
    m_add->setFocusPolicy(Qt::StrongFocus);
    followFont(*m_input, [this] {
        m_input->setMinimumWidth(inputWidth * m_input->fontMetrics().averageCharWidth());
    });
    m_input->setMinimumHeight(target::inForms);
    m_input->installEventFilter(this);
    m_input->hide();
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->hide();
    connect(m_add, &QToolButton::clicked, this, [this] { edit(int(m_chips.size())); });
    connect(m_input, &QLineEdit::textEdited, this, [this] { explain(); });
    connect(m_input, &QLineEdit::returnPressed, this, &LabelsEditor::commit);
    retranslate();
}

void LabelsEditor::setCaption(const QString &caption)
{
    FieldEditor::setCaption(caption);
    m_add->setAccessibleName(tr("Add to: %1").arg(caption));
}

void LabelsEditor::showValues(const FormValues &values)
{
    const bool isAnother = values.object() != m_object;
    if (isAnother)
        closeInput();
    m_object = values.object();
    const FieldValue value = values.value(field());
    const LabelSet *labels = std::get_if<LabelSet>(&value);
    showLabels(labels ? *labels : LabelSet());
}

void LabelsEditor::focusOn(const QString &field)
{
    for (const auto &[key, value] : m_labels) {
        if (fieldOf(key) == field)
            return focusLabel(key);
    }
    m_add->setFocus();
}

void LabelsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FieldEditor::changeEvent(event);
}

bool LabelsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        const QString key = m_editedKey;
        closeInput();
        showTyped(m_labels);
        emit draftsDropped(field());
        focusLabel(key);
        return true;
    }
    if (leavesByUser(event) && m_input->isModified())
        commit();
    else if (leavesByUser(event))
        closeInput();
    return FieldEditor::eventFilter(watched, event);
}

void LabelsEditor::showTyped(const LabelSet &) {}

Chip *LabelsEditor::makeChip()
{
    auto *chip = new Chip(this);
    m_flow->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    tabThroughBefore(*chip, *m_add);
    connect(chip, &Chip::editRequested, this, [this, chip] { edit(int(m_chips.indexOf(chip))); });
    connect(chip, &Chip::removeRequested, this,
            [this, chip] { remove(int(m_chips.indexOf(chip))); });
    connect(chip, &Chip::removePointedAt, this, [this, chip](bool isPointedAt) {
        if (isPointedAt)
            emit changeConsidered(removal(int(m_chips.indexOf(chip))));
        else
            emit considerationEnded();
    });
    chip->show();
    return chip;
}

void LabelsEditor::nameChip(Chip *chip, const LabelSet::Pair &label)
{
    chip->setText(chipText(label));
    chip->setToolTip(chipText(label).toHtmlEscaped());
    chip->setAccessibleName(chipText(label));
    chip->setAccessibleDescription(tr("Enter edits it, Delete removes it."));
    chip->updateGeometry();
}

void LabelsEditor::showLabels(const LabelSet &labels)
{
    if (labels == m_labels)
        return;
    QString focused;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->hasFocus())
            focused = (m_labels.begin() + i)->first;
    }
    m_labels = labels;
    while (m_chips.size() > labels.size()) {
        Chip *last = m_chips.takeLast();
        m_flow->removeWidget(last);
        last->hide();
        last->deleteLater();
    }
    while (m_chips.size() < labels.size())
        makeChip();
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        nameChip(m_chips[i], *(labels.begin() + i));
    if (!focused.isNull())
        focusLabel(focused);
    if (m_input->isVisible() && !m_editedKey.isNull() && !labels.contains(m_editedKey))
        m_editedKey = QString(); // it is gone: what is typed would be a new one
}

void LabelsEditor::edit(int index)
{
    closeInput();
    const bool isNew = index >= m_labels.size();
    const LabelSet::Pair label = isNew ? LabelSet::Pair() : *(m_labels.begin() + index);
    m_editedKey = label.first;
    m_flow->removeWidget(m_input);
    m_flow->insertWidget(index, m_input);
    if (!isNew)
        m_chips[index]->hide();
    m_input->setText(isNew ? QString() : chipText(label));
    m_input->show();
    m_input->setFocus();
    m_input->selectAll();
    m_flow->invalidate();
}

void LabelsEditor::remove(int index)
{
    const QString key = (m_labels.begin() + index)->first;
    emit changeRequested(removal(index), {});
    if (m_chips.isEmpty() || m_labels.contains(key))
        return;
    m_chips[std::min<qsizetype>(index, m_chips.size() - 1)]->setFocus();
}

bool LabelsEditor::explain()
{
    const auto [key, value] = labelOf(m_input->text());
    Findings findings(m_object);
    if (!key.isEmpty())
        checkLabels({{key, value}}, field(), findings);
    QStringList lines;
    for (const Problem &problem : findings.problems())
        lines.append(u"⚠ "_s + sentence(problem));
    if (key != m_editedKey && m_labels.contains(key))
        lines.append(u"⚠ "_s +
                     tr("%1 is there already, and a key has one value. Edit that one.").arg(key));
    const bool isPossible = lines.isEmpty() && !key.isEmpty() && m_input->text().contains(u'=');
    if (lines.isEmpty() && !isPossible)
        lines.append(tr("Write a key and a value, as in app=web."));
    m_explanation->setText(lines.join(u'\n'));
    m_explanation->setVisible(!lines.isEmpty());
    m_input->setAccessibleDescription(m_explanation->text());
    if (isPossible) {
        LabelSet typed = m_labels;
        typed.remove(m_editedKey);
        typed.insert(key, value);
        showTyped(typed);
    }
    if (isPossible && !isThere())
        emit changeConsidered(typedChange());
    else
        emit considerationEnded();
    return isPossible;
}

Change LabelsEditor::removal(int index) const
{
    return SetFields{m_object, {{fieldOf((m_labels.begin() + index)->first), {}}}};
}

Change LabelsEditor::typedChange() const
{
    const auto [key, value] = labelOf(m_input->text());
    if (m_editedKey.isNull() || m_editedKey == key)
        return SetFields{m_object, {{fieldOf(key), value}}};
    if (m_labels.value(m_editedKey) == value)
        return RenameKey{m_object, fieldOf(m_editedKey), key};
    return SetFields{m_object, {{fieldOf(key), value}, {fieldOf(m_editedKey), {}}}};
}

bool LabelsEditor::isThere() const
{
    const auto [key, value] = labelOf(m_input->text());
    return m_editedKey == key && m_labels.value(key) == value;
}

void LabelsEditor::commit()
{
    if (!explain())
        return;
    const LabelSet::Pair label = labelOf(m_input->text());
    emit changeRequested(typedChange(), {});
    if (!m_labels.contains(label.first) || m_labels.value(label.first) != label.second)
        return; // refused: it stays open, with what is wrong below
    const bool hadFocus = m_input->hasFocus();
    closeInput();
    if (hadFocus)
        focusLabel(label.first);
}

void LabelsEditor::closeInput()
{
    if (m_input->isVisible())
        emit considerationEnded();
    m_input->setModified(false);
    m_input->hide();
    m_explanation->hide();
    m_editedKey = QString();
    for (Chip *chip : m_chips)
        chip->show();
    m_flow->invalidate();
}

void LabelsEditor::focusLabel(const QString &key)
{
    qsizetype index = 0;
    for (const auto &[known, value] : m_labels) {
        if (known == key)
            return m_chips[index]->setFocus();
        ++index;
    }
    m_add->setFocus();
}

QString LabelsEditor::fieldOf(const QString &key) const
{
    return u"%1[%2]"_s.arg(field(), key);
}

void LabelsEditor::retranslate()
{
    m_add->setToolTip(tr("Add a label"));
    m_input->setPlaceholderText(tr("key=value"));
    m_input->setAccessibleName(tr("Label, as key=value"));
}

} // namespace podium
