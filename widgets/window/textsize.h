// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>

namespace podium {

/// How large the program's letters are: percent of what the system asks for, from 100 to 200.
/// All windows follow at once. Source: WCAG 2.2, 1.4.4.
class TextSize
{
public:
    static constexpr int normal = 100;
    static constexpr int largest = 200;
    static constexpr int step = 25;

    TextSize();
    /// The system's letters are back.
    ~TextSize();
    Q_DISABLE_COPY_MOVE(TextSize)

    int percent() const { return m_percent; }

    double factor() const { return m_percent / 100.0; }

    /// The nearest that there is.
    void setPercent(int percent);

private:
    QFont m_ofSystem;
    int m_percent{normal};
};

} // namespace podium
