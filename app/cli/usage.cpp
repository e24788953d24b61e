// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/usage.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QCommandLineOption &helpOption()
{
    static const QCommandLineOption option({u"h"_s, u"help"_s}, u"Show this help."_s);
    return option;
}

/// "-o, --output FILE".
QString optionText(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    QString text = names.join(u", "_s);
    if (!option.valueName().isEmpty())
        text += u' ' + option.valueName();
    return text;
}

qsizetype widestOption(const QList<QCommandLineOption> &options)
{
    qsizetype width = 0;
    for (const QCommandLineOption &option : options)
        width = std::max(width, optionText(option).size());
    return width;
}

} // namespace

QString helpText(const Usage &usage)
{
    const QList<QCommandLineOption> options = usage.options + QList{helpOption()};
    const int width = int(widestOption(options));
    QString text = u"Usage: "_s + usage.synopsis + u"\n\n"_s + usage.summary + u"\n\nOptions:\n"_s;
    for (const QCommandLineOption &option : options) {
        QString description = option.description();
        description.replace(u'\n', u'\n' + QString(width + 4, u' '));
        text += u"  "_s + optionText(option).leftJustified(width) + u"  "_s + description + u'\n';
    }
    return text;
}

std::optional<ExitStatus> parseCall(const Usage &usage, const QStringList &arguments,
                                    QCommandLineParser &parser, Streams &streams)
{
    parser.addOptions(usage.options);
    parser.addOption(helpOption());
    const bool understood = parser.parse(arguments);
    if (parser.isSet(helpOption())) {
        streams.out << helpText(usage);
        return ExitStatus::Done;
    }
    if (!understood)
        return wrongCall(usage, parser.errorText(), streams);
    return {};
}

ExitStatus wrongCall(const Usage &usage, const QString &what, Streams &streams)
{
    const QString command = usage.synopsis.section(u' ', 0, 1);
    streams.err << "podium: " << what << "\nTry '" << command << " --help'.\n";
    return ExitStatus::CallIsWrong;
}

} // namespace podium
