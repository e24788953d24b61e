// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/presentbinding.h"

#include "document/clusterdocument.h"
#include "present/presentation.h"
#include "present/sandboxscript.h"
#include "stage/stageview.h"
#include "window/windowstate.h"

#include <QAction>

namespace podium {

using namespace Qt::StringLiterals;

PresentBinding::PresentBinding(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_settings(parts.windowState.settings())
    , m_presentation(new Presentation(
          {parts.stage, parts.playback, m_settings, [this] { return m_clock.elapsed(); }}, this))
    , m_sandbox(new SandboxScript(
          {parts.document, parts.sentPackets, parts.playback, parts.send, parts.title}, this))
{
    m_clock.start();
    m_presentation->setScript(*m_sandbox);
    connect(&parts.document, &ClusterDocument::opened, m_presentation, &Presentation::forget);
    connect(m_presentation, &Presentation::runningChanged, &window, [&window](bool running) {
        if (!running)
            window.activateWindow();
    });
    connectCommands(parts.actions);
    connectChoices(parts.actions);
}

void PresentBinding::connectCommands(const QMap<Actions::Id, QAction *> &actions)
{
    connect(actions.value(Actions::Present), &QAction::triggered, m_presentation,
            &Presentation::start);
    connect(actions.value(Actions::PresentFromHere), &QAction::triggered, m_presentation,
            &Presentation::startFromHere);
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
