// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/authoringpanel.h"
#include "document/documentstate.h"
#include "document/packetselection.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "forms/fieldeditor.h"
#include "help/helpbrowser.h"
#include "help/helpwindow.h"
#include "panels/inspector.h"
#include "panels/packetinspector.h"
#include "panels/sendbar.h"
#include "stage/stageview.h"
#include "window/helpbinding.h"
#include "window/repairdialog.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

#include <algorithm>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef startService{ObjectKind::Service, u"default"_s, u"svc-3"_s};

/// "File > Open", for every entry at every depth, without keys and dots.
QStringList menuPaths(const QWidget &menu, const QString &before = {})
{
    static const QRegularExpression key(u"\\(&.\\)|&|…"_s);
    QStringList paths;
    for (const QAction *entry : menu.actions()) {
        const QString path = before + entry->text().remove(key);
        paths.append(path);
        if (entry->menu())
            paths.append(menuPaths(*entry->menu(), path + u" > "_s));
    }
    return paths;
}

struct Fixture : WindowFixture
{
    Fixture()
    {
        window.openStartScene();
        window.show();
        window.action(Actions::LanguageEnglish)->trigger();
        QCoreApplication::processEvents();
    }

    QString page() { return window.help().helpWindow().browser().page(); }

    Inspector &inspector() { return *window.findChild<Inspector *>(); }

    FieldEditor *editor(const QString &field)
    {
        const QList<FieldEditor *> editors = window.findChildren<FieldEditor *>();
        const auto found = std::find_if(editors.begin(), editors.end(), [&](FieldEditor *editor) {
            return editor->field() == field && editor->isVisible();
        });
        return found == editors.end() ? nullptr : *found;
    }

    QPushButton *button(QWidget &parent, const QString &text)
    {
        for (QPushButton *button : parent.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    /// One packet from the phone, selected; it has arrived after a minute.
    void sendPacket(double seconds)
    {
        window.action(Actions::Send)->trigger();
        clock.pass(seconds);
        window.packetSelection().select(1);
    }
};

} // namespace

/// Help opens from where a question arises.
class HelpTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void fieldOpensItsIdea_data();
    void fieldOpensItsIdea();
    void cardIsBesideItsField();
    void lostIndentationHasItsCard();
    void objectOpensItsKind();
    void packetOpensItsReason();
    void packetUnderWayDoesNotTellItsEnd();
    void panelOpensItsPage();
    void writingALessonOpensItsGuide();
    void menuOpensContentsAndKeys();
    void pageFollowsThemeAndLanguage();
    void menusAreCalledAsThePagesCallThem_data();
    void menusAreCalledAsThePagesCallThem();
};

void HelpTest::fieldOpensItsIdea_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("page");
    QTest::newRow("a group") << u"spec.type"_s << u"services"_s;
    QTest::newRow("a value") << u"spec.externalTrafficPolicy"_s << u"traffic-policies"_s;
    QTest::newRow("a cell of an item") << u"spec.ports[0].nodePort"_s << u"node-port"_s;
    QTest::newRow("another cell") << u"spec.ports[0].targetPort"_s << u"ports"_s;
    QTest::newRow("a row of the table")
        << u"status.loadBalancer.ingress[0].ip"_s << u"load-balancer"_s;
}

void HelpTest::fieldOpensItsIdea()
{
    QFETCH(const QString, field);
    QFETCH(const QString, page);
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.window.selection().select(startService);
    f.inspector().showField(field);
    if (f.inspector().focusedField().isEmpty())
        f.inspector().findChild<QTreeWidget *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QCOMPARE(f.page(), page);
    QVERIFY(f.window.help().helpWindow().isVisible());
}

void HelpTest::cardIsBesideItsField()
{
    Fixture f;
    f.window.selection().select(startService);
    QPushButton *card = f.button(*f.editor(u"spec.selector"_s), u"Note and reality"_s);
    QVERIFY(card);
    card->click();
    QCOMPARE(f.page(), u"note-label-not-name"_s);
    QVERIFY(!f.button(*f.editor(u"spec.sessionAffinity"_s), u"Note and reality"_s));
}

void HelpTest::lostIndentationHasItsCard()
{
    Fixture f;
    const DocumentState state =
        readDocument({{u"flat"_s, "apiVersion: v1\nkind: Service\nmetadata:\nname: web\nspec:\n"
                                  "selector:\napp: web\nports:\n- port: 80\n"}});
    QVERIFY(!state.repairs.isEmpty());
    RepairDialog dialog(state, &f.window);
    dialog.open();
    QPushButton *card = f.button(dialog, u"Note and reality"_s);
    QVERIFY(card);
    card->click();
    card->click();
    const QList<HelpWindow *> helps = dialog.findChildren<HelpWindow *>();
    QCOMPARE(helps.size(), 1);
    QCOMPARE(helps.first()->browser().page(), u"note-indentation"_s);
}

