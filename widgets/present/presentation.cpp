// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/presentation.h"

#include "document/playback.h"
#include "present/audienceview.h"
#include "present/penpalette.h"
#include "present/presentationsettings.h"
#include "present/presentationwindow.h"
#include "present/presenterview.h"
#include "stage/stageview.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>
#include <array>

namespace podium {

namespace {

using enum PresentationCommand;

constexpr std::array speeds{0.25, 0.5, 1.0, 2.0};
constexpr int mostVotes = 999;

bool takesVotes(const AudiencePage &page)
{
    return page.canVote && !page.choices.isEmpty();
}

} // namespace

Presentation::Presentation(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_keys.setLettersWanted(parts.settings.wantsLetters());
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presentation::followScreens);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presentation::followScreens);
}

Presentation::~Presentation() = default;

void Presentation::setSubject(const Subject &subject)
{
    if (m_script == &subject.script)
        return;
    leave();
    if (m_script)
        disconnect(m_script, &PresentationScript::changed, this, &Presentation::refresh);
    m_script = &subject.script;
    m_stage = &subject.stage;
    m_playback = &subject.playback;
    connect(m_script, &PresentationScript::changed, this, &Presentation::refresh);
    forget();
}

int Presentation::currentPage() const
{
    return m_script ? m_script->currentPage() : 1;
}

void Presentation::forget()
{
    m_leftAt = 1;
    m_elapsedBefore = 0;
    m_startedAt = m_parts.milliseconds();
    m_strokes.clearAll();
    refresh();
}

bool Presentation::countsVotes() const
{
    return m_votes && m_script && takesVotes(m_script->page());
}

AudiencePage Presentation::audiencePage() const
{
    AudiencePage page = m_script ? m_script->page() : AudiencePage();
    if (!m_captions)
        page.caption.clear();
    page.showsVotes = m_votes && takesVotes(page);
    page.counted = page.showsVotes ? m_counted : -1;
    return page;
}

qint64 Presentation::elapsed() const
{
    return m_elapsedBefore + (m_running ? m_parts.milliseconds() - m_startedAt : 0);
}

PresentationWindow &Presentation::window()
{
    if (m_window)
        return *m_window;
    m_window = std::make_unique<PresentationWindow>();
    PresentationWindow *made = m_window.get();
    connect(made, &PresentationWindow::keyPressed, this, &Presentation::pressKey);
    connect(made, &PresentationWindow::closed, this, &Presentation::leave);
    connect(made, &PresentationWindow::languageChanged, this, &Presentation::refresh);
    connect(made, &PresentationWindow::pointerMoved, this, &Presentation::refreshSpotlight);
    // What is clicked there is selected, as on the stage that it mirrors.
    connect(&made->view().stage(), &StageView::objectClicked, this,
            [this](const ObjectRef &object) {
                if (m_stage)
                    emit m_stage->objectClicked(object);
            });
    connect(&made->overlay(), &AudienceOverlay::penPressed, this, [this](const QPointF &point) {
        m_strokes.begin(currentPage(), m_penColor, point);
        refresh();
    });
    connect(&made->overlay(), &AudienceOverlay::penMoved, this, [this](const QPointF &point) {
        m_strokes.extend(currentPage(), point);
        refresh();
    });
    connect(&made->penPalette(), &PenPalette::colorChosen, this, &Presentation::chooseColor);
    connect(&made->penPalette(), &PenPalette::undoChosen, this, [this] { run(UndoStroke); });
    connect(&made->penPalette(), &PenPalette::clearChosen, this, [this] { run(ClearStrokes); });
    refreshTheme();
    return *m_window;
}

PresenterView &Presentation::presenterView()
{
    if (!m_presenterView) {
        m_presenterView = std::make_unique<PresenterView>(*this);
        connect(m_presenterView.get(), &PresenterView::keyPressed, this, &Presentation::pressKey);
    }
    return *m_presenterView;
}

