// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controlstyle.h"

#include "theme/letters.h"
#include "theme/paintediconengine.h"
#include "theme/targets.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int ringWidth = 2;

/// Around the icons in the title of a dock, which are 16 pixels wide.
constexpr int titleButtonMargin = (target::smallest - 16) / 2;

/// Fusion draws its outlines so much darker than the window, in percent of lightness.
constexpr int outlineOfFusion = 140;

QPalette withSeenOutlines(QPalette palette)
{
    palette.setColor(QPalette::Window,
                     palette.color(QPalette::Active, QPalette::Mid).lighter(outlineOfFusion));
    return palette;
}

/// As much of it as the parent does not cut off.
void paintFocusRing(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QRect seen = widget ? widget->visibleRegion().boundingRect() : option.rect;
    const double in = ringWidth / 2.0;
    painter.save();
    painter.setPen(QPen(option.palette.color(QPalette::WindowText), ringWidth, Qt::SolidLine,
                        Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(seen).adjusted(in, in, -in, -in));
    painter.restore();
}

/// What a dock's title is pressed for, in the ink of the palette at that time: Fusion's are dark in
/// every theme.
class TitleIconEngine : public PaintedIconEngine
{
public:
    explicit TitleIconEngine(bool closes)
        : m_closes(closes)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const QRectF box = QRectF(rect).adjusted(3.5, 3.5, -3.5, -3.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, m_closes);
        painter->setPen(QPen(QGuiApplication::palette().color(QPalette::WindowText), 1.5));
        if (m_closes) {
            painter->drawLine(box.topLeft(), box.bottomRight());
            painter->drawLine(box.bottomLeft(), box.topRight());
        } else { // a window that leaves another
            painter->drawRect(box.adjusted(0, 3, -3, 0));
            painter->drawPolyline(QPolygonF({box.topLeft() + QPointF(3, 0), box.topRight(),
                                             box.bottomRight() - QPointF(0, 3)}));
        }
        painter->restore();
    }

    QIconEngine *clone() const override { return new TitleIconEngine(*this); }

private:
    bool m_closes;
};

QColor mixed(const QColor &color, const QColor &other, double part)
{
    const auto channel = [part](int a, int b) { return qRound((1 - part) * a + part * b); };
    return {channel(color.red(), other.red()), channel(color.green(), other.green()),
            channel(color.blue(), other.blue())};
}

/// In the very colour of the palette: Fusion makes a gradient of it that is so much lighter that
/// words on it are hard to read.
void paintButtonPanel(QPainter &painter, const QStyleOption &option, bool isDefault)
{
    constexpr QStyle::State worked = QStyle::State_Raised | QStyle::State_Sunken | QStyle::State_On;
    if (option.state & QStyle::State_AutoRaise && !(option.state & worked))
        return;
    constexpr double radius = 3;
    constexpr double pointedAt = 0.08;
    constexpr double pressed = 0.2;
    const QPalette &palette = option.palette;
    QColor fill = palette.color(QPalette::Button);
    const QColor words = palette.color(QPalette::ButtonText);
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        fill = mixed(fill, words, pressed);
    else if (option.state & QStyle::State_Enabled && option.state & QStyle::State_MouseOver)
        fill = mixed(fill, words, pointedAt);
    const double width = isDefault ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(isDefault ? QPalette::Highlight : QPalette::Mid), width));
    painter.setBrush(fill);
    const double in = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(in, in, -in, -in), radius, radius);
    painter.restore();
}

/// Of what is there for those who ask, and does not ask for their eyes: a widget says so by its
/// foreground role, which Fusion does not look at.
template <typename Option>
Option quietened(const Option &option)
{
    Option quiet(option);
    quiet.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    return quiet;
}

bool isSeparator(const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    return item && item->menuItemType == QStyleOptionMenuItem::Separator;
}

