// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/challengeform.h"

#include "authoring/actionsbox.h"
#include "authoring/checksbox.h"
#include "authoring/criteriabox.h"
#include "authoring/textbox.h"
#include "authoring/whilerecording.h"
#include "document/lessons/lessondraft.h"
#include "lessons/lessonlimits.h"
#include "panels/wrappedlabel.h"

#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;
using Take = LessonStudio::Take;

namespace {

constexpr int manifestLines = 8;

/// One that no variant has yet.
QString freeFaultId(const QList<LessonVariant> &variants)
{
    for (qsizetype number = variants.size() + 1;; ++number) {
        const QString id = u"fault-%1"_s.arg(number);
        if (std::ranges::find(variants, id, &LessonVariant::id) == variants.end())
            return id;
    }
}

/// With the first fault, what solved the challenge becomes what solves that one.
void addVariant(Lesson &lesson)
{
    LessonVariant variant;
    variant.id = freeFaultId(lesson.variants);
    if (lesson.variants.isEmpty() && lesson.challenge)
        variant.solution = std::exchange(lesson.challenge->solution, {});
    lesson.variants.append(variant);
}

void removeVariant(Lesson &lesson, int index)
{
    const LessonVariant removed = lesson.variants.takeAt(index);
    if (lesson.variants.isEmpty() && lesson.challenge && lesson.challenge->solution.isEmpty())
        lesson.challenge->solution = removed.solution;
}

} // namespace

ChallengeForm::ChallengeForm(LessonDraft &draft, LessonStudio &studio, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_studio(studio)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(10);
    m_rows->addWidget(new SentenceBox(draft, u"challenge.brief"_s, tr("Task"),
                                      inChallenge(&Challenge::brief), this));
    buildStart();
    buildCriteria();
    if (draft.lesson().variants.isEmpty() ||
        (draft.lesson().challenge && !draft.lesson().challenge->solution.isEmpty()))
        buildSolution();
    buildVariants();
    buildDiagnosis();
    buildHints();
    addProblems(u"challenge"_s,
                {u"challenge.brief"_s, u"challenge.start"_s, u"challenge.success"_s,
                 u"challenge.solution"_s, u"challenge.diagnose"_s, u"challenge.hints"_s});
    m_rows->addWidget(new SentenceBox(draft, u"reflect"_s, tr("Closing question"),
                                      inLesson(&Lesson::reflect), this));
}

void ChallengeForm::addNote(const QString &text)
{
    auto *note = new WrappedLabel(this);
    note->setText(text);
    m_rows->addWidget(note);
}

void ChallengeForm::addProblems(const QString &field, const QStringList &elsewhere)
{
    auto *problems = new FieldProblems(m_draft, field, this);
    problems->leaveTo(elsewhere);
    m_rows->addWidget(problems);
}

template <class Edit>
QPushButton &ChallengeForm::addButton(const QString &text, Edit edit)
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, [this, edit] { m_draft.change(edit); });
    m_rows->addWidget(button, 0, Qt::AlignLeft);
    return *button;
}

void ChallengeForm::buildStart()
{
    m_rows->addWidget(
        new ActionsBox(m_draft, m_studio, {Take::Break, 0, {}, tr("Break something")}, {}, this));
    const std::optional<Challenge> &challenge = m_draft.lesson().challenge;
    if (!challenge || !challenge->start) {
        addNote(tr("The challenge goes on from what the steps left."));
        return;
    }
    const PlaceOf<LessonManifest> start = [](Lesson &lesson) {
        Challenge *made = challengeIn(lesson);
        return made && made->start ? &*made->start : nullptr;
    };
    auto *box =
        new LinesBox(m_draft, u"challenge.start"_s, tr("The challenge has a start of its own"),
                     manifestAt(start), manifestLines, this);
    restWhileRecording(*box, m_studio);
    m_rows->addWidget(box);
    const auto goOn = [](Lesson &lesson) {
        if (lesson.challenge)
            lesson.challenge->start.reset();
    };
    restWhileRecording(addButton(tr("Go on from what the steps left"), goOn), m_studio);
}

