// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonrewriter.h"

#include "lessons/lessonwriter.h"
#include "manifest/objecttext.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Kind = ValueEdit::Kind;

FieldSteps behind(FieldSteps path, const std::string &key)
{
    path.append({QString::fromStdString(key), true, true});
    return path;
}

FieldSteps behind(FieldSteps path, size_t index)
{
    path.append({QString::number(index), true, false});
    return path;
}

/// What has to be edited so that a file that means `before` means `after`. `written` is what stands
/// in the file, where one thing may be said in several ways.
class Difference
{
public:
    QList<ValueEdit> edits{};

    void find(const YamlValue *written, const YamlValue &before, const YamlValue &after,
              const FieldSteps &path)
    {
        if (before == after)
            return;
        const bool isAlike = written && written->kind == before.kind && before.kind == after.kind;
        if (isAlike && after.kind == YamlKind::Map)
            findInMap(*written, before, after, path);
        else if (isAlike && after.kind == YamlKind::Sequence &&
                 written->children.size() == before.children.size())
            findInList(*written, before, after, path);
        else
            edits.append({Kind::Set, path, after, {}});
    }

private:
    void findInMap(const YamlValue &written, const YamlValue &before, const YamlValue &after,
                   const FieldSteps &path)
    {
        for (size_t i = 0; i < after.keys.size(); ++i) {
            const std::string &key = after.keys[i];
            const qsizetype old = before.indexOf(key);
            const qsizetype stated = written.indexOf(key);
            if (old < 0)
                edits.append({Kind::Set, behind(path, key), after.children[i], {}});
            else
                find(stated < 0 ? nullptr : &written.children[size_t(stated)],
                     before.children[size_t(old)], after.children[i], behind(path, key));
        }
        for (const std::string &key : before.keys) {
            if (after.indexOf(key) < 0 && written.indexOf(key) >= 0)
                edits.append({Kind::Remove, behind(path, key), {}, {}});
        }
    }

    /// Items that both lists start or end with stay as they are.
    void findInList(const YamlValue &written, const YamlValue &before, const YamlValue &after,
                    const FieldSteps &path)
    {
        size_t first = 0;
        size_t oldEnd = before.children.size();
        size_t newEnd = after.children.size();
        while (first < std::min(oldEnd, newEnd) && before.children[first] == after.children[first])
            ++first;
        while (oldEnd > first && newEnd > first &&
               before.children[oldEnd - 1] == after.children[newEnd - 1]) {
            --oldEnd;
            --newEnd;
        }
        for (size_t i = first; i < std::min(oldEnd, newEnd); ++i)
            find(&written.children[i], before.children[i], after.children[i], behind(path, i));
        for (size_t i = oldEnd; i < newEnd; ++i)
            edits.append({Kind::Insert, behind(path, i), after.children[i], {}});
        for (size_t i = oldEnd; i > newEnd; --i)
            edits.append({Kind::Remove, behind(path, i - 1), {}, {}});
    }
};

/// Nothing if the text cannot be changed in its places.
std::optional<QByteArray> changedInPlace(const QByteArray &file, const Lesson &lesson)
{
    Result<ObjectText> text = ObjectText::read(file, {});
    const Result<ObjectText> before =
        ObjectText::read(lessonFile(readDraft(ManifestText({}, file)).lesson), {});
    const Result<ObjectText> after = ObjectText::read(lessonFile(lesson), {});
    if (!text || !before || !after)
        return {};
    Difference difference;
    difference.find(&text->value(), before->value(), after->value(), {});
    // The manifest of a file of its own stands in this one from now on.
    const std::string ownFile = "manifestFile";
    if (text->value().indexOf(ownFile) >= 0)
        difference.edits.append({Kind::Remove, behind({}, ownFile), {}, {}});
    ObjectText changed = std::move(text).value();
    for (const ValueEdit &edit : std::as_const(difference.edits)) {
        if (changed.edit(edit))
            return {};
    }
    return changed.bytes();
}

bool says(const QByteArray &file, const Lesson &lesson)
{
    return lessonFile(readDraft(ManifestText({}, file)).lesson) == lessonFile(lesson);
}

/// Of what is missing in a lesson that is being written, or said twice; nothing else is lost by it.
bool isUnderstood(const Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::RequiredField:
        return problem.field != "format"_L1; // of another one nothing is read
    case ProblemCode::TooFew:
    case ProblemCode::TooMany:
    case ProblemCode::DuplicateId:
    case ProblemCode::NoPrediction:
    case ProblemCode::NoRightChoice:
    case ProblemCode::SeveralRightChoices:
    case ProblemCode::NothingDecides:
        return true;
    case ProblemCode::OneOfRequired:
        return problem.arguments.value(1).isEmpty(); // of several, at most one is read
    case ProblemCode::InvalidValue:
        return problem.field == "id"_L1;
    default:
        return problem.severity != Severity::Error;
    }
}

/// The lines of comments, and the empty ones between them, that the file begins with.
QByteArray firstComments(const QByteArray &file)
{
    qsizetype end = 0;
    for (qsizetype line = 0; line < file.size();) {
        const qsizetype next = file.indexOf('\n', line);
        const QByteArray text = file.mid(line, next < 0 ? -1 : next - line).trimmed();
        const bool isComment = text.startsWith('#');
        if (next < 0 || (!isComment && !text.isEmpty()))
            break;
        line = next + 1;
        if (isComment)
            end = line;
    }
    return file.first(end);
}

} // namespace

RewrittenLesson rewritten(const QByteArray &file, const Lesson &lesson)
{
    if (says(file, lesson))
        return {file, false};
    const std::optional<QByteArray> changed = changedInPlace(file, lesson);
    if (changed && says(*changed, lesson))
        return {*changed, false};
    return {firstComments(file) + lessonFile(lesson), true};
}

bool holdsAll(const LessonReading &reading, const QByteArray &file)
{
    if (std::ranges::all_of(reading.problems, isUnderstood))
        return true;
    const Result<ObjectText> stated = ObjectText::read(file, {});
    const Result<ObjectText> read = ObjectText::read(lessonFile(reading.lesson), {});
    return stated && read && stated->value() == read->value();
}

} // namespace podium
