// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSettings>
#include <QStringList>

class QMainWindow;

namespace podium {

/// What the window remembers from one start to the next. The settings are passed in, so that tests
/// touch nobody's own.
class WindowState
{
public:
    static constexpr int mostRecentFiles = 10;

    /// The settings are borrowed and must outlive this.
    explicit WindowState(QSettings &settings);

    QSettings &settings() { return m_settings; }

    void restore(QMainWindow &window) const;
    void save(const QMainWindow &window);

    /// Newest first; files that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void clearRecentFiles();

    /// "light", "dark" or "contrast".
    QString themeName() const;
    void setThemeName(const QString &name);

    /// Whether answers are shown on their way back.
    bool showsReply() const;
    void setShowsReply(bool shows);

    /// Whether what happens is explained in the picture.
    bool showsExplanations() const;
    void setShowsExplanations(bool shows);

    /// How large letters are, in percent of what the system asks for.
    int textPercent() const;
    void setTextPercent(int percent);

    bool reducesMotion() const;
    void setReducesMotion(bool reduces);

    bool showsMiniMap() const;
    void setShowsMiniMap(bool shows);

    /// "en" or "ko"; empty: the system's.
    QString language() const;
    void setLanguage(const QString &code);

    /// Where the last file was opened.
    QString lastFolder() const;

private:
    QSettings &m_settings;
};

} // namespace podium
