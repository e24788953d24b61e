// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/diskwatch.h"

#include "window/messagebar.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace podium {

namespace {

constexpr int settlingTime = 200; // milliseconds

/// So many bytes are read from the disk within a frame.
constexpr qsizetype promptlyRead = 1024 * 1024;

} // namespace

DiskWatch::DiskWatch(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_settling, &QTimer::timeout, this, &DiskWatch::check);
}

DiskWatch::~DiskWatch()
{
    m_reading.waitForDone();
}

void DiskWatch::watch()
{
    // A file that was replaced is watched no more.
    QStringList missing = m_parts.saved.paths();
    for (const QString &path : m_watcher.files()) {
        if (missing.removeAll(path) == 0)
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(missing)) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void DiskWatch::check()
{
    watch();
    if (m_parts.saved.size() <= promptlyRead) {
        take(m_parts.saved.onDisk());
        return;
    }
    m_reading.start([this, saved = m_parts.saved, reading = ++m_readings] {
        const QList<SavedTexts::OnDisk> states = saved.onDisk();
        QMetaObject::invokeMethod(
            this,
            [this, states, reading] {
                if (reading == m_readings)
                    take(states);
            },
            Qt::QueuedConnection);
    });
}

void DiskWatch::forget()
{
    for (const int file : m_told.keys())
        withdraw(file);
    ++m_readings;
    watch();
}

void DiskWatch::forgetFile(int file)
{
    withdraw(file);
    ++m_readings;
    watch();
}

void DiskWatch::take(const QList<SavedTexts::OnDisk> &states)
{
    for (int file = 0; file < int(states.size()); ++file) {
        if (m_told.value(file).state == states[file])
            continue;
        withdraw(file);
        m_told.insert(file, {states[file], sentenceOf(file, states[file])});
        tell(file);
    }
}

QString DiskWatch::sentenceOf(int file, SavedTexts::OnDisk state) const
{
    const QString name = m_parts.name(file);
    if (state == SavedTexts::OnDisk::Gone)
        return tr("%1 is gone from the disk. What you see is still here; save it to have it there "
                  "again.")
            .arg(name);
    if (state != SavedTexts::OnDisk::Changed)
        return {};
    return m_parts.isModified(file) ? tr("%1 was changed by another program, and by you. "
                                         "Your changes can be got back by Undo.")
                                          .arg(name)
                                    : tr("%1 was changed by another program.").arg(name);
}

void DiskWatch::tell(int file)
{
    const Told told = m_told.value(file);
    // Offers, as each file is told of once, and several may have changed.
    if (told.state == SavedTexts::OnDisk::Gone)
        m_parts.messageBar.offer(Severity::Warning, told.sentence, {});
    else if (told.state == SavedTexts::OnDisk::Changed)
        m_parts.messageBar.offer(
            Severity::Warning, told.sentence,
            {{tr("Read it again"), [this, file] { emit reloadRequested(file); }}});
}

void DiskWatch::withdraw(int file)
{
    m_parts.messageBar.dismiss(m_told.take(file).sentence);
}

bool mayOverwrite(const QString &name, QWidget &window)
{
    QMessageBox box(
        QMessageBox::Warning, DiskWatch::tr("Changed on disk"),
        DiskWatch::tr("%1 was changed by another program since it was read. Overwrite it?")
            .arg(name),
        QMessageBox::Cancel, &window);
    const QPushButton *overwrite =
        box.addButton(DiskWatch::tr("Overwrite"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == overwrite;
}

} // namespace podium
