// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/presentationscreens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace podium {

namespace {

QString firstOther(const QStringList &names, const QString &taken)
{
    const auto other = std::find_if(names.begin(), names.end(),
                                    [&](const QString &name) { return name != taken; });
    return other == names.end() ? taken : *other;
}

} // namespace

PresentationScreens chooseScreens(const QStringList &names, const QString &home,
                                  const QString &remembered)
{
    const bool isRemembered = !remembered.isEmpty() && names.contains(remembered);
    const QString audience = isRemembered ? remembered : firstOther(names, home);
    const QString presenter =
        names.contains(home) && home != audience ? home : firstOther(names, audience);
    return {audience, presenter};
}

QStringList screenNames()
{
    QStringList names;
    for (const QScreen *screen : QGuiApplication::screens())
        names.append(screen->name());
    return names;
}

QScreen *screenNamed(const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::find_if(screens.begin(), screens.end(),
                                    [&](const QScreen *screen) { return screen->name() == name; });
    return found == screens.end() ? nullptr : *found;
}

void showFullScreenOn(QWidget &window, QScreen &screen)
{
    const bool moves = window.isVisible() && window.screen() != &screen;
    // A window that fills a screen stays on it, whatever its geometry is set to.
    if (moves)
        window.showNormal();
    window.setScreen(&screen);
    window.setGeometry(screen.geometry());
    window.showFullScreen();
}

} // namespace podium
