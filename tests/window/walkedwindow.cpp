// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/walkedwindow.h"

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "help/helpwindow.h"
#include "lessons/lessonreader.h"
#include "present/presentation.h"
#include "present/presenterview.h"
#include "window/crashreportdialog.h"
#include "window/filesbinding.h"
#include "window/helpbinding.h"
#include "window/lessonbinding.h"
#include "window/messagebar.h"
#include "window/recoverydialog.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QMetaEnum>
#include <QTest>
#include <QTimer>

namespace podium::test {

using namespace Qt::StringLiterals;
using Phase = LessonSession::Phase;

namespace {

/// A Service without indentation, as it is copied from a web page.
const QByteArray flattened = "apiVersion: v1\nkind: Service\nmetadata:\nname: svc-1\nspec:\n"
                             "selector:\napp: pod\nports:\n- port: 9000\ntargetPort: 8080\n";

QString nameOf(Actions::Id id)
{
    return QString::fromLatin1(QMetaEnum::fromType<Actions::Id>().valueToKey(id));
}

} // namespace

WalkedWindow::WalkedWindow(int percent, const QString &language)
{
    m_state.setLanguage(language);
    m_state.setTextPercent(percent);
    m_window.emplace(m_state, m_clock);
    m_window->loader().setPatience(-1);
    m_window->openStartScene();
    m_window->resize(smallScreen);
    m_window->show();
    QApplication::setActiveWindow(&*m_window);
    QCoreApplication::processEvents();
}

WalkedWindow::~WalkedWindow() = default;

LessonSession &WalkedWindow::session()
{
    return m_window->lessons().session();
}

void WalkedWindow::useTheme(const QString &theme)
{
    action(theme == "dark"_L1       ? Actions::ThemeDark
           : theme == "contrast"_L1 ? Actions::ThemeContrast
                                    : Actions::ThemeLight)
        ->trigger();
}

void WalkedWindow::raise(const QString &dock)
{
    auto *raised = m_window->findChild<QDockWidget *>(dock);
    raised->show();
    raised->raise();
    QCoreApplication::processEvents();
}

void WalkedWindow::select(ObjectKind kind)
{
    for (const ObjectRef &object : m_window->document().cluster().allObjects()) {
        if (object.kind == kind)
            m_window->selection().select(object);
    }
    QCoreApplication::processEvents();
}

void WalkedWindow::walkPanels(const Look &look)
{
    look(*m_window, u"start"_s);
    action(Actions::Send)->trigger();
    m_window->sentPackets().finishTracing();
    m_window->playback().toEnd();
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        const bool wasHidden = dock->isHidden();
        raise(dock->objectName());
        look(*m_window, dock->objectName());
        dock->setHidden(wasHidden);
    }
    action(Actions::Find)->trigger();
    look(*m_window, u"search"_s);
    m_window->messageBar().showMessage(Severity::Warning,
                                       u"A message of many words. "_s.repeated(6));
    look(*m_window, u"message"_s);
    m_window->messageBar().hide();
}

void WalkedWindow::walkForms(const Look &look)
{
    for (const ObjectKind kind : {ObjectKind::Service, ObjectKind::Pod, ObjectKind::Node}) {
        select(kind);
        look(*m_window, u"form %1"_s.arg(int(kind)));
    }
    action(Actions::NewLesson)->trigger();
    look(*m_window, u"writing a lesson"_s);
}

void WalkedWindow::walkLesson(const QString &path, const Look &look)
{
    session().start(readLessonFile(path).lesson);
    look(*m_window, u"first page"_s);
    finishPages();
    session().check();
    look(*m_window, u"challenge"_s);
}

void WalkedWindow::finishPages()
{
    while (!session().isChallenge() && session().phase() != Phase::Reflect) {
        if (session().phase() == Phase::Predict)
            session().skipQuestion();
        session().advance();
        m_window->sentPackets().finishTracing();
        m_window->playback().toEnd();
        while (session().phase() == Phase::Running)
            session().advance();
        if (session().phase() == Phase::Explained)
            session().turnPage();
    }
}

void WalkedWindow::lookAtDialog(const QString &place, const std::function<void()> &bringUp,
                                const Look &look)
{
    bool wasShown = false;
    const auto lookAtAll = [&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(window);
            if (!dialog || !dialog->isVisible())
                continue;
            wasShown = true;
            look(*dialog, place);
            dialog->reject();
        }
    };
    QTimer::singleShot(0, qApp, lookAtAll);
    bringUp();
    QTRY_VERIFY2(wasShown, qPrintable(place));
    QCoreApplication::processEvents();
}

void WalkedWindow::walkDialogs(const Look &look)
{
    for (const ObjectKind kind : {ObjectKind::Pod, ObjectKind::Service}) {
        select(kind);
        for (const Actions::Id id :
             {Actions::ExportPicture, Actions::OpenCluster, Actions::RenameObject, Actions::MovePod,
              Actions::ResetProgress, Actions::ChangeKeys, Actions::About}) {
            if (action(id)->isEnabled())
                lookAtDialog(
                    nameOf(id), [&] { action(id)->trigger(); }, look);
        }
    }
    lookAtDialog(
        u"repair"_s, [&] { m_window->openText(u"note.yaml"_s, flattened); }, look);
    LeftOver leftOver;
    leftOver.when = QDateTime({2026, 1, 31}, {12, 34});
    RecoveryDialog recovery({leftOver, leftOver}, &*m_window);
    lookAtDialog(
        u"recovery"_s, [&] { recovery.open(); }, look);
    CrashReportDialog crash({m_folder.filePath(u"podium-1.crash"_s), leftOver.when}, &*m_window);
    lookAtDialog(
        u"crash"_s, [&] { crash.open(); }, look);
    action(Actions::DeleteObject)->trigger();
    lookAtDialog(
        u"unsaved"_s, [&] { m_window->files().mayDiscard(); }, look);
}

void WalkedWindow::walkOtherWindows(const Look &look)
{
    m_window->help().open(u"index"_s);
    QCoreApplication::processEvents();
    look(m_window->help().helpWindow(), u"help"_s);
    m_window->help().helpWindow().close();
    m_window->presentation().start();
    m_window->presentation().showPresenterView();
    QCoreApplication::processEvents();
    look(m_window->presentation().presenterView(), u"presenter"_s);
    m_window->presentation().leave();
}

} // namespace podium::test
