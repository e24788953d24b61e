// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/editproblem.h"

#include "manifest/linecounter.h"

namespace podium {

Problem problemAt(const QByteArray &text, ProblemCode code, const ByteRange &place,
                  const QStringList &arguments)
{
    LineCounter lines(std::string_view(text.constData(), size_t(text.size())),
                      {0, text.size(), 1, 1, false});
    Problem problem;
    problem.code = code;
    problem.span = lines.span({}, place.begin, place.end);
    problem.arguments = arguments;
    return problem;
}

Problem blockedProblem(const QByteArray &text, const ByteRange &place, const YamlValue &root,
                       const FieldSteps &path, qsizetype objectDepth)
{
    const QString field = fieldOf(path.mid(objectDepth));
    Problem problem = problemAt(text, ProblemCode::FieldNotThere, place, {field});
    problem.field = field;
    const YamlValue *value = &root;
    for (const FieldStep &step : path) {
        const bool isBlocked =
            value->kind == YamlKind::Scalar || (value->kind == YamlKind::Sequence && !step.index());
        if (isBlocked) {
            problem.code = ProblemCode::WrongType;
            problem.arguments = {kindText(step.index() ? YamlKind::Sequence : YamlKind::Map),
                                 kindText(value->kind), QString::fromStdString(value->text)};
        }
        value = childOf(*value, step);
        if (isBlocked || !value)
            break;
    }
    return problem;
}

} // namespace podium
