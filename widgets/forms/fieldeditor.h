// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/change.h"
#include "forms/formvalues.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace podium {

class PreviewStrip;

/// One field of an object, or one group of fields that belong together, as a learner edits it: its
/// name, what it says, and beneath it what is wrong with it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The field is spelled as in manifests: "spec.type", "spec.ports".
    explicit FieldEditor(const QString &field, QWidget *parent = nullptr);

    const QString &field() const { return m_field; }

    /// Shows what the object says now, but for what is being typed.
    virtual void showValues(const FormValues &values) = 0;
    /// Shows what is wrong with this field and those within it, all at once; none takes it away.
    virtual void showProblems(const Problems &problems);
    /// Shows what the change that is considered would do; no line takes it away.
    void showPreview(const QStringList &lines);
    /// Where that is shown.
    const QWidget &preview() const;
    /// Puts the focus where this field, or one within this one, is edited.
    virtual void focusOn(const QString &field);

    /// This field, or the one within it that has the focus.
    virtual QString focusedField() const { return m_field; }

    /// A page of the help that is offered beside the name; empty for none.
    void setRealityCard(const QString &page);

signals:
    /// The user wants this done. Changes of one `burst` are taken back in one step.
    void changeRequested(const podium::Change &change, const QString &burst);
    /// The user is about to want this: types it, or points at it.
    void changeConsidered(const podium::Change &change);
    /// No longer.
    void considerationEnded();
    /// The user gave up what was refused.
    void draftsDropped(const QString &field);
    void objectActivated(const podium::ObjectRef &object);
    void helpRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void setCaption(const QString &caption);
    /// A remark below the field that stays; empty for none.
    void setNote(const QString &note);

    /// Where the parts of an editor go: between caption and note.
    QVBoxLayout *body() const { return m_body; }

private:
    QString m_field;
    void retranslateCard();

    QLabel *m_caption;
    QPushButton *m_card;
    QString m_cardPage{};
    QVBoxLayout *m_body;
    PreviewStrip *m_preview;
    QLabel *m_note;
    QLabel *m_problem;
};

/// Words of a form: plain text, which breaks between words.
QLabel *formLabel(QWidget *parent);

} // namespace podium
