// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessoncatalog.h"
#include "theme/targets.h"
#include "window/appearance.h"
#include "window/controlstyle.h"

#include "support/contrast.h"
#include "support/testregistry.h"
#include "window/walkedwindow.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double leastContrast = 3;

void addThemes()
{
    QTest::addColumn<QString>("theme");
    for (const QString &theme : themeNames())
        QTest::newRow(qPrintable(theme)) << theme;
}

QString described(const QWidget &widget, const QString &place)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return u"%1: %2 \"%3\" in %4"_s.arg(
        place, QString::fromLatin1(widget.metaObject()->className()),
        button ? button->text() : widget.accessibleName(),
        QString::fromLatin1(widget.parentWidget() ? widget.parentWidget()->metaObject()->className()
                                                  : "nothing"));
}

/// What an input is, and the part of it that is told by its outline.
struct Input
{
    QWidget *widget{nullptr};
    QRect part{};
};

QList<Input> addInputs(QWidget &window)
{
    auto *layout = new QVBoxLayout(&window);
    QList<Input> inputs;
    const auto add = [&](QWidget *widget) {
        layout->addWidget(widget);
        inputs.append(Input{widget, QRect()});
    };
    add(new QLineEdit(&window));
    add(new QComboBox(&window));
    add(new QSpinBox(&window));
    add(new QDoubleSpinBox(&window));
    add(new QCheckBox(&window));
    add(new QRadioButton(&window));
    add(new QPlainTextEdit(&window));
    add(new QTreeWidget(&window));
    add(new QPushButton(&window));
    auto *editable = new QComboBox(&window);
    editable->setEditable(true);
    add(editable);
    window.resize(300, 600);
    window.ensurePolished();
    layout->activate();
    for (Input &input : inputs) {
        QStyleOptionButton option;
        option.initFrom(input.widget);
        input.part = input.widget->rect();
        if (qobject_cast<QCheckBox *>(input.widget))
            input.part = input.widget->style()->subElementRect(QStyle::SE_CheckBoxIndicator,
                                                               &option, input.widget);
        if (qobject_cast<QRadioButton *>(input.widget))
            input.part = input.widget->style()->subElementRect(QStyle::SE_RadioButtonIndicator,
                                                               &option, input.widget);
        input.part.translate(input.widget->pos());
    }
    return inputs;
}

/// Of the outline at a place to the ground that is some way outside.
double outlineContrast(const QImage &picture, const QPoint &edge, const QPoint &outward)
{
    constexpr int around = 3;
    const QRgb ground = picture.pixel(edge + around * outward);
    double most = 1;
    for (int in = -around; in < around; ++in)
        most = std::max(most, contrast(picture.pixel(edge - in * outward), ground));
    return most;
}

/// On each side, away from arrows and words.
double faintestSide(const QImage &picture, const QRect &part)
{
    const QPoint inside(part.left() + part.width() / 2, part.top() + part.height() / 2);
    return std::min({outlineContrast(picture, {part.left(), inside.y()}, {-1, 0}),
                     outlineContrast(picture, {part.right(), inside.y()}, {1, 0}),
                     outlineContrast(picture, {inside.x(), part.top()}, {0, -1}),
                     outlineContrast(picture, {inside.x(), part.bottom()}, {0, 1})});
}

bool isReached(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.isWindow() &&
           !widget.visibleRegion().isEmpty();
}

void scrollTo(QWidget &widget)
{
    for (QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            area->ensureWidgetVisible(&widget);
    }
}

/// What its parents do not cut off, in the window.
QRect seenRect(const QWidget &widget)
{
    QRect area = widget.rect();
    const QWidget *at = &widget;
    for (; !at->isWindow(); at = at->parentWidget())
        area = (area & at->rect()).translated(at->pos());
    return area & at->rect();
}

/// How many pixels around a widget are clearly others once it has the focus.
int changedByFocus(QWidget &window, QWidget &widget, QRect &seen)
{
    widget.clearFocus();
    scrollTo(widget);
    QCoreApplication::processEvents();
    seen = seenRect(widget);
    constexpr int around = 4;
    const QRect area = seen.adjusted(-around, -around, around, around) & window.rect();
    const QImage before = window.grab(area).toImage();
    widget.setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    const QImage after = window.grab(area).toImage();
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            changed += contrast(before.pixel(x, y), after.pixel(x, y)) >= leastContrast;
    }
    return changed;
}

QStringList hiddenFocus(QWidget &window, const QString &place)
{
    QStringList faults;
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_Shift); // somebody works by keys
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->window() != &window ||
            !isReached(*widget) || widget->focusProxy())
            continue;
        QRect seen;
        const int changed = changedByFocus(window, *widget, seen);
        if (changed < seen.width() + seen.height())
            faults.append(u"%1, %2x%3: %4 pixels"_s.arg(described(*widget, place))
                              .arg(seen.width())
                              .arg(seen.height())
                              .arg(changed));
    }
    return faults;
}

/// Of what is written or drawn on it; 1 for what has neither.
/// Source: WCAG 2.2, 1.4.3 and 1.4.11.
double leastContrastOn(const QWidget &widget)
{
    constexpr double ofWords = 4.5;
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString words = label ? label->text() : button ? button->text() : QString();
    const bool hasIcon = button && !button->icon().isNull();
    return hasIcon ? leastContrast : words.trimmed().isEmpty() ? 1 : ofWords;
}

QStringList faintWords(QWidget &window, const QString &place)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const double least = leastContrastOn(*widget);
        // An outline is no word.
        constexpr int outline = 3;
        const QRect area = seenRect(*widget).adjusted(outline, outline, -outline, -outline);
        if (least == 1 || widget->window() != &window || !isReached(*widget) || area.isEmpty())
            continue;
        const QImage image = window.grab(area).toImage();
        const double found = contrastOn(image, image.rect());
        if (found < least)
            faults.append(described(*widget, place) + u": %1"_s.arg(found));
    }
    return faults;
}

