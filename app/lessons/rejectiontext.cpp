// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/rejectiontext.h"

#include "base/enumname.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct RejectionRow
{
    QLatin1StringView code;
    QLatin1StringView words; ///< %1 is the value
};

constexpr std::array rejectionRows{
    RejectionRow{"node-port-range"_L1,
                 "Invalid value: %1: provided port is not in the valid range. The range of valid "
                 "ports is 30000-32767"_L1},
    RejectionRow{"node-port-on-cluster-ip"_L1,
                 "Forbidden: may not be used when `type` is 'ClusterIP'"_L1},
    RejectionRow{"node-port-taken"_L1, "Invalid value: %1: provided port is already allocated"_L1},
    RejectionRow{"cluster-ip-taken"_L1,
                 "Invalid value: \"%1\": provided IP is already allocated"_L1},
    RejectionRow{"not-externally-accessible"_L1,
                 "Invalid value: \"%1\": may only be set for externally-accessible services"_L1},
    RejectionRow{"immutable"_L1, "Invalid value: \"%1\": field is immutable"_L1},
    RejectionRow{"port-number"_L1, "Invalid value: %1: must be between 1 and 65535, inclusive"_L1},
    RejectionRow{"required-field"_L1, "Required value"_L1},
};

const RejectionRow *rejectionRow(const Problem &problem)
{
    const QString code = rejectionCode(problem);
    const auto row = std::ranges::find_if(
        rejectionRows, [&code](const RejectionRow &candidate) { return candidate.code == code; });
    return row == rejectionRows.end() ? nullptr : &*row;
}

} // namespace

bool hasRejectionWords(const Problem &problem)
{
    return rejectionRow(problem) != nullptr;
}

QString rejectionCode(const Problem &problem)
{
    return problem.code == ProblemCode::InvalidValue ? problem.arguments.value(1)
                                                     : dashedName(problem.code);
}

QString rejectionText(const Problem &problem)
{
    const RejectionRow *row = rejectionRow(problem);
    const QString words = row ? QString(row->words).replace("%1"_L1, problem.arguments.value(0))
                              : rejectionCode(problem);
    return problem.field + u": "_s + words;
}

} // namespace podium
