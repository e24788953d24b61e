// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/audienceoverlay.h"
#include "present/presentationkeys.h"
#include "present/presentationscreens.h"
#include "present/presentationscript.h"

#include <QPointer>

#include <functional>
#include <memory>

class QScreen;

namespace podium {

class Playback;
class PresentationSettings;
class PresentationWindow;
class PresenterView;
class StageView;

/// Presenting: starts and ends it, knows what the audience sees beside the script's page, and does
/// what keys ask for, whichever of its windows they were pressed in.
class Presentation : public QObject
{
    Q_OBJECT

public:
    /// Two steps are at least so far apart, in milliseconds: a key that is held, or bounces, steps
    /// once.
    static constexpr qint64 betweenSteps = 300;

    /// All is borrowed and must outlive this.
    struct Parts
    {
        const QWidget &home; ///< of the teacher: the audience has another screen if there is one
        PresentationSettings &settings;
        std::function<qint64()> milliseconds;              ///< on a clock that never goes back
        std::function<QStringList()> screens{screenNames}; ///< that are plugged in
    };

    /// What is presented. All is borrowed and may be gone before this.
    struct Subject
    {
        PresentationScript &script;
        StageView &stage; ///< what the audience's picture follows
        Playback &playback;
    };

    explicit Presentation(const Parts &parts, QObject *parent = nullptr);
    ~Presentation() override;

    bool isRunning() const { return m_running; }

    /// From now on. Another subject begins at its first step.
    void setSubject(const Subject &subject);

    PresentationScript *script() const { return m_script; }

    /// What the audience sees now.
    AudiencePage audiencePage() const;

    /// The digits that were typed for a jump.
    const QString &typed() const { return m_typed; }

    bool showsCaptions() const { return m_captions; }

    bool isPenTaken() const { return m_penTaken; }

    /// How long there was presented, in milliseconds.
    qint64 elapsed() const;

    PresentationKeys &keys() { return m_keys; }

    /// Made when it is first asked for.
    PresentationWindow &window();
    PresenterView &presenterView();

    Curtain curtain() const { return m_curtain; }

    /// The step at which it was left is forgotten, and what was drawn: something else is open.
    void forget();

    /// Whether digits are counts of hands.
    bool countsVotes() const;

public slots:
    /// At the first page, or at the one where it was left.
    void start();
    /// At the page that the main window shows.
    void startFromHere();
    void leave();
    void showPresenterView();
    void setThemeName(const QString &name);
    void setLettersWanted(bool wanted);
    /// Does nothing while nothing is presented.
    void run(podium::PresentationCommand command);
    void pressKey(QKeyEvent *press);
    /// The projector may be unplugged, or be there again: the step stays.
    void followScreens();

signals:
    void runningChanged(bool running);
    /// What audience or presenter see is something else.
    void changed();

private:
    int currentPage() const;
    void show();
    /// By what is plugged in, and what is remembered.
    void chooseWindowScreens();
    void placeWindows();
    void step(PresentationCommand command);
    void toggle(Curtain curtain);
    void changeSpeed(int direction);
    void zoom(PresentationCommand command);
    void typeDigit(int digit);
    void enter();
    void countVotes(int votes);
    void countNext();
    void setPenTaken(bool taken);
    void chooseColor(PenColor color);
    void swapScreens();
    void refresh();
    void refreshSpotlight();
    void refreshTheme();

    Parts m_parts;
    PresentationKeys m_keys{};
    QPointer<PresentationScript> m_script{};
    QPointer<StageView> m_stage{};
    QPointer<Playback> m_playback{};
    std::unique_ptr<PresentationWindow> m_window;
    std::unique_ptr<PresenterView> m_presenterView;
    bool m_running{false};
    int m_leftAt{1}; ///< page
    qint64 m_lastStep{-betweenSteps};
    qint64 m_startedAt{0};
    qint64 m_elapsedBefore{0};
    Curtain m_curtain{Curtain::None};
    bool m_captions{false};
    bool m_spotlight{false};
    bool m_votes{false};
    int m_counted{0}; ///< index of the choice whose hands are counted
    QString m_typed{};
    bool m_penTaken{false};
    PenColor m_penColor{PenColor::Ink};
    PenStrokes m_strokes{};
    PresentationScreens m_screens{};
};

} // namespace podium
