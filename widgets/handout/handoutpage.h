// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "handout/handoutpicture.h"
#include "theme/theme.h"

#include <QPainter>

#include <functional>

namespace podium {

/// How large letters are printed, in points.
namespace lettersize {

constexpr double title = 19;
constexpr double heading = 12.5;
constexpr double words = 11;
constexpr double small = 9;

} // namespace lettersize

/// Fills a page from its top, in points.
class HandoutPage
{
public:
    /// `turn`: begins another page. The painter is borrowed; it paints in the dots of its device,
    /// of which the page is as wide as its window.
    HandoutPage(QPainter &painter, const QSizeF &size, std::function<void()> turn);

    /// What is left below.
    double room() const { return m_size.height() - m_y; }

    double width() const { return m_size.width(); }

    void addSpace(double points) { m_y += points; }

    /// Where the next thing is, from the top.
    double position() const { return m_y; }

    struct Style
    {
        double points{lettersize::words};
        FontRole font{FontRole::Text};
        double indent{0};
    };

    void addWords(const QString &text, const Style &style);
    /// A sign in front of the words, such as a letter in a box; `isFilled`: it is the right one.
    void addChoice(const QString &sign, const QString &text, bool isFilled = false);
    /// Fits in the width and into so much height.
    void addPicture(const HandoutPicture &picture, double most);
    /// To write on.
    void addLines(int count);
    /// In one column or two, in the largest letters that let all of it stand in what is left of
    /// the page; what has no room even in the smallest is left out, and that is told.
    void addManifest(const QByteArray &text);
    /// Left and right on the same line.
    void addEnds(const QString &left, const QString &right);
    void turnPage();

private:
    /// Letters are set so many times larger than they are printed, as fonts have whole pixels.
    static constexpr double finer = 10;

    QFont font(FontRole role, double points) const;
    double heightOf(const QString &text, const QFont &face, double width) const;
    void paintWords(const QRectF &rect, const QString &text, const QFont &face, int flags);
    void paintManifest(const QStringList &lines, const QFont &face, int columns);
    void rule(double y);

    QPainter &m_painter;
    QSizeF m_size;
    std::function<void()> m_turn;
    Theme m_theme{lightTheme()};
    double m_y{0};
};

} // namespace podium
