// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonreader.h"

#include "base/enumname.h"
#include "lessons/cutsentence.h"
#include "lessons/lessonlimits.h"
#include "lessons/partforms.h"
#include "lessons/stepform.h"
#include "manifest/manifestfile.h"
#include "manifest/textcheck.h"
#include "manifest/yamlparser.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Reads the map that a lesson is.
class Reader
{
public:
    Reader(DocumentReport &report, const LessonFileReader &readFile)
        : m_value(report, {YamlTree::none, YamlTree::root}, {})
        , m_map(m_value)
        , m_readFile(readFile)
    {}

    Lesson run()
    {
        if (!m_map.isMap() || !isKnownFormat())
            return {};
        readHead();
        readTexts();
        readStart();
        readSteps();
        readVariants();
        if (const auto challenge = m_map.require(u"challenge"_s))
            m_lesson.challenge = readChallenge(*challenge, !m_lesson.variants.isEmpty());
        return m_lesson;
    }

    /// Of a format that Podium does not know, no more than that is said.
    bool isKnownFormat()
    {
        const std::optional<LessonValue> format = m_map.require(u"format"_s);
        const std::optional<qint64> number =
            format ? format->integer(std::numeric_limits<int>::min()) : std::nullopt;
        if (number && *number != Lesson::knownFormat)
            format->report(ProblemCode::UnknownLessonFormat,
                           {QString::number(*number), QString::number(Lesson::knownFormat)});
        if (number == Lesson::knownFormat)
            return true;
        m_map.ignoreRest();
        return false;
    }

private:
    void readHead()
    {
        m_lesson.place = m_value.place();
        m_lesson.id = m_map.requiredText(u"id"_s);
        static const QRegularExpression pattern(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
        if (!m_lesson.id.isEmpty() && !pattern.match(m_lesson.id).hasMatch())
            m_map.find(u"id"_s)->reportInvalid(m_lesson.id, u"lesson-id"_s);
        if (const auto order = m_map.find(u"order"_s))
            m_lesson.order = order->number().value_or(0);
        m_lesson.module = m_map.text(u"module"_s);
        m_lesson.minutes = m_map.number(u"minutes"_s, 1, LessonLimits::minutes, 0);
        if (const auto seed = m_map.find(u"seed"_s))
            m_lesson.seed = quint64(seed->integer(0, LessonLimits::seed).value_or(1));
        m_lesson.teaches = m_map.texts(u"teaches"_s);
        if (const auto controls = m_map.find(u"controls"_s))
            readControls(*controls);
    }

    void readControls(const LessonValue &list)
    {
        for (const LessonValue &item : list.items()) {
            const auto control =
                readEnum(item, valuesOf<LessonControl>(), dashedName<LessonControl>);
            if (control)
                m_lesson.controls.append(*control);
        }
    }

    void readTexts()
    {
        m_lesson.title = m_map.requiredLocalText(u"title"_s);
        m_lesson.goal = m_map.requiredLocalText(u"goal"_s);
        m_lesson.reflect = m_map.requiredLocalText(u"reflect"_s);
    }

    void readStart()
    {
        if (const auto world = m_map.find(u"world"_s))
            m_lesson.world = readLessonWorld(*world);
        const auto manifests = m_map.find(u"manifests"_s);
        const auto file = m_map.find(u"manifestFile"_s);
        if (!m_map.requireOneOf({u"manifests"_s, u"manifestFile"_s}))
            return;
        if (manifests)
            m_lesson.manifest = manifests->manifest().value_or(LessonManifest());
        else
            readManifestFile(*file);
    }

    void readManifestFile(const LessonValue &value)
    {
        const std::optional<QString> path = value.text();
        if (!path)
            return;
        m_lesson.manifest.place = value.place();
        if (!staysInFolder(*path) || !m_readFile) {
            value.report(ProblemCode::PathOutsideFolder, {*path});
            return;
        }
        const Result<QByteArray> bytes = m_readFile(*path);
        if (!bytes)
            value.report(bytes.problem().code, bytes.problem().arguments);
        else
            m_lesson.manifest = {*bytes, value.place(), *path, 1, 0};
    }

    static bool staysInFolder(const QString &path)
    {
        const bool isForeign = QDir::isAbsolutePath(path) || path.contains(u'\\') ||
                               path.contains(u':') || path.startsWith(u'~');
        return !isForeign && !QDir::cleanPath(path).startsWith(".."_L1);
    }

    void readSteps()
    {
        const std::optional<LessonValue> list = m_map.require(u"steps"_s);
        if (!list)
            return;
        const QList<LessonValue> items = list->items();
        if (list->kind() == YamlKind::Sequence && items.isEmpty())
            list->report(ProblemCode::TooFew, {u"0"_s, u"1"_s});
        if (items.size() > LessonLimits::steps)
            list->report(ProblemCode::TooMany,
                         {QString::number(items.size()), QString::number(LessonLimits::steps)});
        for (const LessonValue &item : items)
            m_lesson.steps.append(readStep(item));
        reportTwins(items, m_lesson.steps);
        if (!items.isEmpty() && !hasPrediction())
            list->report(ProblemCode::NoPrediction);
    }

    bool hasPrediction() const
    {
        return std::ranges::any_of(m_lesson.steps,
                                   [](const LessonStep &step) { return step.predict.has_value(); });
    }

    void readVariants()
    {
        const std::optional<LessonValue> list = m_map.find(u"variants"_s);
        if (!list)
            return;
        const QList<LessonValue> items = list->items();
        for (const LessonValue &item : items)
            m_lesson.variants.append(readVariant(item));
        reportTwins(items, m_lesson.variants);
    }

    /// Two of one id.
    template <class Part>
    static void reportTwins(const QList<LessonValue> &items, const QList<Part> &parts)
    {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const auto first = std::ranges::find(parts, parts[i].id, &Part::id);
            const qsizetype index = first - parts.begin();
            if (index < i && !parts[i].id.isEmpty())
                items[i].report(ProblemCode::DuplicateId,
                                {parts[i].id, QString::number(first->place.span.line)});
        }
    }