/// Typing, the wheel or a menu does the same.
bool isException(const QWidget &widget)
{
    // Select the text and press Delete.
    if (qobject_cast<const QLineEdit *>(widget.parentWidget()))
        return true;
    // The edit of a combo box or spin box fills what counts.
    return qobject_cast<const QComboBox *>(widget.parentWidget()) ||
           qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
}

bool isTarget(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QSlider *>(&widget);
}

bool isLarge(const QSize &size)
{
    return size.width() >= target::smallest && size.height() >= target::smallest;
}

QString small(const QWidget &widget, const QString &place, const QSize &size)
{
    return u"%1: %2x%3"_s.arg(described(widget, place)).arg(size.width()).arg(size.height());
}

QStringList smallTargets(QWidget &window, const QString &place)
{
    QStringList faults;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isReached(*widget) || widget->window() != &window || isException(*widget))
            continue;
        if (isTarget(*widget) && !isLarge(widget->size()))
            faults.append(small(*widget, place, widget->size()));
        if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->isTabVisible(tab) && !isLarge(tabs->tabRect(tab).size()))
                    faults.append(small(*widget, place, tabs->tabRect(tab).size()));
            }
        }
        const auto *header = qobject_cast<QHeaderView *>(widget);
        if (header && header->orientation() == Qt::Horizontal && header->sectionsClickable() &&
            header->height() < target::smallest)
            faults.append(small(*widget, place, header->size()));
    }
    return faults;
}

/// What is wrong in all that the program shows.
QStringList walkedIn(const QString &theme,
                     const std::function<QStringList(QWidget &, const QString &)> &faultsIn)
{
    QStringList faults;
    const auto look = [&](QWidget &window, const QString &place) {
        QStringList found;
        // A layout takes several turns of the event loop.
        const auto isRight = [&] { return (found = faultsIn(window, place)).isEmpty(); };
        if (!QTest::qWaitFor(isRight, 1'000))
            faults += found;
    };
    WalkedWindow f;
    f.useTheme(theme);
    f.walkPanels(look);
    f.walkDialogs(look);
    f.walkOtherWindows(look);
    f.walkForms(look);
    WalkedWindow lesson;
    lesson.useTheme(theme);
    lesson.walkLesson(shippedLessons().first().path, look);
    faults.removeDuplicates();
    return faults;
}

} // namespace

/// What is worked with by hand or by keys: whether it is seen, and hit.
class ControlsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QApplication::setStyle(new ControlStyle);
        QApplication::setCursorFlashTime(0);
    }

    void init() { failOnAnyWarning(); }

    void inputsStandOut_data() { addThemes(); }

    void inputsStandOut();

    void wordsStandOutEverywhere_data() { addThemes(); }

    void wordsStandOutEverywhere();

    void focusIsSeenEverywhere_data() { addThemes(); }

    void focusIsSeenEverywhere();
    void focusOfAPointerIsNotMarked();
    void targetsAreLargeEverywhere();
    void whatIsNoTargetIsNotEnlarged();
};

// WCAG 2.2, 1.4.11
void ControlsTest::inputsStandOut()
{
    QFETCH(const QString, theme);
    QWidget window;
    window.setPalette(paletteOf(*themeNamed(theme)));
    const QList<Input> inputs = addInputs(window);
    const QImage picture = window.grab().toImage();
    for (const Input &input : inputs) {
        const double found = faintestSide(picture, input.part);
        QVERIFY2(found >= leastContrast,
                 qPrintable(described(*input.widget, theme) + u": %1"_s.arg(found)));
    }
}

// WCAG 2.2, 1.4.3
void ControlsTest::wordsStandOutEverywhere()
{
    QFETCH(const QString, theme);
    const QStringList faults = walkedIn(theme, faintWords);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

// AC22
void ControlsTest::focusIsSeenEverywhere()
{
    QFETCH(const QString, theme);
    const QStringList faults = walkedIn(theme, hiddenFocus);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void ControlsTest::focusOfAPointerIsNotMarked()
{
    WalkedWindow f;
    f.action(Actions::Find)->trigger();
    auto *input = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(input);
    const auto isMarked = [&f](const QWidget *widget) {
        for (const QFocusFrame *frame : f.window().findChildren<QFocusFrame *>()) {
            if (frame->isVisible() && frame->widget() == widget)
                return true;
        }
        return false;
    };
    QTest::mouseClick(input, Qt::LeftButton);
    QVERIFY(!isMarked(input));
    QTest::keyClick(input, Qt::Key_Tab);
    const QWidget *next = QApplication::focusWidget();
    QVERIFY(next && next != input);
    QVERIFY(isMarked(next));
    QTest::mouseClick(input, Qt::LeftButton);
    QVERIFY(!isMarked(next) && !isMarked(input));
}

// AC26
void ControlsTest::targetsAreLargeEverywhere()
{
    const QStringList faults = walkedIn(u"light"_s, smallTargets);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void ControlsTest::whatIsNoTargetIsNotEnlarged()
{
    ControlStyle style;
    QMenu menu;
    menu.setStyle(&style);
    QAction *command = menu.addAction(u"Send"_s);
    QAction *line = menu.addSeparator();
    menu.addAction(u"Clear"_s); // a separator at the end is not shown
    menu.ensurePolished();
    QVERIFY(menu.actionGeometry(command).height() >= target::smallest);
    QVERIFY(menu.actionGeometry(line).height() < target::smallest / 2);
}

static const Registered<ControlsTest> registered{"tst_controls"};

#include "tst_controls.moc"
