// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// How long an edit takes, from the key or the button that makes it until it is painted in drawing,
// form, manifest and table, in the real window over six nodes and forty pods. The floor is the
// same window that paints the same four views without an edit.
//   podium_views_bench [ROUNDS]

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/frameclock.h"
#include "document/selection.h"
#include "panels/inspector.h"
#include "panels/manifestpage.h"
#include "panels/manifestpanel.h"
#include "panels/tablespanel.h"
#include "panels/yamleditor.h"
#include "stage/stageview.h"
#include "window/mainwindow.h"
#include "window/windowstate.h"

#include "support/crowdedmanifest.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QSettings>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace podium;
using namespace Qt::StringLiterals;

namespace {

constexpr int viewCount = 4;
constexpr std::array viewNames{"drawing", "form", "YAML", "table"};
constexpr size_t yamlView = 2;
constexpr double longestWait = 5'000; ///< milliseconds

/// Takes the time until each of the views has been painted after the edit.
class PaintWatch
{
public:
    void watch(const std::array<const QWidget *, viewCount> &views) { m_views = views; }

    /// `isTyped`: the manifest shows it before the document has it.
    void start(bool isTyped = false)
    {
        m_times.fill(-1);
        m_isEdited = false;
        m_isTyped = isTyped;
        m_clock.start();
    }

    /// What is painted from now on shows the edit.
    void noteEdit() { m_isEdited = true; }

    void notePaint(const QWidget *painted)
    {
        for (size_t i = 0; i < m_views.size(); ++i) {
            if (!m_isEdited && !(m_isTyped && i == yamlView))
                continue;
            const bool isIn = m_views[i] == painted || m_views[i]->isAncestorOf(painted);
            if (isIn && m_times[i] < 0)
                m_times[i] = double(m_clock.nsecsElapsed()) / 1e6;
        }
    }

    /// The manifest says nothing of what happens to the running cluster alone.
    bool isDone(bool withText) const
    {
        for (size_t i = 0; i < m_times.size(); ++i) {
            if (m_times[i] < 0 && (withText || i != yamlView))
                return false;
        }
        return true;
    }

    QString missing() const
    {
        QStringList names;
        for (size_t i = 0; i < m_times.size(); ++i) {
            if (m_times[i] < 0)
                names.append(QString::fromLatin1(viewNames[i]));
        }
        return names.join(u' ');
    }

    bool isTooLate() const { return double(m_clock.elapsed()) > longestWait; }

    const std::array<double, viewCount> &times() const { return m_times; }

private:
    std::array<const QWidget *, viewCount> m_views{};
    std::array<double, viewCount> m_times{};
    QElapsedTimer m_clock{};
    bool m_isEdited{false};
    bool m_isTyped{false};
};

/// Tells the watch of each paint when it is done.
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {}

    PaintWatch watch{};

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPaint = event->type() == QEvent::Paint && receiver->isWidgetType();
        const bool isTaken = QApplication::notify(receiver, event);
        if (isPaint)
            watch.notePaint(static_cast<const QWidget *>(receiver));
        return isTaken;
    }
};

