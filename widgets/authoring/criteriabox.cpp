// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/criteriabox.h"

#include "authoring/criterionwords.h"
#include "authoring/textbox.h"
#include "authoring/valuebox.h"
#include "document/explain/criterionsentence.h"
#include "document/explain/problemsentence.h"
#include "document/explain/shownlanguage.h"
#include "document/lessons/lessondraft.h"
#include "lessons/lessonlimits.h"
#include "panels/elidedcombobox.h"
#include "panels/wrappedlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const GroupCriterion *outermostAll(const Lesson &lesson)
{
    const auto *group =
        lesson.challenge ? std::get_if<GroupCriterion>(&lesson.challenge->success.what) : nullptr;
    return group && group->kind == GroupCriterion::Kind::All ? group : nullptr;
}

} // namespace

QString criterionField(const Lesson &lesson, int index)
{
    return outermostAll(lesson) ? u"challenge.success.all[%1]"_s.arg(index)
                                : u"challenge.success"_s;
}

QList<Criterion> &criteriaIn(Challenge &challenge)
{
    auto *group = std::get_if<GroupCriterion>(&challenge.success.what);
    if (!group || group->kind != GroupCriterion::Kind::All) {
        const Criterion only = std::exchange(challenge.success, Criterion());
        group = &challenge.success.what.emplace<GroupCriterion>();
        group->parts.append(only);
    }
    return group->parts;
}

CriterionBox::CriterionBox(LessonDraft &draft, int index, QWidget *parent)
    : FieldBox(draft, criterionField(draft.lesson(), index), tr("Criterion %1").arg(index + 1),
               parent)
    , m_index(index)
    , m_kind(new ElidedComboBox(this))
    , m_rows(new QFormLayout)
{
    body()->addWidget(m_kind);
    body()->addLayout(m_rows);
    // It gives way: the column is narrow.
    constexpr int fewestLetters = 8;
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(fewestLetters);
    m_kind->setAccessibleName(tr("Kind of criterion %1").arg(index + 1));
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    // Words and what is entered both need the column's whole width.
    m_rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_rows->setVerticalSpacing(2);
    buildKind();
    buildWords();
    buildRemoval();
    follow();
}

void CriterionBox::buildRemoval()
{
    auto *removal = new QPushButton(tr("Remove"), this);
    removal->setAccessibleName(tr("Remove criterion %1").arg(m_index + 1));
    connect(removal, &QPushButton::clicked, this, &CriterionBox::remove);
    layout()->addWidget(removal);
    layout()->setAlignment(removal, Qt::AlignRight);
}

void CriterionBox::buildWords()
{
    const auto place = [index = m_index](Lesson &lesson) -> Criterion * {
        Challenge *challenge = challengeIn(lesson);
        if (!challenge)
            return nullptr;
        // A single criterion stays one: words alone must not change what is asked for.
        if (!outermostAll(lesson))
            return index == 0 ? &challenge->success : nullptr;
        QList<Criterion> &all = criteriaIn(*challenge);
        return index < all.size() ? &all[index] : nullptr;
    };
    auto *label =
        new SentenceBox(draft(), field() + u".label"_s, tr("In your words (empty: Podium's own)"),
                        memberOf(place, &Criterion::label), this);
    auto *points = new NumberBox(draft(), field() + u".points"_s, tr("Points"),
                                 numberAt(memberOf(place, &Criterion::points)),
                                 {0, LessonLimits::points, QString()}, this);
    // Below what is wrong with the rows above.
    layout()->addWidget(label);
    layout()->addWidget(points);
    leaveTo({label->field(), points->field()});
}

const Criterion *CriterionBox::criterion() const
{
    const std::optional<Challenge> &challenge = draft().lesson().challenge;
    if (const GroupCriterion *group = outermostAll(draft().lesson()))
        return m_index < group->parts.size() ? &group->parts[m_index] : nullptr;
    return challenge && m_index == 0 ? &challenge->success : nullptr;
}

void CriterionBox::buildKind()
{
    const bool isGroup = criterion() && !textsOf(*criterion());
    if (isGroup) {
        m_kind->addItem(criterionTitle(*criterion(), shownLanguage()));
        m_kind->setEnabled(false);
        return;
    }
    for (const QString &kind : criterionKinds())
        m_kind->addItem(criterionKindWords(kind), kind);
    connect(m_kind, &QComboBox::activated, this,
            [this] { chooseKind(m_kind->currentData().toString()); });
}

void CriterionBox::buildKeys(const QString &kind)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_lines.clear();
    for (const QString &key : criterionKeys(kind)) {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(criterionKeyExample(kind, key));
        auto *caption = new WrappedLabel(this);
        caption->setText(criterionKeyWords(kind, key));
        caption->setBuddy(line);
        line->setAccessibleName(caption->text());
        if (!key.isEmpty())
            line->setToolTip(tr("In the lesson's file: %1").arg(key));
        m_rows->addRow(caption, line);
        m_lines.insert(key, line);
        connect(line, &QLineEdit::textEdited, this, &CriterionBox::take);
    }
}

void CriterionBox::chooseKind(const QString &kind)
{
    if (kind == m_shown.kind)
        return;
    m_shown = {kind, {}};
    buildKeys(kind);
    take();
}

void CriterionBox::take()
{
    CriterionTexts texts{m_shown.kind, {}};
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        if (const QString text = (*line)->text().trimmed(); !text.isEmpty())
            texts.byKey.insert(line.key(), text);
    }
    m_shown = texts;
    const CriterionReading reading = criterionFrom(texts);
    QStringList problems;
    for (const Problem &problem : reading.problems)
        problems.append(criterionKeyWords(texts.kind, problem.field) + u": "_s + sentence(problem));
    setEntryProblem(problems.join(u'\n'));
    draft().change(
        [&](Lesson &lesson) {
            QList<Criterion> &criteria = criteriaIn(*lesson.challenge);
            if (m_index < criteria.size())
                criteria[m_index].what = reading.criterion.what;
        },
        field());
}

QString CriterionBox::words(const Problem &problem) const
{
    const QString prefix = field() + u'.' + m_shown.kind;
    const QString key = problem.field.mid(prefix.size() + 1);
    return problem.field.startsWith(prefix) && criterionKeys(m_shown.kind).contains(key)
               ? criterionKeyWords(m_shown.kind, key) + u": "_s + sentence(problem)
               : sentence(problem);
}

void CriterionBox::remove()
{
    draft().change([this](Lesson &lesson) { criteriaIn(*lesson.challenge).removeAt(m_index); });
}

void CriterionBox::showDraft()
{
    const Criterion *now = criterion();
    const std::optional<CriterionTexts> texts = now ? textsOf(*now) : std::nullopt;
    // What was typed and cannot be read yet stays as it was typed.
    if (!texts ||
        (m_shown.kind == texts->kind && criterionFrom(m_shown).criterion.what == now->what))
        return;
    setEntryProblem({});
    if (m_shown.kind != texts->kind)
        buildKeys(texts->kind);
    m_shown = *texts;
    m_kind->setCurrentIndex(m_kind->findData(texts->kind));
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        (*line)->setText(texts->byKey.value(line.key()));
}

} // namespace podium
