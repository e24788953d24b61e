// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// Opens a manifest in the real window and edits it; openlarge.sh runs this program for each part,
// so that what one part needs is not counted with the next:
//   podium_open_bench generate PODS FILE
//   podium_open_bench scan FILE             the floor: yaml-cpp's events, to nobody
//   podium_open_bench stop FILE             how long who loads may not hear that he shall stop
//   podium_open_bench open FILE [EDITS]

#include "bench/eventscan.h"
#include "bench/generatedmanifest.h"
#include "bench/heartbeat.h"
#include "bench/longestevent.h"
#include "bench/processmemory.h"

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/editing/edited.h"
#include "document/frameclock.h"
#include "document/pendingpreview.h"
#include "stage/stageview.h"
#include "window/mainwindow.h"
#include "window/windowstate.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <mutex>

using namespace podium;
using namespace podium::bench;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Waits until the stage has been painted, and what was painted has been handed over.
class NextFrame : public QObject
{
public:
    explicit NextFrame(StageView &stage) { stage.installEventFilter(this); }

    void wait() { m_loop.exec(); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, &m_loop, &QEventLoop::quit);
        return false;
    }

private:
    QEventLoop m_loop{};
};

class OpenBench
{
public:
    OpenBench()
    {
        m_window.resize(1920, 1080);
        m_window.openStartScene();
        m_window.show();
        NextFrame(m_window.stage()).wait();
        pass(200);
        std::printf("start-scene-resident-mb: %.1f\n", residentMegabytes());
        m_heart.restart();
        pass(500);
        std::printf("idle-blocked-ms: %.1f\n", m_heart.longestGap());
    }

    void open(const QString &path, WatchedApplication &application)
    {
        QEventLoop opening;
        QObject::connect(&m_window.document(), &ClusterDocument::clusterChanged, &opening,
                         &QEventLoop::quit, Qt::QueuedConnection);
        NextFrame frame(m_window.stage());
        QElapsedTimer timer;
        m_heart.restart();
        application.restart();
        timer.start();
        m_window.openFiles({path});
        opening.exec();
        m_window.stage().update();
        frame.wait();
        std::printf("first-picture-ms: %.1f\n", milliseconds(timer));
        pass(500);
        std::printf("blocked-ms: %.1f\n", m_heart.longestGap());
        std::printf("blocked-computing-ms: %.1f\n", m_heart.longestWork());
        std::printf("longest-event-ms: %.1f\n", application.longest());
        std::printf("longest-event: %s\n", qPrintable(application.name()));
        std::printf("pods: %lld\n", qlonglong(m_window.document().cluster().pods().size()));
        std::printf("resident-mb: %.1f\n", residentMegabytes());
        std::printf("peak-mb: %.1f\n", peakMegabytes());
    }

    void edit(int edits)
    {
        std::vector<double> floor;
        std::vector<double> figure;
        for (int i = 0; i < edits; ++i) {
            floor.push_back(timeToFrame([&] { m_window.stage().update(); }));
            figure.push_back(timeToFrame([&] { relabel(i); }));
        }
        tell("edit", figure);
        tell("repaint", floor);
        std::printf("peak-after-edits-mb: %.1f\n", peakMegabytes());
    }

    /// What an edit would do: of a pod's labels, of all that a Service selects, of a node's pods.
    void preview(int looks)
    {
        const ObjectRef service = serviceRef(u"default"_s, u"web-0"_s);
        std::vector<double> whole;
        std::vector<double> plan;
        m_heart.restart();
        for (int i = 0; i < looks; ++i) {
            const ObjectRef pod = podRef(u"default"_s, u"web-%1"_s.arg(i));
            const std::array<Change, 3> changes{
                Change(SetFields{pod, {{u"metadata.labels[app]"_s, u"nobody"_s}}}),
                Change(SetFields{service, {{u"spec.selector[app]"_s, u"web-%1"_s.arg(i + 1)}}}),
                Change(RemoveObject{pod})};
            whole.push_back(timeToPreview(changes[size_t(i) % changes.size()]));
            QElapsedTimer timer;
            timer.start();
            if (!edited(m_window.document().revision(), changes[size_t(i) % changes.size()])
                     .refused.isEmpty())
                qFatal("the edit would be refused");
            plan.push_back(milliseconds(timer));
        }
        tell("preview", whole);
        tell("plan", plan);
    }

