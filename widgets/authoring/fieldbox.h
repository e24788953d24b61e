// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace podium {

class LessonDraft;
class WrappedLabel;
struct Problem;

/// A field of a lesson that is being written: what it is called, where it is edited, and what is
/// wrong with it, as it is found.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    /// `field` as in the file, "steps[2].say"; problems of what is within it are its own. The draft
    /// is borrowed and must outlive this.
    FieldBox(LessonDraft &draft, const QString &field, const QString &caption, QWidget *parent);

    const QString &field() const { return m_field; }

    /// What the box says is wrong; empty if nothing is.
    QString problemText() const;

    /// Problems of these fields within it are shown elsewhere.
    void leaveTo(const QStringList &fields);

protected:
    LessonDraft &draft() const { return m_draft; }

    /// Where it is edited: between caption and problem.
    QVBoxLayout *body() const { return m_body; }

    /// Shows what the draft says now, if that is not what is there.
    virtual void showDraft() = 0;

    /// What is said of a problem of this field, or of one within it.
    virtual QString words(const Problem &problem) const;

    void changeEvent(QEvent *event) override;

    /// To be called at the end of the constructor.
    void follow();
    /// What is wrong with what was entered, and so is not in the draft; a line for each.
    void setEntryProblem(const QString &problem);

private:
    void showProblems();
    bool isMine(const QString &field) const;

    LessonDraft &m_draft;
    QString m_field;
    QStringList m_elsewhere{};
    QString m_entryProblem{};
    QVBoxLayout *m_body;
    WrappedLabel *m_problem;
};

/// No more than what is wrong with a field that is not typed.
class FieldProblems : public FieldBox
{
    Q_OBJECT

public:
    FieldProblems(LessonDraft &draft, const QString &field, QWidget *parent)
        : FieldBox(draft, field, {}, parent)
    {
        follow();
    }

protected:
    void showDraft() override {}
};

} // namespace podium
