// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/documentloader.h"
#include "window/journalbinding.h"
#include "window/messagebar.h"

#include "window/windowfixture.h"

#include <QToolButton>

namespace podium::test {

/// Presses the button of the message; false if there is none.
inline bool press(const MessageBar &bar, const QString &text)
{
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->text() == text && !button->isHidden()) {
            button->click();
            return true;
        }
    }
    return false;
}

/// What the next start finds, in a window of its own.
struct NextStart : WindowFixture
{
    explicit NextStart(const QString &journals)
    {
        window.loader().setPatience(-1);
        window.keepJournalIn(journals);
        window.openStartScene();
        window.show();
    }
};

} // namespace podium::test
