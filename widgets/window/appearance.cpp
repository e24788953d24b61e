// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/appearance.h"

#include "theme/paintediconengine.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double disabledOpacity = 0.4;

/// Draws one of our one-colour icons; the drawing says `currentColor` where the ink goes.
class InkIconEngine : public PaintedIconEngine
{
public:
    InkIconEngine(QByteArray svg, const QColor &ink)
        : m_svg(std::move(svg))
        , m_ink(ink)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray coloured = m_svg;
        coloured.replace("currentColor", m_ink.name().toLatin1());
        QSvgRenderer renderer(coloured);
        painter->setOpacity(mode == QIcon::Disabled ? disabledOpacity : 1.0);
        renderer.render(painter, rect);
    }

    QIconEngine *clone() const override { return new InkIconEngine(*this); }

private:
    QByteArray m_svg;
    QColor m_ink;
};

} // namespace

QPalette paletteOf(const Theme &theme)
{
    const Theme::Colors &colors = theme.colors;
    QPalette palette(colors.ink, colors.panel);
    palette.setColor(QPalette::Window, colors.panel);
    palette.setColor(QPalette::Base, colors.background);
    palette.setColor(QPalette::AlternateBase, colors.panel);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Button, colors.panel);
    palette.setColor(QPalette::Highlight, colors.service);
    palette.setColor(QPalette::HighlightedText, colors.onService);
    palette.setColor(QPalette::ToolTipBase, colors.plate);
    palette.setColor(QPalette::ToolTipText, colors.ink);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Link, colors.ink);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText}) {
        palette.setColor(QPalette::All, role, colors.ink);
        palette.setColor(QPalette::Disabled, role, colors.muted);
    }
    // What is disabled is not etched: twice the same word is hard to read.
    palette.setColor(QPalette::Disabled, QPalette::Light, Qt::transparent);
    return palette;
}

QIcon inkIcon(const QString &name, const QColor &ink)
{
    QFile file(u":/podium/icons/%1.svg"_s.arg(name));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "inkIcon", "every icon of the action table is in resources/icons");
    // QIcon owns its engine.
    return found ? QIcon(new InkIconEngine(file.readAll(), ink)) : QIcon();
}

} // namespace podium
