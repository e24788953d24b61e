// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/presentation.h"
#include "window/keybinding.h"
#include "window/keysdialog.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QString send = u"window/Send"_s;
const QString next = u"presenting/Next"_s;

struct KeysFixture : WindowFixture
{
    KeyBinding &keys() { return *window.findChild<KeyBinding *>(); }

    QAction *action(Actions::Id id) { return window.action(id); }

    std::optional<PresentationCommand> whilePresenting(Qt::Key key)
    {
        return window.presentation().keys().commandFor(
            QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
    }
};

} // namespace

// AC15
class KeysTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyCommandIsListedOnce();
    void chosenKeysActAndAreRemembered();
    void noKeyAtAllIsRemembered();
    void keysThatCannotBeGivenAreTold_data();
    void keysThatCannotBeGivenAreTold();
    void usualKeysComeBack();
    void lettersCanBeSwitchedOff();
    void dialogChangesKeys();
    void dialogStaysWhereItIs();
};

void KeysTest::everyCommandIsListedOnce()
{
    KeysFixture f;
    QStringList ids;
    for (const KeyRow &row : f.keys().rows()) {
        QVERIFY2(!row.title.isEmpty() && !row.group.isEmpty(), qPrintable(row.id));
        QVERIFY2(!ids.contains(row.id), qPrintable(row.id));
        ids.append(row.id);
        for (const QKeySequence &key : row.usual)
            QCOMPARE(f.keys().refusal(row.id, key), QString());
    }
    for (const ActionRow &row : actionTable())
        QVERIFY(ids.contains(
            u"window/"_s +
            QString::fromLatin1(QMetaEnum::fromType<Actions::Id>().valueToKey(row.id))));
    for (const PresentationKeyRow &row : PresentationKeys::usual()) {
        const bool isFixed = row.command == PresentationCommand::Nothing ||
                             row.command == PresentationCommand::Leave;
        const QString name = QString::fromLatin1(
            QMetaEnum::fromType<PresentationCommand>().valueToKey(int(row.command)));
        QCOMPARE(ids.contains(u"presenting/"_s + name), !isFixed);
    }
}

void KeysTest::chosenKeysActAndAreRemembered()
{
    KeysFixture f;
    f.keys().setKeys(send, {QKeySequence(Qt::Key_F8)});
    f.keys().setKeys(next, {QKeySequence(Qt::Key_J)});
    QCOMPARE(f.action(Actions::Send)->shortcut(), QKeySequence(Qt::Key_F8));
    QVERIFY(f.action(Actions::Send)->toolTip().contains(u"F8"_s));
    QCOMPARE(f.whilePresenting(Qt::Key_J), std::optional(PresentationCommand::Next));
    QCOMPARE(f.whilePresenting(Qt::Key_PageDown), std::nullopt);
    MainWindow later(f.state, f.clock);
    QCOMPARE(later.action(Actions::Send)->shortcut(), QKeySequence(Qt::Key_F8));
}

void KeysTest::noKeyAtAllIsRemembered()
{
    KeysFixture f;
    f.keys().setKeys(send, {});
    f.settings.sync();
    // As at the next start: read from the file.
    QSettings stored(f.settings.fileName(), QSettings::IniFormat);
    WindowState state(stored);
    MainWindow later(state, f.clock);
    QCOMPARE(later.action(Actions::Send)->shortcuts(), QList<QKeySequence>());
}

void KeysTest::keysThatCannotBeGivenAreTold_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<QString>("why"); // a part of the sentence; empty: it can be given
    const auto row = [](const char *name, const QString &id, const QKeySequence &key,
                        const QString &why) { QTest::newRow(name) << id << key << why; };
    row("another command's", send, Qt::Key_F5, u"Present"_s);
    row("free", send, Qt::Key_F8, {});
    row("another's while presenting", next, Qt::Key_B, u"Black screen"_s);
    row("from anywhere", next, Qt::Key_Escape, u"end a presentation"_s);
    row("of remote controls", next, Qt::Key_F5, u"begin or to end"_s);
    // The window and a presentation are never in front together.
    row("of the window", next, Qt::Key_F2, {});
    row("digit", next, Qt::Key_1, u"digits and Enter"_s);
    row("digit with Ctrl", next, Qt::CTRL | Qt::Key_7, u"digits and Enter"_s);
    row("Return", next, Qt::Key_Return, u"digits and Enter"_s);
    row("Enter of the keypad", next, Qt::Key_Enter, u"digits and Enter"_s);
    row("digit in the window", send, Qt::ALT | Qt::Key_9, {});
}