bool isTarget(QStyle::ContentsType type, const QStyleOption *option)
{
    if (isSeparator(option))
        return false;
    switch (type) {
    case QStyle::CT_CheckBox:
    case QStyle::CT_ComboBox:
    case QStyle::CT_HeaderSection:
    case QStyle::CT_ItemViewItem:
    case QStyle::CT_LineEdit:
    case QStyle::CT_MenuBarItem:
    case QStyle::CT_MenuItem:
    case QStyle::CT_PushButton:
    case QStyle::CT_RadioButton:
    case QStyle::CT_Slider:
    case QStyle::CT_SpinBox:
    case QStyle::CT_TabBarTab:
    case QStyle::CT_ToolButton:
        return true;
    default:
        return false;
    }
}

} // namespace

ControlStyle::ControlStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

template <typename Option>
Option ControlStyle::outlined(const Option &option) const
{
    constexpr qsizetype most = 64;
    const qint64 key = option.palette.cacheKey();
    if (m_palettes.size() > most)
        m_palettes.clear();
    if (!m_palettes.contains(key))
        m_palettes.insert(key, withSeenOutlines(option.palette));
    Option result(option);
    result.palette = m_palettes.value(key);
    return result;
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QStyleOptionFrame seen = outlined(*frame);
            return QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QStyleOptionButton seen = outlined(*button);
            return QProxyStyle::drawPrimitive(element, &seen, painter, widget);
        }
        break;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        return paintButtonPanel(*painter, *option,
                                button && button->features & QStyleOptionButton::DefaultButton);
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == CE_FocusFrame)
        return paintFocusRing(*painter, *option, widget);
    if (element == CE_DockWidgetTitle && widget) {
        // Some desktops have smaller letters for titles, which a dock keeps when all others grow.
        painter->setFont(widget->font());
    }
    const bool isQuiet = widget && widget->foregroundRole() == QPalette::PlaceholderText;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (isQuiet && button && element == CE_PushButtonLabel) {
        const QStyleOptionButton quiet = quietened(*button);
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (isQuiet && box && element == CE_ComboBoxLabel) {
        const QStyleOptionComboBox quiet = quietened(*box);
        return QProxyStyle::drawControl(element, &quiet, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        const QStyleOptionSpinBox seen = outlined(*spin);
        return QProxyStyle::drawComplexControl(control, &seen, painter, widget);
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        const QStyleOptionComboBox seen = outlined(*combo);
        return QProxyStyle::drawComplexControl(control, &seen, painter, widget);
    }
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        const QStyleOptionSlider seen = outlined(*slider);
        return QProxyStyle::drawComplexControl(control, &seen, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    return isTarget(type, option) ? wanted.expandedTo({target::smallest, target::smallest})
                                  : wanted;
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *title = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
    if (!title || title->verticalTitleBar)
        return rect;
    const int buttons = int(title->closable) + int(title->floatable);
    const int right = title->rect.right() - QProxyStyle::pixelMetric(PM_DockWidgetTitleMargin);
    const auto button = [&](int fromRight) {
        return QRect(right - (fromRight + 1) * target::smallest + 1,
                     title->rect.center().y() - target::smallest / 2, target::smallest,
                     target::smallest);
    };
    switch (element) {
    case SE_DockWidgetCloseButton:
        return visualRect(title->direction, title->rect, button(0));
    case SE_DockWidgetFloatButton:
        return visualRect(title->direction, title->rect, button(buttons - 1));
    case SE_DockWidgetTitleBarText: {
        QRect text = visualRect(title->direction, title->rect, rect);
        text.setRight(std::min(text.right(), button(buttons - 1).left() - 1));
        return visualRect(title->direction, title->rect, text);
    }
    default:
        return rect;
    }
}

QIcon ControlStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                                 const QWidget *widget) const
{
    // QIcon owns its engine.
    if (pixmap == SP_TitleBarCloseButton || pixmap == SP_TitleBarNormalButton)
        return QIcon(new TitleIconEngine(pixmap == SP_TitleBarCloseButton));
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringWidth;
    case PM_ToolBarIconSize:
        return iconSizeBeside(widget ? widget->font() : QGuiApplication::font()).width();
    case PM_DockWidgetTitleBarButtonMargin:
        return titleButtonMargin;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    // Below its widget it would be behind whatever that fills.
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace podium
