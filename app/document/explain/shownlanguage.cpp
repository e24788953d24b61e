// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/shownlanguage.h"

#include "document/explain/phrase.h"

#include <QCoreApplication>

namespace podium {

QString shownLanguage()
{
    // A translation knows of which language it is.
    return phrase(MeantPhrase QT_TRANSLATE_NOOP3(
        "explain", "en", "the code of the language of this translation, such as ko"));
}

} // namespace podium