void Presentation::start()
{
    if (m_running || !m_script)
        return;
    m_script->begin();
    if (currentPage() != m_leftAt)
        m_script->goTo(m_leftAt);
    show();
}

void Presentation::startFromHere()
{
    if (m_running || !m_script)
        return;
    m_script->begin();
    show();
}

void Presentation::show()
{
    m_running = true;
    m_startedAt = m_parts.milliseconds();
    m_curtain = Curtain::None;
    m_spotlight = m_votes = false;
    m_typed.clear();
    setPenTaken(false);
    if (m_stage)
        m_stage->setMirror(&window().view().stage());
    chooseWindowScreens();
    if (m_screens.areTwo())
        presenterView().show();
    placeWindows();
    window().view().stage().fit();
    window().activateWindow();
    refresh();
    emit runningChanged(true);
}

void Presentation::leave()
{
    if (!m_running)
        return;
    m_elapsedBefore = elapsed();
    m_running = false;
    m_leftAt = currentPage();
    if (m_script)
        m_script->end();
    if (m_stage)
        m_stage->setMirror(nullptr);
    window().hide();
    if (m_presenterView)
        m_presenterView->hide();
    emit runningChanged(false);
}

void Presentation::chooseWindowScreens()
{
    m_screens = chooseScreens(m_parts.screens(), m_parts.home.screen()->name(),
                              m_parts.settings.screenName());
}

void Presentation::placeWindows()
{
    if (QScreen *screen = screenNamed(m_screens.audience))
        showFullScreenOn(window(), *screen);
    QScreen *screen = screenNamed(m_screens.presenter);
    if (screen && m_screens.areTwo())
        presenterView().placeOn(*screen);
}

void Presentation::followScreens()
{
    if (!m_running)
        return;
    chooseWindowScreens();
    placeWindows();
}

void Presentation::swapScreens()
{
    if (!m_screens.areTwo())
        return;
    m_screens = m_screens.swapped();
    m_parts.settings.setScreenName(m_screens.audience);
    placeWindows();
}

void Presentation::showPresenterView()
{
    if (!m_running)
        return;
    presenterView().show();
    presenterView().raise();
    presenterView().activateWindow();
}

void Presentation::pressKey(QKeyEvent *press)
{
    if (!m_running || press->isAutoRepeat())
        return;
    const int key = press->key();
    const auto command = m_keys.commandFor(*press);
    if (!m_script) {
        // There is nothing left to present.
        if (command == Leave)
            leave();
        return;
    }
    const bool isZoom = key == Qt::Key_0 && m_typed.isEmpty() && !countsVotes();
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && !isZoom) {
        typeDigit(key - Qt::Key_0);
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        enter();
        return;
    }
    m_typed.clear();
    if (command)
        run(*command);
    else
        emit changed();
}

void Presentation::run(PresentationCommand command)
{
    if (!m_running || !m_script)
        return;
    switch (command) {
    case Next:
    case Back:
    case Replay:
        return step(command);
    case Leave:
        return leave();
    case Black:
        return toggle(Curtain::Black);
    case White:
        return toggle(Curtain::White);
    case PlayPause:
        return m_playback->togglePlaying();
    case Slower:
        return changeSpeed(-1);
    case Faster:
        return changeSpeed(1);
    case Spotlight:
        m_spotlight = !m_spotlight;
        return refreshSpotlight();
    case ZoomIn:
    case ZoomOut:
    case ZoomFit:
        return zoom(command);
    case Captions:
        m_captions = !m_captions;
        return refresh();
    case Votes:
        m_votes = !m_votes;
        m_counted = 0;
        return refresh();
    case MoreVotes:
    case FewerVotes:
        if (countsVotes())
            countVotes(m_script->page().choices.value(m_counted).votes +
                       (command == MoreVotes ? 1 : -1));
        return;
    case NextChoice:
        return countNext();
    case SwapScreens:
        return swapScreens();
    case ShowPresenterView:
        return showPresenterView();
    case Pen:
        return setPenTaken(!m_penTaken);
    case UndoStroke:
        m_strokes.undo(m_script->currentPage());
        return refresh();
    case ClearStrokes:
        m_strokes.clear(m_script->currentPage());
        return refresh();
    case Nothing:
        return;
    }
}