void KeysTest::keysThatCannotBeGivenAreTold()
{
    KeysFixture f;
    QFETCH(const QString, id);
    QFETCH(const QKeySequence, key);
    QFETCH(const QString, why);
    const QString told = f.keys().refusal(id, key);
    QCOMPARE(told.isEmpty(), why.isEmpty());
    QVERIFY2(told.contains(why), qPrintable(told));
}

void KeysTest::usualKeysComeBack()
{
    KeysFixture f;
    const QKeySequence usual = f.action(Actions::Send)->shortcut();
    f.keys().setKeys(send, {});
    f.keys().setKeys(u"presenting/Black"_s, {});
    f.keys().setKeys(next, {QKeySequence(Qt::Key_B)});
    f.keys().reset();
    QCOMPARE(f.action(Actions::Send)->shortcut(), usual);
    QCOMPARE(f.whilePresenting(Qt::Key_B), std::optional(PresentationCommand::Black));
    QCOMPARE(f.whilePresenting(Qt::Key_PageDown), std::optional(PresentationCommand::Next));
    QVERIFY(!f.settings.contains(u"keys/window/Send"_s));
}

void KeysTest::lettersCanBeSwitchedOff()
{
    KeysFixture f;
    f.keys().setKeys(send, {QKeySequence(Qt::Key_K), QKeySequence(Qt::Key_F8)});
    QVERIFY(!f.action(Actions::Explanations)->shortcuts().isEmpty());
    f.action(Actions::LetterKeys)->setChecked(false);
    QCOMPARE(f.action(Actions::Send)->shortcuts(), QList{QKeySequence(Qt::Key_F8)});
    QVERIFY(f.action(Actions::Explanations)->shortcuts().isEmpty());
    QCOMPARE(f.whilePresenting(Qt::Key_N), std::nullopt);
    f.action(Actions::LetterKeys)->setChecked(true);
    QVERIFY(!f.action(Actions::Explanations)->shortcuts().isEmpty());
}

void KeysTest::dialogChangesKeys()
{
    KeysFixture f;
    f.window.show();
    f.action(Actions::ChangeKeys)->trigger();
    auto *dialog = f.window.findChild<KeysDialog *>();
    QVERIFY(dialog);
    dialog->choose(send);
    dialog->give(QKeySequence(Qt::Key_F5));
    QVERIFY2(dialog->message().contains(u"Present"_s), qPrintable(dialog->message()));
    QVERIFY(f.action(Actions::Send)->shortcut() != QKeySequence(Qt::Key_F5));
    dialog->give(QKeySequence(Qt::Key_F8));
    QCOMPARE(dialog->message(), QString());
    QCOMPARE(f.action(Actions::Send)->shortcut(), QKeySequence(Qt::Key_F8));
    dialog->give(QKeySequence(Qt::Key_F5));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "&No key"_L1)
            button->click();
    }
    QCOMPARE(dialog->message(), QString()); // what was said of another key
    QVERIFY(f.action(Actions::Send)->shortcuts().isEmpty());
}

void KeysTest::dialogStaysWhereItIs()
{
    KeysFixture f;
    f.window.show();
    f.action(Actions::ChangeKeys)->trigger();
    auto *dialog = f.window.findChild<KeysDialog *>();
    auto *list = dialog->findChild<QTreeWidget *>();
    list->topLevelItem(1)->setExpanded(false);
    dialog->choose(next);
    list->setCurrentItem(list->currentItem(), 1);
    const int scrolled = list->verticalScrollBar()->value();
    auto *input = dialog->findChild<QKeySequenceEdit *>();
    input->setFocus();
    for (const Qt::Key key : {Qt::Key_F8, Qt::Key_1, Qt::Key_F9})
        dialog->give(QKeySequence(key));
    QCOMPARE(f.whilePresenting(Qt::Key_F9), std::optional(PresentationCommand::Next));
    QCOMPARE(dialog->focusWidget(), static_cast<QWidget *>(input));
    QCOMPARE(list->currentColumn(), 1);
    QCOMPARE(list->currentItem()->text(1), u"F9"_s);
    QCOMPARE(list->verticalScrollBar()->value(), scrolled);
    QVERIFY(!list->topLevelItem(1)->isExpanded());
}

static const Registered<KeysTest> registered{"tst_keys"};

#include "tst_keys.moc"