    /// How long nobody could click while previews were made, which are not made in the window.
    void previewBlocked(int looks)
    {
        m_heart.restart();
        for (int i = 0; i < looks; ++i) {
            const ObjectRef pod = podRef(u"default"_s, u"web-%1"_s.arg(i));
            timeToPreview(SetFields{pod, {{u"metadata.labels[app]"_s, u"nobody"_s}}});
        }
        std::printf("preview-blocked-ms: %.1f\n", m_heart.longestGap());
        std::printf("preview-blocked-computing-ms: %.1f\n", m_heart.longestWork());
    }

private:
    /// With the pause that is waited for somebody to go on typing.
    double timeToPreview(const Change &change)
    {
        PendingPreview &pending = m_window.pendingPreview();
        QEventLoop loop;
        QObject::connect(&pending, &PendingPreview::changed, &loop, [&] {
            if (pending.isKnown())
                loop.quit();
        });
        QElapsedTimer timer;
        timer.start();
        pending.consider(change, PendingPreview::Teller::Stage);
        loop.exec();
        const double time = milliseconds(timer);
        if (pending.preview()->isEmpty())
            qFatal("the edit would do nothing");
        pending.abandon();
        return time;
    }

    template <class Work>
    double timeToFrame(Work work)
    {
        NextFrame frame(m_window.stage());
        QElapsedTimer timer;
        timer.start();
        work();
        frame.wait();
        const double time = milliseconds(timer);
        pass(1); // what is left to do is done, so that it is not counted with the next
        return time;
    }

    /// Each edit takes another pod, from all over the cluster.
    void relabel(int index)
    {
        ClusterDocument &document = m_window.document();
        const ObjectTable<Pod> &pods = document.cluster().pods();
        const QString name = u"web-%1"_s.arg(qint64(index) * 7919 % pods.size());
        Pod pod = *document.cluster().pod(podRef(u"default"_s, name));
        pod.meta.labels.insert(u"edited"_s, QString::number(index));
        document.apply(u"edit"_s, document.cluster().with(pod));
    }

    static void tell(const char *what, std::vector<double> times)
    {
        std::sort(times.begin(), times.end());
        std::printf("%s-median-ms: %.2f\n", what, times[times.size() / 2]);
        std::printf("%s-p99-ms: %.2f\n", what, times[times.size() * 99 / 100]);
    }

    static void pass(int time)
    {
        QEventLoop loop;
        QTimer::singleShot(time, &loop, &QEventLoop::quit);
        loop.exec();
    }

    QTemporaryDir m_folder{};
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    WindowState m_state{m_settings};
    RealFrameClock m_clock{};
    MainWindow m_window{m_state, m_clock};
    Heartbeat m_heart{};
};

int generate(int pods, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(generatedManifest(pods)) > 0 ? 0 : 1;
}

int scan(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray bytes = file.readAll();
    QElapsedTimer timer;
    timer.start();
    if (scannedDocuments(bytes) == 0)
        return 1;
    std::printf("scan-ms: %.1f\n", milliseconds(timer));
    std::printf("file-mb: %.1f\n", double(bytes.size()) / 1e6);
    return 0;
}

/// Notes the longest time between two questions whether to go on, for each step.
class Silences
{
public:
    Silences() { m_clock.start(); }

    bool hear(WorkStep step)
    {
        const std::lock_guard lock(m_mutex);
        double &longest = m_longest[size_t(m_step)];
        longest = std::max(longest, milliseconds(m_clock));
        m_clock.restart();
        m_step = step;
        return true;
    }

    /// After the last step is done.
    void tell()
    {
        hear(m_step);
        constexpr std::array names{"reading",  "checking",  "settling",
                                   "advising", "replaying", "placing"};
        static_assert(names.size() == size_t(WorkStep::Placing) + 1);
        for (size_t i = 0; i < names.size(); ++i)
            std::printf("silent-%s-ms: %.1f\n", names[i], m_longest[i]);
    }

private:
    std::mutex m_mutex{};
    QElapsedTimer m_clock{};
    WorkStep m_step{WorkStep::Reading};
    std::array<double, size_t(WorkStep::Placing) + 1> m_longest{};
};

int stop(const QString &path)
{
    Silences silences;
    const Checkpoint checkpoint([&](WorkStep step, double) { return silences.hear(step); });
    const auto loaded = load({{path}, {}, {}}, checkpoint);
    silences.tell();
    return loaded && loaded->state.hasObjects() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList arguments = QApplication::arguments().mid(1);
    const QString order = arguments.value(0);
    if (order == "generate"_L1)
        return generate(std::max(1, arguments.value(1).toInt()), arguments.value(2));
    if (order == "scan"_L1)
        return scan(arguments.value(1));
    if (order == "stop"_L1)
        return stop(arguments.value(1));
    if (order != "open"_L1)
        return 1;
    OpenBench bench;
    bench.open(arguments.value(1), application);
    const int edits = std::max(1, arguments.value(2, u"50"_s).toInt());
    bench.edit(edits);
    bench.preview(edits);
    bench.previewBlocked(edits);
    return 0;
}
