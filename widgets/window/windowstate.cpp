// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/windowstate.h"

#include "window/textsize.h"

#include <QDir>
#include <QFileInfo>
#include <QMainWindow>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString layoutKey = u"window/layout"_s;
const QString recentKey = u"recentFiles"_s;
const QString themeKey = u"theme"_s;
const QString replyKey = u"showReply"_s;
const QString explanationsKey = u"showExplanations"_s;
const QString motionKey = u"reduceMotion"_s;
const QString textKey = u"textPercent"_s;
const QString miniMapKey = u"miniMap"_s;
const QString languageKey = u"language"_s;

// Raised when docks or tool bars change, so that an old layout is not forced on new ones.
constexpr int layoutVersion = 3;

} // namespace

WindowState::WindowState(QSettings &settings)
    : m_settings(settings)
{}

void WindowState::restore(QMainWindow &window) const
{
    window.restoreGeometry(m_settings.value(geometryKey).toByteArray());
    window.restoreState(m_settings.value(layoutKey).toByteArray(), layoutVersion);
}

void WindowState::save(const QMainWindow &window)
{
    m_settings.setValue(geometryKey, window.saveGeometry());
    m_settings.setValue(layoutKey, window.saveState(layoutVersion));
}

QStringList WindowState::recentFiles() const
{
    QStringList files = m_settings.value(recentKey).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void WindowState::addRecentFile(const QString &path)
{
    QStringList files = m_settings.value(recentKey).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, files.mid(0, mostRecentFiles));
}

void WindowState::clearRecentFiles()
{
    m_settings.remove(recentKey);
}

QString WindowState::themeName() const
{
    return m_settings.value(themeKey, u"light"_s).toString();
}

void WindowState::setThemeName(const QString &name)
{
    m_settings.setValue(themeKey, name);
}

bool WindowState::showsReply() const
{
    return m_settings.value(replyKey, false).toBool();
}

void WindowState::setShowsReply(bool shows)
{
    m_settings.setValue(replyKey, shows);
}

bool WindowState::showsExplanations() const
{
    return m_settings.value(explanationsKey, true).toBool();
}

void WindowState::setShowsExplanations(bool shows)
{
    m_settings.setValue(explanationsKey, shows);
}

int WindowState::textPercent() const
{
    return m_settings.value(textKey, TextSize::normal).toInt();
}

void WindowState::setTextPercent(int percent)
{
    m_settings.setValue(textKey, percent);
}

bool WindowState::reducesMotion() const
{
    return m_settings.value(motionKey, false).toBool();
}

void WindowState::setReducesMotion(bool reduces)
{
    m_settings.setValue(motionKey, reduces);
}

bool WindowState::showsMiniMap() const
{
    return m_settings.value(miniMapKey, true).toBool();
}

void WindowState::setShowsMiniMap(bool shows)
{
    m_settings.setValue(miniMapKey, shows);
}

QString WindowState::language() const
{
    return m_settings.value(languageKey).toString();
}

void WindowState::setLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
}

QString WindowState::lastFolder() const
{
    const QStringList files = m_settings.value(recentKey).toStringList();
    return files.isEmpty() ? QDir::homePath() : QFileInfo(files.first()).absolutePath();
}

} // namespace podium