    LessonValue m_value;
    LessonMap m_map;
    const LessonFileReader &m_readFile;
    Lesson m_lesson{};
};

Problem problemAtStart(const ManifestText &text, ProblemCode code, const QStringList &arguments)
{
    return {Severity::Error, code, {}, {}, {text.name(), 1, 1, 1, 1}, arguments};
}

void reportFailure(const TreeFailure &failure, DocumentReport &report)
{
    const ByteRange place{failure.offset, failure.offset};
    const std::optional<ByteRange> cut = cutSentence(report.text(), failure);
    if (cut)
        report.add(Severity::Error, ProblemCode::SentenceCut, {}, report.spanOf(*cut),
                   {QString::fromUtf8(textBetween(report.text(), *cut))});
    else
        report.add(Severity::Error, failure.code, {}, report.spanOf(place), failure.arguments);
}

LessonReading readDocument(const ManifestText &text, const QByteArray &bytes,
                           const DocumentRange &range, const LessonFileReader &readFile)
{
    YamlTree tree;
    const std::string_view file(bytes.constData(), size_t(bytes.size()));
    DocumentReport report(text.name(), file, range, tree);
    const auto failure = parseDocument(
        report.text(), tree, [&report](qsizetype offset) { return report.lineAt(offset); });
    // A second byte order mark is neither blank nor anything.
    if (!failure && tree.isEmpty())
        return {{}, {problemAtStart(text, ProblemCode::LessonEmpty, {})}};
    LessonReading reading;
    if (failure)
        reportFailure(*failure, report);
    else
        reading.lesson = Reader(report, readFile).run();
    reading.problems = report.problems();
    std::ranges::stable_sort(reading.problems, {}, [](const Problem &problem) {
        return std::pair(problem.span.line, problem.span.column);
    });
    return reading;
}

LessonReading readOfAnySize(const ManifestText &text, const LessonFileReader &readFile)
{
    if (const std::optional<Problem> problem = checkText(text))
        return {{}, {*problem}};
    std::vector<DocumentRange> documents = text.documentRanges();
    std::erase_if(documents, [](const DocumentRange &range) { return range.isBlank; });
    if (documents.empty())
        return {{}, {problemAtStart(text, ProblemCode::LessonEmpty, {})}};
    if (documents.size() > 1) {
        Problem problem = problemAtStart(text, ProblemCode::SeveralDocuments, {});
        problem.span.line = problem.span.endLine = documents[1].line;
        return {{}, {problem}};
    }
    return readDocument(text, text.bytes(), documents.front(), readFile);
}

/// Reads from the folder of the lesson, and nowhere else; none for a lesson from the input.
LessonFileReader filesBeside(const QString &path)
{
    if (path == u'-')
        return {};
    const QDir folder = QFileInfo(path).absoluteDir();
    return [folder](const QString &relative) -> Result<QByteArray> {
        const QString inside = QFileInfo(folder.filePath(relative)).canonicalFilePath();
        if (!inside.isEmpty() && !inside.startsWith(folder.canonicalPath() + u'/'))
            return Problem{Severity::Error, ProblemCode::PathOutsideFolder, {}, {}, {}, {relative}};
        const Result<ManifestText> file = podium::readFile(folder.filePath(relative));
        if (!file)
            return file.problem();
        return file->bytes();
    };
}

} // namespace

LessonReading readLesson(const ManifestText &text, const LessonFileReader &readFile)
{
    if (text.size() > LessonLimits::kibibytes * 1024)
        return {{},
                {problemAtStart(text, ProblemCode::LessonTooLarge,
                                {QString::number(LessonLimits::kibibytes)})}};
    return readOfAnySize(text, readFile);
}

LessonReading readDraft(const ManifestText &text)
{
    return readOfAnySize(text, {});
}

LessonReading readLessonFile(const QString &path)
{
    const Result<ManifestText> text = podium::readFile(path);
    return text ? readLesson(*text, filesBeside(path)) : LessonReading{{}, {text.problem()}};
}

LessonReading readDraftFile(const QString &path)
{
    const Result<ManifestText> text = podium::readFile(path);
    return text ? readOfAnySize(*text, filesBeside(path)) : LessonReading{{}, {text.problem()}};
}

} // namespace podium
