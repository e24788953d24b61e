// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "theme/letters.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QObject>

#include <algorithm>

namespace podium {

namespace {

class FontFollower : public QObject
{
public:
    FontFollower(QObject &widget, std::function<void()> follow)
        : QObject(&widget)
        , m_follow(std::move(follow))
    {
        widget.installEventFilter(this);
        m_follow();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            m_follow();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_follow;
};

} // namespace

QFont fixedWidthFont()
{
    QFont font;
    font.setResolveMask(0);
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setFixedPitch(true);
    return font;
}

QFont enlarged(const QFont &around, double factor, QFont::Weight weight)
{
    QFont font = around;
    if (around.pointSizeF() > 0)
        font.setPointSizeF(around.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(around.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

QSize iconSizeBeside(const QFont &font)
{
    constexpr int smallest = 20;
    constexpr double ofLine = 1.25;
    const int side = std::max(smallest, qRound(QFontMetricsF(font).height() * ofLine));
    return {side, side};
}

void followFont(QObject &widget, std::function<void()> follow)
{
    new FontFollower(widget, std::move(follow)); // the widget's child
}

} // namespace podium
