// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "learning/lessonpage.h"

#include "document/explain/criterionsentence.h"
#include "document/explain/lessonactionsentence.h"
#include "document/explain/mismatchsentence.h"
#include "document/explain/problemsentence.h"
#include "document/explain/shownlanguage.h"
#include "document/lessons/lessonsession.h"
#include "learning/criterialist.h"
#include "learning/progressdots.h"
#include "learning/questionbox.h"
#include "panels/wrappedlabel.h"
#include "theme/letters.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

namespace podium {

using Phase = LessonSession::Phase;

namespace {

constexpr int leastTarget = 30; ///< pixels of a button's height
constexpr double titleSize = 1.25;
constexpr int reflectionLines = 4;

/// What is not as it should be, parts included.
QStringList reasonsOf(const CriterionResult &result)
{
    QStringList reasons;
    for (const Mismatch &mismatch : result.mismatches)
        reasons.append(mismatchSentence(mismatch));
    for (const CriterionResult &part : result.parts)
        reasons += reasonsOf(part);
    return reasons;
}

/// `result`: null if it was not checked yet.
CriteriaList::Row rowOf(const Criterion &criterion, const CriterionResult *result)
{
    CriteriaList::Row row{
        criterionTitle(criterion, shownLanguage()), CriteriaList::State::Unchecked, {}};
    if (!result)
        return row;
    row.state = result->isMet ? CriteriaList::State::Met : CriteriaList::State::Missing;
    if (!result->isMet)
        row.reason = reasonsOf(*result).value(0);
    return row;
}

} // namespace

LessonPage::LessonPage(LessonSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_module(new QLabel(this))
    , m_title(new WrappedLabel(this))
    , m_dots(new ProgressDots(this))
    , m_scroll(new QScrollArea(this))
    , m_leave(new QPushButton(this))
{
    followFont(*this, [this] { m_title->setFont(enlarged(font(), titleSize, QFont::Bold)); });
    m_leave->setFlat(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_module, 1);
    top->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addWidget(m_dots);
    layout->addWidget(m_scroll, 1);
    buildBody();
    buildButtons();
    connect(&session, &LessonSession::changed, this, &LessonPage::refresh);
    connect(m_question, &QuestionBox::chosen, this, &LessonPage::choose);
    connect(m_reflection, &QPlainTextEdit::textChanged, &session,
            [this] { m_session.setReflection(m_reflection->toPlainText()); });
    retranslate();
}

void LessonPage::buildBody()
{
    auto *body = new QWidget(m_scroll);
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(0, 4, 4, 4);
    m_rows->setSpacing(10);
    m_heading = new WrappedLabel(body);
    QFont strong = font();
    strong.setBold(true);
    m_heading->setFont(strong);
    m_text = new WrappedLabel(body);
    m_question = new QuestionBox(body);
    m_outcome = new WrappedLabel(body);
    m_criteria = new CriteriaList(body);
    m_hints = new WrappedLabel(body);
    m_reflection = new QPlainTextEdit(body);
    m_reflection->setTabChangesFocus(true);
    followFont(*m_reflection, [this] {
        m_reflection->setFixedHeight(fontMetrics().lineSpacing() * (reflectionLines + 1));
    });
    for (QWidget *row : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_question),
                         static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_outcome),
                         static_cast<QWidget *>(m_criteria), static_cast<QWidget *>(m_hints),
                         static_cast<QWidget *>(m_reflection)})
        m_rows->addWidget(row);
    m_rows->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LessonPage::buildButtons()
{
    const auto button = [this](auto receiver) {
        auto *made = new QPushButton(this);
        made->setMinimumHeight(leastTarget);
        connect(made, &QPushButton::clicked, &m_session, receiver);
        return made;
    };
    m_skip = button([this] { m_session.skipQuestion(); });
    m_runOn = button([this] { m_session.runToEnd(); });
    m_hint = button([this] { m_session.showHint(); });
    m_solution = button([this] { m_session.showSolution(); });
    m_back = button([this] { m_session.turnBack(); });
    m_goOn = button([this] { goOn(); });
    m_goOn->setDefault(true);
    connect(m_leave, &QPushButton::clicked, this, &LessonPage::leaveRequested);
    auto *extra = new QHBoxLayout;
    for (QPushButton *each : {m_skip, m_runOn, m_hint, m_solution})
        extra->addWidget(each);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_goOn, 1);
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->addLayout(extra);
    whole->addLayout(row);
}