class ViewsBench
{
public:
    ViewsBench(WatchedApplication &application, int rounds)
        : m_application(application)
        , m_rounds(rounds)
    {
        m_window.loader().setPatience(-1);
        QFile file(m_folder.filePath(u"crowded.yaml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(test::crowdedManifest()) <= 0)
            qFatal("the manifest cannot be written");
        file.close();
        m_window.openFiles({file.fileName()});
        m_window.resize(1920, 1080);
        m_window.show();
        for (const QString &name : {u"inspector"_s, u"manifest"_s, u"tables"_s}) {
            auto *dock = m_window.findChild<QDockWidget *>(name);
            dock->show();
            dock->raise();
        }
        QApplication::setActiveWindow(&m_window);
        m_window.findChild<TablesPanel *>()->findChild<QTabWidget *>()->setCurrentIndex(1);
        pass(500);
        application.watch.watch({&m_window.stage(), m_window.findChild<Inspector *>(),
                                 editor().viewport(), m_window.findChild<TablesPanel *>()});
        QObject::connect(&m_window.document(), &ClusterDocument::clusterChanged, &m_window,
                         [&application] { application.watch.noteEdit(); });
    }

    void run()
    {
        std::printf("%-34s %-8s %8s %8s   %8s %8s\n", "edit", "view", "p50 ms", "p95 ms", "floor",
                    "p95");
        m_floor = measured({}, [this](int) {
            m_application.watch.noteEdit();
            for (QWidget *view : std::initializer_list<QWidget *>{
                     &m_window.stage(), m_window.findChild<Inspector *>(), editor().viewport(),
                     m_window.findChild<TablesPanel *>()})
                view->update();
        });
        const auto nothing = [](int) {};
        tell("form: label of a pod", nothing, [this](int) { labelInForm(); });
        tell("form: replicas of a Deployment", nothing, [this](int round) { scaleInForm(round); });
        tell("drag or menu: pod to another node", nothing, [this](int round) { move(round); });
        m_isOfText = false;
        tell("menu: not ready and ready", nothing, [this](int) {
            m_window.selection().select(m_tool);
            m_window.action(Actions::ToggleReady)->trigger();
        });
        m_isOfText = true;
        tell("YAML: a key, with its pause", nothing, [this](int round) { type(round); });
        tell(
            "undo", [this](int) { labelInForm(); },
            [this](int) { m_window.action(Actions::Undo)->trigger(); });
        tell(
            "redo",
            [this](int) {
                labelInForm();
                m_window.document().undo();
            },
            [this](int) { m_window.action(Actions::Redo)->trigger(); });
    }

private:
    using Times = std::array<std::vector<double>, viewCount>;
    using Work = std::function<void(int)>;

    YamlEditor &editor() { return *m_window.manifestPanel().page(0)->editor(); }

    static void pass(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

    Times measured(const Work &prepare, const Work &edit)
    {
        Times times;
        for (int round = 0; round < m_rounds; ++round) {
            if (prepare) {
                prepare(round);
                pass(30);
            }
            m_application.watch.start();
            edit(round);
            while (!m_application.watch.isDone(m_isOfText)) {
                if (m_application.watch.isTooLate())
                    qFatal("a view was never painted: %s",
                           qPrintable(m_application.watch.missing()));
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            for (size_t i = 0; i < times.size(); ++i)
                times[i].push_back(m_application.watch.times()[i]);
            pass(30); // what is left to do is done, so that it is not counted with the next
        }
        for (std::vector<double> &list : times)
            std::sort(list.begin(), list.end());
        return times;
    }

    static double quantile(const std::vector<double> &sorted, double share)
    {
        return sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
    }

    void tell(const char *what, const Work &prepare, const Work &edit)
    {
        const Times times = measured(prepare, edit);
        for (size_t i = 0; i < times.size(); ++i) {
            if (!m_isOfText && i == yamlView)
                continue;
            std::printf("%-34s %-8s %8.1f %8.1f   %8.1f %8.1f\n", what, viewNames[i],
                        quantile(times[i], 0.5), quantile(times[i], 0.95),
                        quantile(m_floor[i], 0.5), quantile(m_floor[i], 0.95));
        }
        std::fflush(stdout);
    }

    /// Of what the form shows when it is entered there.
    void enter(const ObjectRef &object, const QString &field, const QString &text)
    {
        m_window.selection().select(object);
        m_window.findChild<Inspector *>()->showField(field);
        QWidget *input = QApplication::focusWidget();
        if (field.contains(u'[')) { // a chip opens its line
            QTest::keyClick(input, Qt::Key_Return);
            input = QApplication::focusWidget();
        }
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(input, text);
        m_application.watch.start(); // only the key that enters it counts
        QTest::keyClick(input, Qt::Key_Return);
    }

    /// Another label each time.
    void labelInForm()
    {
        const bool isOwn =
            m_window.document().cluster().pod(m_tool)->meta.labels.value(u"app"_s) == "tool"_L1;
        enter(m_tool, u"metadata.labels[app]"_s, isOwn ? u"app=web"_s : u"app=tool"_s);
    }

    void scaleInForm(int round)
    {
        enter(m_web, u"spec.replicas"_s, QString::number(round % 2 ? 12 : 11));
    }

    void move(int round)
    {
        m_window.document().edit(
            u"move"_s, SetFields{m_tool, {{u"spec.nodeName"_s, u"node-%1"_s.arg(round % 6 + 1)}}});
    }

    void type(int round)
    {
        m_window.selection().select(m_web);
        editor().setFocus();
        QTextCursor cursor = editor().document()->find(u"replicas: "_s);
        cursor.setPosition(cursor.selectionEnd());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        editor().setTextCursor(cursor);
        m_application.watch.start(true);
        QTest::keyClick(&editor(), round % 2 ? Qt::Key_7 : Qt::Key_9);
    }

    WatchedApplication &m_application;
    int m_rounds;
    const ObjectRef m_tool{podRef(u"default"_s, u"tool-1"_s)};
    const ObjectRef m_web{ObjectKind::Deployment, u"default"_s, u"web"_s};
    QTemporaryDir m_folder{};
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    WindowState m_state{m_settings};
    RealFrameClock m_clock{};
    MainWindow m_window{m_state, m_clock};
    Times m_floor{};
    bool m_isOfText{true}; ///< what is measured: the manifest changes, too
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ViewsBench bench(application, std::max(1, QApplication::arguments().value(1).toInt()));
    bench.run();
    return 0;
}
