// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/savedtexts.h"

#include "document/writefile.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace podium {

namespace {

std::optional<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

bool isFileName(const QString &name)
{
    // What is built in cannot be written.
    return !name.startsWith(u':') && QFileInfo(name).isFile();
}

} // namespace

void SavedTexts::open(const QList<ManifestText> &texts)
{
    m_kept.clear();
    for (const ManifestText &text : texts) {
        Kept kept{{}, text};
        if (isFileName(text.name())) {
            const QFileInfo info(text.name());
            kept.path = info.absoluteFilePath();
            // A repaired text is not what is in its file.
            if (info.size() != text.size())
                kept.text = {text.name(), bytesOf(kept.path).value_or(QByteArray())};
        }
        m_kept.append(kept);
    }
}

void SavedTexts::resume(const QList<ManifestText> &texts, const QList<KeptFile> &files)
{
    m_kept.clear();
    for (qsizetype i = 0; i < std::min(texts.size(), files.size()); ++i) {
        const QString name = texts[i].name();
        const QByteArray onDisk = bytesOf(files[i].path).value_or(QByteArray());
        const bool isAsKept = contentDigest(onDisk) == files[i].digest;
        m_kept.append({files[i].path, isAsKept ? ManifestText(name, onDisk) : ManifestText()});
    }
}

QList<ManifestText> SavedTexts::texts() const
{
    QList<ManifestText> texts;
    for (const Kept &kept : m_kept)
        texts.append(kept.text);
    return texts;
}

QList<KeptFile> SavedTexts::keptFiles() const
{
    QList<KeptFile> files;
    for (const Kept &kept : m_kept)
        files.append(
            {kept.path, kept.path.isEmpty() ? QByteArray() : contentDigest(kept.text.bytes())});
    return files;
}

QString SavedTexts::path(int file) const
{
    return m_kept.value(file).path;
}

QStringList SavedTexts::paths() const
{
    QStringList paths;
    for (const Kept &kept : m_kept) {
        if (!kept.path.isEmpty())
            paths.append(kept.path);
    }
    return paths;
}

QString SavedTexts::name(const QList<ManifestText> &texts, int file) const
{
    const QString own = path(file);
    return QFileInfo(own.isEmpty() ? texts[file].name() : own).fileName();
}

QList<int> SavedTexts::modified(const QList<ManifestText> &texts) const
{
    QList<int> found;
    for (int file = 0; file < int(texts.size()); ++file) {
        const bool isKept = file < m_kept.size();
        if (isKept ? !(texts[file] == m_kept[file].text) : texts[file].size() > 0)
            found.append(file);
    }
    return found;
}

SavedTexts::OnDisk SavedTexts::onDisk(int file) const
{
    const Kept kept = m_kept.value(file);
    if (kept.path.isEmpty())
        return OnDisk::AsSaved;
    const QFileInfo info(kept.path);
    if (info.isFile() && info.isReadable() && info.size() != kept.text.size())
        return OnDisk::Changed;
    const std::optional<QByteArray> bytes = bytesOf(kept.path);
    if (!bytes)
        return OnDisk::Gone;
    return *bytes == kept.text.bytes() ? OnDisk::AsSaved : OnDisk::Changed;
}

QList<SavedTexts::OnDisk> SavedTexts::onDisk() const
{
    QList<OnDisk> states;
    for (int file = 0; file < int(m_kept.size()); ++file)
        states.append(onDisk(file));
    return states;
}

qsizetype SavedTexts::size() const
{
    qsizetype size = 0;
    for (const Kept &kept : m_kept)
        size += kept.path.isEmpty() ? 0 : kept.text.size();
    return size;
}

QString SavedTexts::save(const ManifestText &text, int file, const QString &path)
{
    const QString failure = writeFile(path, text.bytes());
    if (!failure.isEmpty())
        return failure;
    setSaved(text, file);
    m_kept[file].path = QFileInfo(path).absoluteFilePath();
    return {};
}

void SavedTexts::setSaved(const ManifestText &text, int file)
{
    while (m_kept.size() <= file)
        m_kept.append(Kept());
    m_kept[file].text = text;
}

} // namespace podium
