// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/documentloader.h"
#include "window/journalbinding.h"

#include "window/windowfixture.h"

namespace podium::test {

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
