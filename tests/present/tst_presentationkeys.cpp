// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/enumname.h"
#include "present/presentationkeys.h"

#include "support/testregistry.h"

#include <QKeyEvent>
#include <QTest>

using namespace podium;
using namespace podium::test;

namespace {

std::optional<PresentationCommand> commandOf(const PresentationKeys &keys, QKeyCombination key)
{
    return keys.commandFor(QKeyEvent(QEvent::KeyPress, key.key(), key.keyboardModifiers()));
}

} // namespace

class PresentationKeysTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void keysAreThoseOfRemoteControlsAndOfHabit_data();
    void keysAreThoseOfRemoteControlsAndOfHabit();
    void noKeyDoesTwoThings();
    void signsAreMeantWithAndWithoutShift();
    void lettersCanBeSwitchedOff();
    void everyCommandCanHaveOtherKeys();
};

void PresentationKeysTest::keysAreThoseOfRemoteControlsAndOfHabit_data()
{
    using enum PresentationCommand;
    QTest::addColumn<int>("key");
    QTest::addColumn<PresentationCommand>("command");

    const std::pair<Qt::Key, PresentationCommand> rows[] = {
        {Qt::Key_PageDown, Next},
        {Qt::Key_Right, Next},
        {Qt::Key_N, Next},
        {Qt::Key_PageUp, Back},
        {Qt::Key_Left, Back},
        {Qt::Key_P, Back},
        {Qt::Key_Escape, Leave},
        {Qt::Key_B, Black},
        {Qt::Key_Period, Black},
        {Qt::Key_W, White},
        {Qt::Key_Comma, White},
        {Qt::Key_Space, PlayPause},
        {Qt::Key_BracketLeft, Slower},
        {Qt::Key_BracketRight, Faster},
        {Qt::Key_R, Replay},
        {Qt::Key_S, Spotlight},
        {Qt::Key_Plus, ZoomIn},
        {Qt::Key_Minus, ZoomOut},
        {Qt::Key_0, ZoomFit},
        {Qt::Key_C, Captions},
        {Qt::Key_V, Votes},
        {Qt::Key_X, SwapScreens},
        {Qt::Key_F5, Nothing},
    };
    for (const auto &[key, command] : rows)
        QTest::newRow(qPrintable(QKeySequence(key).toString())) << int(key) << command;
}

void PresentationKeysTest::keysAreThoseOfRemoteControlsAndOfHabit()
{
    QFETCH(const int, key);
    QFETCH(const PresentationCommand, command);
    QCOMPARE(commandOf({}, Qt::Key(key)), std::optional(command));
}

void PresentationKeysTest::noKeyDoesTwoThings()
{
    QList<QKeyCombination> keys;
    for (const PresentationKeyRow &row : PresentationKeys::usual()) {
        QVERIFY2(!keys.contains(row.key), qPrintable(QKeySequence(row.key).toString()));
        keys.append(row.key);
    }
}

void PresentationKeysTest::signsAreMeantWithAndWithoutShift()
{
    QCOMPARE(commandOf({}, Qt::SHIFT | Qt::Key_Plus), std::optional(PresentationCommand::ZoomIn));
    QCOMPARE(commandOf({}, Qt::SHIFT | Qt::Key_Right), std::nullopt);
    QCOMPARE(commandOf({}, Qt::CTRL | Qt::Key_N), std::nullopt);
}

void PresentationKeysTest::lettersCanBeSwitchedOff()
{
    PresentationKeys keys;
    keys.setLettersWanted(false);
    for (const PresentationKeyRow &row : PresentationKeys::usual()) {
        const bool isLetter = row.key.keyboardModifiers() == Qt::NoModifier &&
                              row.key.key() >= Qt::Key_A && row.key.key() <= Qt::Key_Z;
        QCOMPARE(commandOf(keys, row.key).has_value(), !isLetter);
    }
}

void PresentationKeysTest::everyCommandCanHaveOtherKeys()
{
    PresentationKeys keys;
    keys.setKeys(PresentationCommand::Next, {Qt::Key_J, Qt::Key_B});
    QCOMPARE(commandOf(keys, Qt::Key_J), std::optional(PresentationCommand::Next));
    QCOMPARE(commandOf(keys, Qt::Key_B), std::optional(PresentationCommand::Next));
    QCOMPARE(commandOf(keys, Qt::Key_PageDown), std::nullopt);
    QCOMPARE(commandOf(keys, Qt::Key_Period), std::optional(PresentationCommand::Black));
}

static const Registered<PresentationKeysTest> registered{"tst_presentationkeys"};

#include "tst_presentationkeys.moc"
