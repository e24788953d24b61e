// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authoring/fieldbox.h"
#include "lessons/criteriontexts.h"
#include "lessons/lesson.h"

#include <QMap>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace podium {

/// One thing that a challenge asks for: its kind, and what is stated of it key by key. What a form
/// cannot have, such as "any of these", is named and kept as it is.
class CriterionBox : public FieldBox
{
    Q_OBJECT

public:
    /// `index` among the parts of the challenge's outermost "all".
    CriterionBox(LessonDraft &draft, int index, QWidget *parent);

protected:
    void showDraft() override;
    /// Names what is missing as the form does.
    QString words(const Problem &problem) const override;

private:
    const Criterion *criterion() const;
    void buildKind();
    /// What the learner reads of it, and what it counts.
    void buildWords();
    void buildRemoval();
    void buildKeys(const QString &kind);
    void chooseKind(const QString &kind);
    void take();
    void remove();

    int m_index;
    QComboBox *m_kind;
    QFormLayout *m_rows;
    QMap<QString, QLineEdit *> m_lines{};
    CriterionTexts m_shown{};
};

/// As in the file: "challenge.success.all[1]", or "challenge.success" if it is all that is asked.
QString criterionField(const Lesson &lesson, int index);

/// The parts of the outermost "all" of a challenge, as the forms list them; a criterion that is no
/// such group is its only part.
QList<Criterion> &criteriaIn(Challenge &challenge);

} // namespace podium
