// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "architecture/textrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podium::test {

namespace {

struct TextRule
{
    QRegularExpression pattern{};
    QString message{};
    QStringList exempt{}; ///< folders in which the pattern is at home
    bool headersOnly{false};
    QStringList only{}; ///< folders that the rule is for; empty: all
};

QList<TextRule> makeRules()
{
    const auto pattern = [](const QString &text) { return QRegularExpression(text); };
    return {
        {pattern(uR"(\b(SIGNAL|SLOT)\s*\()"_s), u"connects by string"_s},
        {pattern(uR"((?<!\w)sender\s*\(\s*\))"_s), u"asks for the sender"_s},
        {pattern(
             uR"("#[0-9A-Fa-f]{3,8}"|\bQColor\s*[({]\s*["u\d]|\bqRgba?\s*\(|\bQColorConstants\b)"
             uR"(|\bQt::((dark|light)?([Rr]ed|[Gg]reen|[Bb]lue|[Cc]yan|[Mm]agenta|[Yy]ellow|[Gg]ray)|black|white)\b)"_s),
         u"has a literal colour"_s,
         {u"widgets/theme"_s}},
        {pattern(uR"((?<!\w)tr\s*\(|\bQCoreApplication::translate\b|\bQT_TR\w*NOOP)"_s),
         u"translates below the place where sentences are made"_s,
         {u"widgets"_s, u"app/document/explain"_s, u"app/cli"_s}},
        {pattern(uR"(\bqDebug\s*\()"_s), u"has a debugging message"_s},
        {pattern(uR"(\bQSharedPointer\b)"_s), u"shares by QSharedPointer"_s},
        {pattern(uR"(\busing\s+namespace\b)"_s),
         u"opens a namespace for all who include it"_s,
         {},
         true},
        // Painters are called for every pod of every frame.
        {pattern(uR"((?<=[.>])measure\s*\()"_s),
         u"makes fonts where it paints"_s,
         {},
         false,
         {u"widgets/painting"_s}},
    };
}

bool isUnderAny(const QStringList &folders, const SourceFile &file)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString &folder) { return file.isUnder(folder); });
}

bool isFor(const TextRule &rule, const SourceFile &file)
{
    const bool isThere = rule.only.isEmpty() || isUnderAny(rule.only, file);
    return isThere && !isUnderAny(rule.exempt, file) && (!rule.headersOnly || file.isHeader());
}

} // namespace

bool startsWithLicence(const SourceFile &file)
{
    static const QRegularExpression licence(
        uR"(\A(#!.*\n|# shellcheck.*\n)?(//|#|<!--) SPDX-FileCopyrightText: \d{4} .+\n)"
        uR"((//|#|<!--) SPDX-License-Identifier: Apache-2\.0)"_s);
    return licence.match(file.text).hasMatch();
}

QStringList textFaults(const SourceFile &file)
{
    static const QList<TextRule> rules = makeRules();
    QStringList faults;
    const QStringList lines = file.linesOfCode();
    for (const TextRule &rule : rules) {
        if (!isFor(rule, file))
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (rule.pattern.match(lines.at(i)).hasMatch())
                faults.append(faultAt(file, i + 1, rule.message));
        }
    }
    return faults;
}

} // namespace podium::test
