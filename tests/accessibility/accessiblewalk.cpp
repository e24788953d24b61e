// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// Reads a running Podium as a screen reader does: over the bus of AT-SPI, knowing nothing of the
// program's inside. It looks for every object of the picture, for every verdict after packets were
// sent, for a name on whatever takes the focus. Prints what is missing, and fails then.
// Started by accessibility_test.sh.

#include "accessible.h"
#include "base/enumname.h"
#include "document/explain/words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStringList>
#include <QThread>

#include <cstdio>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; ///< milliseconds for what takes time on a slow machine
constexpr unsigned long pause = 100;

int faults = 0;

void complain(const QString &words)
{
    ++faults;
    std::fprintf(stderr, "%s\n", qPrintable(words));
}

/// Asks until there is something.
Accessible waitFor(const std::function<Accessible()> &ask)
{
    QElapsedTimer since;
    since.start();
    Accessible found = ask();
    while (found.isNull() && since.elapsed() < patience) {
        QThread::msleep(pause);
        found = ask();
    }
    return found;
}

/// The whole of the scene that accessibility_test.sh opens.
void checkPicture(const Accessible &program)
{
    const Accessible picture = program.find([](const Accessible &element) {
        return element.name().startsWith("Picture of the cluster"_L1);
    });
    QStringList names;
    for (const Accessible &object : picture.all()) {
        if (object.role().isEmpty() || object.role() == "unknown"_L1)
            complain(u"no role: "_s + object.name());
        names.append(object.name());
    }
    for (const QString &wanted :
         {u"laptop"_s, u"phone"_s, u"router"_s, u"node-1"_s, u"node-2"_s, u"node-3"_s, u"pod-1"_s,
          u"pod-2"_s, u"svc-3"_s, u"empty"_s, u"inside"_s}) {
        const QStringList said = names.filter(wanted);
        if (said.isEmpty())
            complain(u"not in the picture: %1 (there are: %2)"_s.arg(wanted, names.join(u" | "_s)));
    }
}

/// What a reader stops at has something to be called.
void checkNames(const Accessible &program)
{
    QString before;
    for (const Accessible &element : program.all()) {
        const QString name = element.name();
        const QString role = element.role();
        const bool isCell = role == "cell"_L1 || role == "tree item"_L1; // may be empty
        if (name.isEmpty() && !isCell && element.isShowing() && element.isFocusable())
            complain(u"no name: a %1 behind \"%2\""_s.arg(role, before));
        before = name.isEmpty() ? before : name;
    }
}

Accessible treeIn(const Accessible &program, const QString &name)
{
    return program.find([&](const Accessible &element) {
        return element.role() == "tree"_L1 && element.name().startsWith(name);
    });
}

void checkPanels(const Accessible &program)
{
    for (const QString &panel : {u"Outline"_s, u"Packet log"_s}) {
        if (treeIn(program, panel).isNull())
            complain(u"no tree is called "_s + panel);
    }
}

/// Types where the packet goes, presses Send, and waits for the verdict in the log.
void checkVerdict(const Accessible &program, const QString &to, Verdict verdict)
{
    const Accessible input = program.find([](const Accessible &element) {
        return element.role() == "text"_L1 && element.isShowing() &&
               element.name().startsWith("To"_L1);
    });
    const Accessible send = program.find([](const Accessible &element) {
        return element.role() == "push button"_L1 && element.name() == "Send"_L1;
    });
    if (input.isNull() || send.isNull())
        return complain(u"nowhere to type an address, or nothing to send with"_s);
    input.setText(to);
    send.press();
    const QString word = verdictWord(verdict);
    const Accessible log = treeIn(program, u"Packet log"_s);
    const Accessible said = waitFor(
        [&] { return log.find([&](const Accessible &cell) { return cell.name() == word; }); });
    if (said.isNull())
        complain(u"nobody says \"%1\" of a packet to %2"_s.arg(word, to));
}

void printTree(const Accessible &element, int depth)
{
    std::printf("%*s%s: %s\n", 2 * depth, "", qPrintable(element.role()),
                qPrintable(element.name()));
    for (const Accessible &child : element.children())
        printTree(child, depth + 1);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QDBusConnection bus = accessibilityBus();
    if (!bus.isConnected()) {
        std::fprintf(stderr, "There is no bus of AT-SPI.\n");
        return 77;
    }
    const Accessible program = waitFor([&] {
        return desktop(bus).find([](const Accessible &element) {
            return element.role() == "push button"_L1 && element.name() == "Send"_L1;
        });
    });
    if (program.isNull()) {
        std::fprintf(stderr, "Podium is not on the bus.\n");
        return 1;
    }
    const Accessible all = desktop(bus);
    if (application.arguments().contains(u"--print"_s))
        printTree(all, 0);
    checkPicture(all);
    checkPanels(all);
    checkNames(all);
    const std::pair<QString, Verdict> packets[] = {
        {u"lb:default/svc-3:9000"_s, Verdict::Delivered},
        {u"lb:default/empty:9000"_s, Verdict::Refused},
        {u"router:8088"_s, Verdict::Dropped},
        {u"svc:default/svc-3:9000"_s, Verdict::NoRoute},
        {u"lb:default/inside:9000"_s, Verdict::NoAddress},
        {u"dns:svc-3:9000"_s, Verdict::NoName},
    };
    for (const auto &[to, verdict] : packets)
        checkVerdict(all, to, verdict);
    checkNames(all);
    return faults == 0 ? 0 : 1;
}
