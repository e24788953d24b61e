// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

class QScreen;
class QWidget;

namespace podium {

/// Who looks at which screen; both at the same if there is one alone.
struct PresentationScreens
{
    QString audience{};
    QString presenter{};

    bool areTwo() const { return audience != presenter; }

    PresentationScreens swapped() const { return {presenter, audience}; }

    bool operator==(const PresentationScreens &) const = default;
};

/// `names`: of all screens, at least one; `home`: that of the main window; `remembered`: the one
/// that the audience looked at last, which may be gone.
PresentationScreens chooseScreens(const QStringList &names, const QString &home,
                                  const QString &remembered);

QStringList screenNames();
/// Null if there is none of that name.
QScreen *screenNamed(const QString &name);

/// Fills that screen with the window. Where the system does not let programs place windows, it
/// fills the one that the system chooses.
void showFullScreenOn(QWidget &window, QScreen &screen);

} // namespace podium
