// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/presentationsettings.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString themeKey = u"presentation/theme"_s;
const QString screenKey = u"presentation/screen"_s;
const QString lettersKey = u"presentation/letterKeys"_s;

} // namespace

QString PresentationSettings::themeName() const
{
    return m_settings.value(themeKey, u"light"_s).toString();
}

void PresentationSettings::setThemeName(const QString &name)
{
    m_settings.setValue(themeKey, name);
}

QString PresentationSettings::screenName() const
{
    return m_settings.value(screenKey).toString();
}

void PresentationSettings::setScreenName(const QString &name)
{
    m_settings.setValue(screenKey, name);
}

bool PresentationSettings::wantsLetters() const
{
    return m_settings.value(lettersKey, true).toBool();
}

void PresentationSettings::setWantsLetters(bool wants)
{
    m_settings.setValue(lettersKey, wants);
}

} // namespace podium
