// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/presenterview.h"

#include "forms/flowlayout.h"
#include "picture/layoutengine.h"
#include "present/audienceview.h"
#include "present/presentation.h"
#include "present/presentationwindow.h"
#include "stage/stageview.h"
#include "theme/letters.h"
#include "theme/targets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QToolButton>

namespace podium {

namespace {

using enum PresentationCommand;

// Letters, as parts of the usual ones: read from where the teacher stands.
constexpr double notesSize = 1.6;
constexpr double titleSize = 1.25;
constexpr double timeSize = 2.4;
constexpr double nowShare = 0.58;       ///< of the width
constexpr double highestPicture = 0.55; ///< of the height
constexpr int pictureMargin = 24;

QLabel *wordsLabel(double size, QWidget *parent)
{
    auto *label = new QLabel(parent);
    followFont(*parent, [=] { label->setFont(enlarged(parent->font(), size)); });
    label->setWordWrap(true);
    // What it says comes from files.
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString minutesAndSeconds(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

PresenterView::PresenterView(Presentation &presentation)
    : m_presentation(presentation)
    , m_now(new AudienceView(this))
    , m_next(new AudienceView(this))
    , m_nowTitle(wordsLabel(titleSize, this))
    , m_nextTitle(wordsLabel(titleSize, this))
    , m_time(wordsLabel(timeSize, this))
    , m_say(wordsLabel(notesSize, this))
    , m_answer(wordsLabel(notesSize, this))
    , m_votes(wordsLabel(notesSize, this))
    , m_typed(wordsLabel(notesSize, this))
    , m_reveal(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    resize(1280, 800);
    build();
    connect(&presentation, &Presentation::changed, this, &PresenterView::refresh);
    connect(m_reveal, &QToolButton::toggled, this, &PresenterView::revealAnswer);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &PresenterView::refreshTime);
    retranslate();
}

void PresenterView::build()
{
    auto *now = new QVBoxLayout;
    now->addWidget(m_nowTitle);
    now->addWidget(m_now);
    now->addWidget(m_say);
    now->addStretch(1);
    auto *next = new QVBoxLayout;
    next->addWidget(m_nextTitle);
    next->addWidget(m_next);
    next->addWidget(m_time);
    m_reveal->setCheckable(true);
    m_reveal->setFocusPolicy(Qt::NoFocus);
    m_reveal->setMinimumHeight(target::inPresentations);
    next->addWidget(m_reveal);
    next->addWidget(m_answer);
    next->addWidget(m_votes);
    next->addWidget(m_typed);
    next->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->addLayout(now, int(100 * nowShare));
    columns->addLayout(next, int(100 * (1 - nowShare)));
    auto *commands = new FlowLayout;
    for (const PresentationCommand command :
         {Back, Next, Black, Captions, Votes, Spotlight, Pen, SwapScreens, Leave})
        addButton(command, *commands);
    auto *all = new QVBoxLayout(this);
    // The pictures follow the window, not the other way round.
    all->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(640, 400);
    all->addLayout(columns, 1);
    all->addLayout(commands);
}

void PresenterView::addButton(PresentationCommand command, QLayout &row)
{
    auto *button = new QToolButton(this);
    // Keys are commands of the presentation, whatever was clicked last.
    button->setFocusPolicy(Qt::NoFocus);
    button->setMinimumSize(target::inPresentations, target::inPresentations);
    connect(button, &QToolButton::clicked, this, [this, command] { m_presentation.run(command); });
    row.addWidget(button);
    m_buttons.insert(command, button);
}

QString PresenterView::words() const
{
    QStringList all;
    for (const QLabel *label : {m_time, m_say, m_answer, m_votes, m_typed}) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n');
}

void PresenterView::placeOn(QScreen &screen)
{
    setScreen(&screen);
    setGeometry(screen.availableGeometry().adjusted(40, 40, -40, -40));
    showMaximized();
}

void PresenterView::revealAnswer(bool shown)
{
    m_answerShown = shown;
    m_reveal->setChecked(shown);
    refresh();
}

void PresenterView::refresh()
{
    if (!isVisible() || !m_presentation.script())
        return;
    if (m_shownPage != m_presentation.script()->currentPage()) {
        m_shownPage = m_presentation.script()->currentPage();
        m_reveal->setChecked(false);
    }
    refreshPictures();
    refreshNotes();
    refreshTime();
}

void PresenterView::refreshPictures()
{
    const StageView &shown = m_presentation.window().view().stage();
    m_now->setPage(m_presentation.audiencePage());
    m_next->setPage(m_presentation.script()->nextPage());
    if (const auto cluster = m_presentation.script()->nextCluster()) {
        PlacementOptions options;
        options.measure = m_next->stage().theme().measure();
        m_next->stage().setPlacement(place(*cluster, options));
        m_next->stage().setTimeline({});
        return;
    }
    m_next->stage().setPlacement(shown.placement());
    m_next->stage().setTimeline(shown.timeline());
    m_next->stage().setStoryTime(m_presentation.script()->nextMoment());
}

void PresenterView::refreshNotes()
{
    const PresenterNotes notes = m_presentation.script()->notes();
    m_say->setText(notes.say);
    m_reveal->setVisible(!notes.answer.isEmpty());
    m_answer->setVisible(m_answerShown);
    m_answer->setText((QStringList{notes.answer} + notes.ifChosen).join(u'\n'));
    QStringList votes;
    for (const AudienceChoice &choice : m_presentation.script()->page().choices)
        votes.append(QStringLiteral("%1 %2").arg(choice.letter).arg(choice.votes));
    m_votes->setVisible(!votes.isEmpty());
    m_votes->setText(tr("Votes: %1").arg(votes.join(QStringLiteral("   "))));
    m_typed->setVisible(!m_presentation.typed().isEmpty());
    //: %1 a number that was typed; Enter goes to that step
    m_typed->setText(tr("Step %1 – Enter goes there").arg(m_presentation.typed()));
}

void PresenterView::refreshTime()
{
    const QString elapsed = minutesAndSeconds(m_presentation.elapsed());
    const double planned =
        m_presentation.script() ? m_presentation.script()->notes().plannedMinutes : 0;
    //: %1 time that has passed, as in 07:42
    m_time->setText(planned > 0 ? tr("%1 of %n min", nullptr, int(planned)).arg(elapsed) : elapsed);
}

void PresenterView::retranslate()
{
    setWindowTitle(tr("Podium – presenter view"));
    m_nowTitle->setText(tr("Now"));
    m_nextTitle->setText(tr("Next"));
    m_reveal->setText(tr("Show the answer"));
    const std::pair<PresentationCommand, QString> texts[] = {
        {Back, tr("Back")},   {Next, tr("Next")},
        {Black, tr("Black")}, {Captions, tr("Captions")},
        {Votes, tr("Votes")}, {Spotlight, tr("Spotlight")},
        {Pen, tr("Pen")},     {SwapScreens, tr("Swap screens")},
        {Leave, tr("End")},
    };
    for (const auto &[command, text] : texts)
        m_buttons.value(command)->setText(text);
}

bool PresenterView::event(QEvent *event)
{
    // Before Qt makes Tab move the focus.
    if (event->type() == QEvent::KeyPress) {
        event->accept();
        emit keyPressed(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QWidget::event(event);
}

void PresenterView::showEvent(QShowEvent *event)
{
    constexpr double most = 0.9; // of the screen
    resize(size().boundedTo(screen()->availableSize() * most));
    StageView &audience = m_presentation.window().view().stage();
    for (AudienceView *view : {m_now, m_next})
        view->setTheme(audience.theme());
    audience.setMirror(&m_now->stage());
    m_second.start();
    refresh();
    QWidget::showEvent(event);
}

void PresenterView::resizeEvent(QResizeEvent *event)
{
    const QSize screen = m_presentation.window().size();
    const auto give = [&](AudienceView &view, double share) {
        // The rest of the height is for what to say, and for the commands.
        const QSizeF room(share * width() - pictureMargin, highestPicture * height());
        view.setFixedSize(screen.scaled(room.toSize(), Qt::KeepAspectRatio));
    };
    give(*m_now, nowShare);
    give(*m_next, 1 - nowShare);
    QWidget::resizeEvent(event);
}

void PresenterView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace podium