void HelpTest::objectOpensItsKind()
{
    Fixture f;
    f.window.stage().setFocus();
    f.window.action(Actions::HelpHere)->trigger();
    QCOMPARE(f.page(), u"index"_s);
    f.window.selection().select({ObjectKind::Node, {}, u"node-1"_s});
    f.window.action(Actions::HelpHere)->trigger();
    QCOMPARE(f.page(), u"nodes"_s);
}

void HelpTest::packetOpensItsReason()
{
    Fixture f;
    f.sendPacket(60);
    f.window.stage().setFocus();
    f.window.action(Actions::HelpHere)->trigger();
    QCOMPARE(f.page(), u"reason-ok"_s);
    f.window.help().open(u"index"_s);
    QPushButton *more = f.button(f.window.packetInspector(), u"More about this"_s);
    QVERIFY(more);
    more->click();
    QCOMPARE(f.page(), u"reason-ok"_s);
}

void HelpTest::packetUnderWayDoesNotTellItsEnd()
{
    Fixture f;
    f.sendPacket(0.5);
    f.window.stage().setFocus();
    QCOMPARE(f.window.help().pageHere(), u"reading-the-picture"_s);
    QVERIFY(!f.button(f.window.packetInspector(), u"More about this"_s));
}

void HelpTest::panelOpensItsPage()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.window.findChild<SendBar *>()->findChild<QComboBox *>()->setFocus();
    QCOMPARE(f.window.help().pageHere(), u"sending-packets"_s);
    for (const auto &[name, page] :
         {std::pair(u"lessons"_s, u"lessons"_s), std::pair(u"manifest"_s, u"manifest"_s),
          std::pair(u"tables"_s, u"editing"_s)}) {
        auto *dock = f.window.findChild<QDockWidget *>(name);
        dock->raise();
        const QList<QWidget *> inside = dock->widget()->findChildren<QWidget *>();
        const auto first = std::find_if(inside.begin(), inside.end(), [](const QWidget *widget) {
            return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                   widget->focusPolicy() != Qt::NoFocus;
        });
        QVERIFY2(first != inside.end(), qPrintable(name));
        (*first)->setFocus();
        QVERIFY2((*first)->hasFocus(), (*first)->metaObject()->className());
        QCOMPARE(f.window.help().pageHere(), page);
    }
}

void HelpTest::writingALessonOpensItsGuide()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.window.action(Actions::NewLesson)->trigger();
    auto *panel = f.window.findChild<AuthoringPanel *>();
    QVERIFY(panel && panel->isVisible());
    panel->findChild<QLineEdit *>()->setFocus();
    QCOMPARE(f.window.help().pageHere(), u"writing-lessons"_s);
}

void HelpTest::menuOpensContentsAndKeys()
{
    Fixture f;
    f.window.action(Actions::HelpContents)->trigger();
    QCOMPARE(f.page(), u"index"_s);
    f.window.action(Actions::HelpKeys)->trigger();
    QCOMPARE(f.page(), u"keys"_s);
}

void HelpTest::pageFollowsThemeAndLanguage()
{
    Fixture f;
    HelpWindow &help = f.window.help().helpWindow();
    help.open(u"pods"_s);
    const auto titleInk = [&] {
        return help.browser().document()->firstBlock().begin().fragment().charFormat();
    };
    f.window.action(Actions::ThemeDark)->trigger();
    QCoreApplication::processEvents();
    QVERIFY(help.palette().color(QPalette::Base).lightness() < 80);
    QVERIFY(help.browser().palette().color(QPalette::Text).lightness() > 180);
    QVERIFY(!titleInk().hasProperty(QTextFormat::ForegroundBrush));
    f.window.action(Actions::LanguageKorean)->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(help.browser().book().title(f.page()), u"파드"_s);
    QCOMPARE(help.browser().document()->firstBlock().text(), u"파드"_s);
    f.window.action(Actions::LanguageEnglish)->trigger();
    f.window.action(Actions::ThemeLight)->trigger();
}

void HelpTest::menusAreCalledAsThePagesCallThem_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << int(Actions::LanguageEnglish);
    QTest::newRow("Korean") << int(Actions::LanguageKorean);
}

void HelpTest::menusAreCalledAsThePagesCallThem()
{
    QFETCH(const int, language);
    Fixture f;
    f.window.action(Actions::Id(language))->trigger();
    QCoreApplication::processEvents();
    const HelpBook &book = f.window.help().helpWindow().browser().book();
    const QStringList known = menuPaths(*f.window.menuBar());
    static const QRegularExpression path(u"\\*([^*\n]+ > [^*\n]+)\\*"_s);
    int count = 0;
    for (const HelpSection &section : book.contents()) {
        for (const HelpEntry &entry : section.entries) {
            for (const auto &found : path.globalMatch(book.text(entry.page))) {
                ++count;
                QVERIFY2(known.contains(found.captured(1)), qPrintable(found.captured(1)));
            }
        }
    }
    QVERIFY(count > 5);
    f.window.action(Actions::LanguageEnglish)->trigger();
}

static const Registered<HelpTest> registered{"tst_help"};
#include "tst_help.moc"
