// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSettings>

namespace podium {

/// What is remembered of presenting from one start of the program to the next.
class PresentationSettings
{
public:
    /// The settings are borrowed and must outlive this.
    explicit PresentationSettings(QSettings &settings)
        : m_settings(settings)
    {}

    /// Of the audience's screen; light unless somebody chose another.
    QString themeName() const;
    void setThemeName(const QString &name);
    /// Name of the audience's screen; empty if nobody chose one.
    QString screenName() const;
    void setScreenName(const QString &name);
    /// Whether letters alone are commands.
    bool wantsLetters() const;
    void setWantsLetters(bool wants);

private:
    QSettings &m_settings;
};

} // namespace podium
