// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/presentbinding.h"

#include "document/lessons/lessondraft.h"
#include "document/lessons/lessonsession.h"
#include "present/presentation.h"
#include "present/sandboxscript.h"
#include "window/presentedlesson.h"
#include "window/windowstate.h"

#include <QAction>

namespace podium {

using namespace Qt::StringLiterals;

PresentBinding::PresentBinding(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_settings(parts.windowState.settings())
    , m_presentation(
          new Presentation({window, m_settings, [this] { return m_clock.elapsed(); }}, this))
    , m_sandbox(new SandboxScript(
          {parts.document, parts.sentPackets, parts.playback, parts.send, parts.title}, this))
{
    m_clock.start();
    chooseSandbox();
    connect(&parts.document, &ClusterDocument::opened, m_presentation, [this] {
        // A lesson is presented in a document of its own.
        if (m_presentation->script() == m_sandbox)
            m_presentation->forget();
    });
    connect(m_presentation, &Presentation::runningChanged, &window, [&window](bool running) {
        if (!running)
            window.activateWindow();
    });
    connectCommands(parts.actions);
    connectChoices(parts.actions);
}

PresentBinding::~PresentBinding() = default;

void PresentBinding::chooseSandbox()
{
    m_presentation->setSubject({*m_sandbox, m_parts.stage, m_parts.playback});
}

void PresentBinding::chooseLesson(const Lesson &lesson)
{
    if (!m_lesson || m_lesson->script().lesson() != lesson) {
        chooseSandbox();
        m_lesson = std::make_unique<PresentedLesson>(lesson, m_parts.clock);
    }
    // They share a clock.
    m_parts.playback.pause();
    m_lesson->setTimelineOptions(m_parts.story.timelineOptions());
    m_presentation->setSubject({m_lesson->script(), m_lesson->stage(), m_lesson->playback()});
}

void PresentBinding::chooseSubject()
{
    if (m_parts.session.isActive())
        chooseLesson(m_parts.session.lesson());
    else if (m_parts.draft.isOpen())
        chooseLesson(m_parts.draft.lesson());
    else
        chooseSandbox();
}

std::optional<int> PresentBinding::shownPage() const
{
    if (m_parts.session.isActive())
        return m_parts.session.page();
    return m_parts.draft.isOpen() ? std::optional(m_parts.writtenPage()) : std::nullopt;
}

void PresentBinding::start()
{
    if (m_presentation->isRunning())
        return;
    chooseSubject();
    m_presentation->start();
}

void PresentBinding::startFromHere()
{
    if (m_presentation->isRunning())
        return;
    chooseSubject();
    if (const std::optional<int> page = shownPage())
        m_lesson->script().goTo(*page + 1);
    m_presentation->startFromHere();
}

void PresentBinding::presentLesson(const Lesson &lesson)
{
    if (m_presentation->isRunning())
        return;
    chooseLesson(lesson);
    m_presentation->start();
}

void PresentBinding::connectCommands(const QMap<Actions::Id, QAction *> &actions)
{
    connect(actions.value(Actions::Present), &QAction::triggered, this, &PresentBinding::start);
    connect(actions.value(Actions::PresentFromHere), &QAction::triggered, this,
            &PresentBinding::startFromHere);
    QAction *presenter = actions.value(Actions::PresenterView);
    connect(presenter, &QAction::triggered, m_presentation, &Presentation::showPresenterView);
    connect(m_presentation, &Presentation::runningChanged, presenter, &QAction::setEnabled);
    presenter->setEnabled(false);
}

void PresentBinding::connectChoices(const QMap<Actions::Id, QAction *> &actions)
{
    QAction *letters = actions.value(Actions::LetterKeys);
    letters->setChecked(m_settings.wantsLetters());
    connect(letters, &QAction::toggled, m_presentation, &Presentation::setLettersWanted);
    const std::pair<Actions::Id, QString> themes[] = {{Actions::PresentLight, u"light"_s},
                                                      {Actions::PresentDark, u"dark"_s},
                                                      {Actions::PresentContrast, u"contrast"_s}};
    for (const auto &[id, name] : themes) {
        QAction *theme = actions.value(id);
        theme->setChecked(m_settings.themeName() == name);
        connect(theme, &QAction::triggered, m_presentation,
                [this, name = name] { m_presentation->setThemeName(name); });
    }
}

} // namespace podium
