// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/visiblecontrols.h"

#include "forms/objectform.h"
#include "learning/questionbox.h"
#include "panels/packetinspector.h"
#include "panels/playbackbar.h"
#include "panels/sendbar.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

/// Whether it takes an order, rather than showing something.
bool isOperable(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return !text->isReadOnly();
    const bool isSlider = qobject_cast<const QAbstractSlider *>(&widget) &&
                          !qobject_cast<const QScrollBar *>(&widget);
    return isSlider || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget);
}

/// Of frames, which Qt makes by itself.
bool isFrame(const QWidget &widget)
{
    return widget.objectName().startsWith("qt_"_L1) ||
           qobject_cast<const QTabBar *>(widget.parentWidget()) ||
           widget.inherits("QTableCornerButton");
}

template <class Group>
bool isIn(const QWidget &widget, const QWidget &window)
{
    for (const Group *group : window.findChildren<Group *>()) {
        if (group->isAncestorOf(&widget))
            return true;
    }
    return false;
}

QString controlOf(const QWidget &widget, const QWidget &window)
{
    if (isIn<SendBar>(widget, window))
        return u"send"_s;
    if (isIn<PlaybackBar>(widget, window))
        return u"story"_s;
    if (isIn<QuestionBox>(widget, window))
        return u"answers"_s;
    if (isIn<ObjectForm>(widget, window))
        return u"form"_s;
    if (isIn<PacketInspector>(widget, window))
        return u"packet"_s;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->text().isEmpty()
               ? button->text()
               : QString::fromLatin1(widget.metaObject()->className());
}

} // namespace

QStringList visibleControls(const QWidget &window)
{
    QStringList controls;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isThere = widget->isVisible() && widget->isEnabled() &&
                             !widget->visibleRegion().isEmpty() && widget->window() == &window;
        if (isThere && isOperable(*widget) && !isFrame(*widget))
            controls.append(controlOf(*widget, window));
    }
    controls.removeDuplicates();
    return controls;
}

} // namespace podium::test