void ChallengeForm::buildCriteria()
{
    Lesson lesson = m_draft.lesson();
    const int count = lesson.challenge ? int(criteriaIn(*lesson.challenge).size()) : 0;
    addNote(count > 0 ? tr("It is solved when all of this is so:")
                      : tr("Nothing has to be reached yet. Record a way to solve it and send "
                           "packets that arrive at the end: each becomes a criterion. You can add "
                           "others here."));
    for (int i = 0; i < count; ++i)
        m_rows->addWidget(new CriterionBox(m_draft, i, this));
    addButton(tr("Add a criterion"), [](Lesson &changed) {
        if (!changed.challenge)
            changed.challenge = Challenge();
        criteriaIn(*changed.challenge).append(Criterion{PacketCriterion(), {}, 1, {}});
    });
    if (const QString only = u"challenge.success"_s; criterionField(m_draft.lesson(), 0) != only)
        addProblems(u"challenge.success"_s, {u"challenge.success.all"_s});
}

void ChallengeForm::buildSolution()
{
    m_rows->addWidget(new ActionsBox(
        m_draft, m_studio, {Take::Solution, 0, u"challenge.solution"_s, tr("A way to solve it")},
        inChallenge(&Challenge::solution), this));
}

void ChallengeForm::buildVariants()
{
    const int count = int(m_draft.lesson().variants.size());
    addNote(count == 0
                ? tr("All learners find the same. With faults to draw from, each gets one of them.")
                : tr("Each learner gets one of these faults, drawn by the seed."));
    for (int i = 0; i < count; ++i)
        buildVariant(i);
    // The first one takes the challenge's solution.
    restWhileRecording(addButton(tr("Add a fault"), addVariant), m_studio);
}

void ChallengeForm::buildVariant(int index)
{
    const QString field = u"variants[%1]"_s.arg(index);
    const auto place = [index](Lesson &lesson) { return variantIn(lesson, index); };
    auto *box = new QGroupBox(tr("Fault %1").arg(index + 1), this);
    auto *rows = new QVBoxLayout(box);
    rows->addWidget(new LineBox(m_draft, field + u".id"_s, tr("Id of fault %1").arg(index + 1),
                                textAt(memberOf(place, &LessonVariant::id)), box));
    rows->addWidget(new ActionsBox(
        m_draft, m_studio,
        {Take::Fault, index, field + u".fault"_s, tr("What breaks in fault %1").arg(index + 1)},
        memberOf(place, &LessonVariant::fault), box));
    rows->addWidget(new ActionsBox(
        m_draft, m_studio,
        {Take::Repair, index, field + u".solution"_s, tr("A way to solve fault %1").arg(index + 1)},
        memberOf(place, &LessonVariant::solution), box));
    auto *whole = new FieldProblems(m_draft, field, box);
    whole->leaveTo({field + u".id"_s, field + u".fault"_s, field + u".solution"_s});
    rows->addWidget(whole);
    auto *removal = new QPushButton(tr("Remove fault %1").arg(index + 1), box);
    restWhileRecording(*removal, m_studio);
    connect(removal, &QPushButton::clicked, this, [this, index] {
        m_draft.change([index](Lesson &lesson) { removeVariant(lesson, index); });
    });
    rows->addWidget(removal, 0, Qt::AlignLeft);
    m_rows->addWidget(box);
}

void ChallengeForm::buildDiagnosis()
{
    auto *fields = new ChecksBox(
        m_draft, u"challenge.diagnose"_s,
        tr("Before they may repair it, learners name the field at fault (none: they need not)"),
        diagnosisChoices(), this);
    fields->letAdd(u"spec.sessionAffinity"_s);
    m_rows->addWidget(fields);
}

void ChallengeForm::buildHints()
{
    const std::optional<Challenge> &challenge = m_draft.lesson().challenge;
    const int hints = challenge ? int(challenge->hints.size()) : 0;
    QStringList hintFields;
    for (int i = 0; i < hints; ++i) {
        const QString caption = i == 0           ? tr("First hint: a nudge")
                                : i + 1 == hints ? tr("Last hint: where to look")
                                                 : tr("Hint %1").arg(i + 1);
        hintFields.append(u"challenge.hints[%1]"_s.arg(i));
        m_rows->addWidget(new SentenceBox(
            m_draft, hintFields.last(), caption,
            [i](Lesson &lesson) {
                Challenge *made = challengeIn(lesson);
                return made && i < made->hints.size() ? &made->hints[i] : nullptr;
            },
            this));
    }
    addProblems(u"challenge.hints"_s, hintFields);
    addButton(tr("Add a hint"), [](Lesson &lesson) {
        if (!lesson.challenge)
            lesson.challenge = Challenge();
        lesson.challenge->hints.append(LocalText());
    });
    if (hints > LessonLimits::leastHints)
        addButton(tr("Remove the last hint"),
                  [](Lesson &lesson) { lesson.challenge->hints.removeLast(); });
    addNote(tr("The strongest hint is the solution, which is offered after two checks in vain."));
}

} // namespace podium
