// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/partlines.h"

#include "lessons/partforms.h"
#include "manifest/yamlparser.h"
#include "manifest/yamlwriter.h"

namespace podium {

namespace {

template <class Part>
QString linesOfPart(const Part &part)
{
    BlockStyle style;
    style.listIndent = 0;
    return QString::fromUtf8(blockLines(written(part), 0, style));
}

template <class Part>
Problems readPart(const QString &lines, Part &part, Part (*read)(const LessonValue &))
{
    part = {};
    if (lines.trimmed().isEmpty())
        return {};
    return readAlone(lines.toUtf8(), [&](const LessonValue &value) { part = read(value); });
}

} // namespace

QString fileLines(const LessonWorld &world)
{
    return linesOfPart(world);
}

QString fileLines(const Expectation &expectation)
{
    return linesOfPart(expectation);
}

Problems readLines(const QString &lines, LessonWorld &world)
{
    return readPart(lines, world, readLessonWorld);
}

Problems readLines(const QString &lines, Expectation &expectation)
{
    return readPart(lines, expectation, readExpectation);
}

Problems readAlone(const QByteArray &text, const std::function<void(const LessonValue &)> &read)
{
    YamlTree tree;
    const DocumentRange whole{0, text.size(), 1, 1, false};
    DocumentReport report({}, std::string_view(text.constData(), size_t(text.size())), whole, tree);
    const auto failure = parseDocument(
        report.text(), tree, [&report](qsizetype offset) { return report.lineAt(offset); });
    if (failure)
        report.add(Severity::Error, failure->code, {},
                   report.spanOf({failure->offset, failure->offset}), failure->arguments);
    else
        read(LessonValue(report, {YamlTree::none, YamlTree::root}, {}));
    return report.problems();
}

} // namespace podium