void LessonPage::choose(int row)
{
    if (m_session.phase() != Phase::Diagnose) {
        m_session.choose(m_session.choiceOrder().value(row, -1));
        return;
    }
    m_diagnosis = m_session.lesson().challenge->diagnose.value(row);
    m_goOn->setEnabled(true);
}

void LessonPage::goOn()
{
    switch (m_session.phase()) {
    case Phase::Predict:
        m_session.lockAnswer();
        break;
    case Phase::Diagnose:
        m_session.diagnose(std::exchange(m_diagnosis, {}));
        break;
    case Phase::Solving:
        m_session.check();
        break;
    case Phase::Reflect:
        m_session.turnPage();
        emit leaveRequested();
        break;
    default:
        m_session.advance();
    }
}

void LessonPage::refresh()
{
    if (!m_session.isActive())
        return;
    showHeading();
    showStep();
    showQuestion();
    showChallenge();
    showReflection();
    showButtons();
    if (std::exchange(m_shownPage, m_session.page()) != m_session.page())
        m_scroll->verticalScrollBar()->setValue(0);
}

QString LessonPage::headingText() const
{
    switch (m_session.phase()) {
    case Phase::Predict:
        return tr("Predict: what will happen?");
    case Phase::Ready:
        return m_session.isAnswered() ? tr("Your answer is locked. See what happens.")
                                      : tr("Look: this comes next");
    case Phase::Running:
        return tr("Watch, hop by hop");
    case Phase::Explained:
        return m_session.isAnswered() ? tr("What happened, and why") : tr("Look");
    case Phase::Diagnose:
        return tr("Which field is at fault?");
    case Phase::Solving:
        return tr("Your turn");
    case Phase::Solved:
        return tr("✓ Done: everything that was asked for is there");
    case Phase::Reflect:
        return tr("Say it in one sentence");
    case Phase::None:
        break;
    }
    return {};
}

void LessonPage::showHeading()
{
    const Lesson &lesson = m_session.lesson();
    // One that was just begun has no place among the others yet.
    m_module->setText(lesson.order == 0 ? lesson.module : tr("Lesson %1").arg(lesson.order));
    m_title->setText(lesson.title.in(shownLanguage()));
    m_dots->setPage(m_session.page(), m_session.pageCount());
    m_heading->setText(headingText());
}

QString LessonPage::nextDeeds() const
{
    QStringList sentences;
    for (const LessonAction &action : m_session.step()->actions)
        sentences.append(sentence(action.deed));
    return sentences.join(u'\n');
}

void LessonPage::showStep()
{
    const LessonStep *step = m_session.step();
    const Phase phase = m_session.phase();
    QString text;
    if (step && (phase == Phase::Ready || phase == Phase::Running))
        text = nextDeeds();
    else if (step && phase == Phase::Explained)
        text = step->say.in(shownLanguage());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    QStringList refused;
    for (const Problem &problem : m_session.refusals())
        refused.append(tr("The API server refuses: %1").arg(sentence(problem)));
    if (phase == Phase::Diagnose && !m_session.diagnosed().isEmpty())
        refused.append(tr("Not %1. Send a packet to each door: the explanation names the field.")
                           .arg(m_session.diagnosed()));
    m_outcome->setText(refused.join(u'\n'));
    m_outcome->setVisible(!refused.isEmpty());
}

void LessonPage::showQuestion()
{
    const LessonStep *step = m_session.step();
    const bool isAsked = step && step->predict;
    const bool isDiagnosis = m_session.phase() == Phase::Diagnose;
    m_question->setVisible(isAsked || isDiagnosis);
    if (isDiagnosis)
        showDiagnosis();
    if (!isAsked)
        return;
    const QString language = shownLanguage();
    const QList<int> order = m_session.choiceOrder();
    QList<QuestionBox::Choice> choices;
    for (const int index : order) {
        const Choice &choice = step->predict->choices[index];
        choices.append({choice.text.in(language), choice.why.in(language), choice.isCorrect});
    }
    // Nothing is told before it was seen.
    const bool isTold = m_session.phase() == Phase::Explained;
    m_question->setQuestion(step->predict->ask.in(language), choices,
                            int(order.indexOf(m_session.chosen())), isTold);
    m_question->setEnabled(m_session.phase() == Phase::Predict || isTold);
}