void Presentation::step(PresentationCommand command)
{
    const qint64 now = m_parts.milliseconds();
    if (now - m_lastStep < betweenSteps)
        return;
    m_lastStep = now;
    if (m_curtain != Curtain::None) {
        toggle(m_curtain);
        return;
    }
    if (command == Next)
        m_script->next();
    else if (command == Back)
        m_script->back();
    else
        m_script->replay();
}

void Presentation::toggle(Curtain curtain)
{
    m_curtain = m_curtain == curtain ? Curtain::None : curtain;
    refresh();
}

void Presentation::changeSpeed(int direction)
{
    const auto here = std::lower_bound(speeds.begin(), speeds.end(), m_playback->speed());
    const auto last = int(speeds.size()) - 1;
    const int index = std::clamp(int(here - speeds.begin()) + direction, 0, last);
    m_playback->setSpeed(speeds[size_t(index)]);
    emit changed();
}

void Presentation::zoom(PresentationCommand command)
{
    StageView &stage = window().view().stage();
    if (command == ZoomFit)
        stage.fit();
    else if (command == ZoomIn)
        stage.zoomIn();
    else
        stage.zoomOut();
}

void Presentation::typeDigit(int digit)
{
    if (m_penTaken && !countsVotes()) {
        if (digit >= 1 && digit <= 4)
            chooseColor(PenColor(digit - 1));
        return;
    }
    m_typed = (m_typed + QString::number(digit)).right(3);
    if (countsVotes())
        countVotes(m_typed.toInt());
    emit changed();
}

void Presentation::enter()
{
    const QString typed = std::exchange(m_typed, QString());
    if (countsVotes())
        countNext();
    else if (!typed.isEmpty())
        m_script->goTo(typed.toInt());
    refresh();
}

void Presentation::countVotes(int votes)
{
    if (m_counted < m_script->page().choices.size())
        m_script->setVotes(m_counted, std::clamp(votes, 0, mostVotes));
    refresh();
}

void Presentation::countNext()
{
    const qsizetype count = m_script->page().choices.size();
    m_counted = count > 0 ? int((m_counted + 1) % count) : 0;
    m_typed.clear();
    refresh();
}

void Presentation::setPenTaken(bool taken)
{
    m_penTaken = taken;
    window().setPenTaken(taken);
    emit changed();
}

void Presentation::chooseColor(PenColor color)
{
    m_penColor = color;
    window().penPalette().setColor(color);
}

void Presentation::setThemeName(const QString &name)
{
    m_parts.settings.setThemeName(name);
    refreshTheme();
}

void Presentation::setLettersWanted(bool wanted)
{
    m_parts.settings.setWantsLetters(wanted);
    m_keys.setLettersWanted(wanted);
}

void Presentation::refreshTheme()
{
    if (m_window)
        m_window->setTheme(themeNamed(m_parts.settings.themeName()).value_or(lightTheme()));
}

void Presentation::refresh()
{
    if (m_window && m_running && m_script) {
        m_window->view().setPage(audiencePage());
        m_window->overlay().setStrokes(m_strokes.of(m_script->currentPage()));
        m_window->overlay().setCurtain(m_curtain);
        refreshSpotlight();
    }
    emit changed();
}

void Presentation::refreshSpotlight()
{
    if (!m_spotlight) {
        window().overlay().setSpotlight({});
        return;
    }
    StageView &stage = window().view().stage();
    const QRectF selected = stage.shownRect(stage.selection());
    const QPointF middle = selected.isNull() ? QPointF(stage.rect().center()) : selected.center();
    window().overlay().setSpotlight(window().pointer().value_or(stage.mapTo(&window(), middle)));
}

} // namespace podium
