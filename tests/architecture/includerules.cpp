// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "architecture/includerules.h"

#include "architecture/layertable.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podium::test {

namespace {

/// Empty if the include is fine.
QString quotedFault(const QString &name, const SourceFile &file, const Layer &layer)
{
    if (name.endsWith(".moc"_L1))
        return {};
    const QString folder = name.section(u'/', 0, 0);
    if (!name.contains(u'/') || folder.startsWith(u'.'))
        return u"\"%1\" is not spelled \"folder/file.h\""_s.arg(name);
    const auto isBelow = [&name](const QString &known) { return name.startsWith(known + u'/'); };
    if (folder == file.layer() || std::ranges::any_of(layer.folders, isBelow))
        return {};
    if (!findLayer(folder))
        return u"\"%1\" is in a folder that the table of layers does not know"_s.arg(name);
    return u"\"%1\" is above this layer"_s.arg(name);
}

QString yamlFault(const QString &name, const SourceFile &file)
{
    if (file.isUnder(u"app/manifest"_s) && !file.isHeader())
        return {};
    return u"<%1> belongs into the sources of app/manifest alone"_s.arg(name);
}

QString angledFault(const QString &name, const SourceFile &file, const Layer &layer,
                    const QtHeaders &qtHeaders)
{
    if (name.startsWith("yaml-cpp/"_L1))
        return yamlFault(name, file);
    if (name.startsWith("Qt"_L1) && name.contains(u'/'))
        return u"<%1> is not spelled <QClass>"_s.arg(name);
    const QStringList modules = qtHeaders.values(name);
    if (modules.contains(name))
        return u"<%1> takes a whole module"_s.arg(name);
    if (modules.isEmpty())
        return name.startsWith(u'Q') ? u"<%1> is no header of Qt's"_s.arg(name) : QString();
    const bool isAllowed = std::any_of(modules.begin(), modules.end(), [&](const QString &module) {
        return layer.qtModules.contains(module);
    });
    return isAllowed ? QString() : u"<%1> is of %2"_s.arg(name, modules.first());
}

} // namespace

QtHeaders installedQtHeaders()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QtHeaders modulesOf;
    for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString &name : QDir(headers.filePath(module)).entryList(QDir::Files))
            modulesOf.insert(name, module);
    }
    return modulesOf;
}

QStringList includeFaults(const SourceFile &file, const QtHeaders &qtHeaders)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    const bool isProgram = file.path == "app/main.cpp"_L1;
    const Layer *layer = isProgram ? &programLayer() : findLayer(file.layer());
    if (!layer)
        return {u"%1: the table of layers does not know this folder"_s.arg(file.path)};
    QStringList faults;
    const QStringList lines = file.linesOfCode();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(2);
        const QString fault = match.captured(1) == u'"'
                                  ? quotedFault(name, file, *layer)
                                  : angledFault(name, file, *layer, qtHeaders);
        if (!fault.isEmpty())
            faults.append(faultAt(file, i + 1, fault));
    }
    return faults;
}

} // namespace podium::test