void LessonPage::showDiagnosis()
{
    const QStringList &fields = m_session.lesson().challenge->diagnose;
    QList<QuestionBox::Choice> choices;
    for (const QString &field : fields)
        choices.append({field, {}, false});
    m_question->setQuestion(tr("Name the field first; then you can mend it."), choices,
                            int(fields.indexOf(m_diagnosis)), false);
    m_question->setEnabled(true);
}

QString LessonPage::hintTexts() const
{
    const QList<LocalText> &hints = m_session.lesson().challenge->hints;
    QStringList shown;
    for (int i = 0; i < m_session.hintsShown() && i < hints.size(); ++i)
        shown.append(tr("Hint %1: %2").arg(i + 1).arg(hints[i].in(shownLanguage())));
    return shown.join(u'\n');
}

void LessonPage::showChallenge()
{
    const bool isChallenge = m_session.isChallenge();
    m_criteria->setVisible(isChallenge);
    m_hints->setVisible(isChallenge && m_session.hintsShown() > 0);
    if (!isChallenge)
        return;
    const Challenge &challenge = *m_session.lesson().challenge;
    m_text->setText(challenge.brief.in(shownLanguage()));
    m_text->show();
    m_hints->setText(hintTexts());
    QList<CriteriaList::Row> rows;
    const QList<CriterionResult> &checked = m_session.checked();
    const QList<Criterion> criteria = shownCriteria(challenge);
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        rows.append(rowOf(criteria[i], i < checked.size() ? &checked[i] : nullptr));
    }
    m_criteria->setRows(rows);
}

void LessonPage::showReflection()
{
    const bool isShown = m_session.phase() == Phase::Reflect;
    m_reflection->setVisible(isShown);
    if (!isShown)
        return;
    m_text->setText(m_session.lesson().reflect.in(shownLanguage()));
    m_text->show();
    if (m_reflection->toPlainText() == m_session.record().reflection)
        return;
    const QSignalBlocker quiet(m_reflection);
    m_reflection->setPlainText(m_session.record().reflection);
}

void LessonPage::offer(QPushButton &button, const QString &text, bool isOffered)
{
    // A hidden button gives the focus to its neighbour, which may be the one that leads away.
    if (!isOffered && button.hasFocus())
        m_goOn->setFocus();
    button.setText(text);
    button.setVisible(isOffered);
}

void LessonPage::showButtons()
{
    const Phase phase = m_session.phase();
    const bool isSolving = phase == Phase::Solving || phase == Phase::Diagnose;
    const bool isAsked = phase == Phase::Predict || phase == Phase::Diagnose;
    const QString goOn = isAsked                   ? tr("&Lock my answer")
                         : phase == Phase::Ready   ? tr("&Do it")
                         : phase == Phase::Running ? tr("&Next hop")
                         : phase == Phase::Reflect ? tr("&Finish")
                         : isSolving               ? tr("&Check")
                                                   : tr("&Next");
    m_goOn->setText(goOn);
    const bool isChosen =
        phase == Phase::Diagnose ? !m_diagnosis.isEmpty() : m_session.chosen() >= 0;
    m_goOn->setEnabled(isChosen || (phase != Phase::Predict && phase != Phase::Diagnose));
    m_back->setText(tr("&Back"));
    m_back->setEnabled(m_session.page() > 0);
    offer(*m_skip, tr("S&kip the question"), phase == Phase::Predict);
    offer(*m_runOn, tr("&Run to the end"), phase == Phase::Running);
    const bool hasHint =
        isSolving && m_session.hintsShown() < m_session.lesson().challenge->hints.size();
    offer(*m_hint, tr("&Hint"), hasHint);
    // The solution is the strongest of the hints: it comes after them.
    offer(*m_solution, tr("Show the &solution"),
          isSolving && !hasHint && m_session.isSolutionOffered());
}

void LessonPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LessonPage::setWritten(bool isWritten)
{
    m_isWritten = isWritten;
    retranslate();
}

void LessonPage::retranslate()
{
    m_leave->setText(m_isWritten ? tr("Back to writing") : tr("All lessons"));
    m_scroll->setAccessibleName(tr("Lesson"));
    m_leave->setToolTip(m_isWritten ? tr("Go back to the lesson that you write")
                                    : tr("Leave this lesson; it goes on where you left it"));
    m_reflection->setPlaceholderText(tr("In your own words"));
    m_reflection->setAccessibleName(tr("In your own words"));
    refresh();
}

} // namespace podium
