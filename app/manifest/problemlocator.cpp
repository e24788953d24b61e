// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/problemlocator.h"

#include "manifest/fieldplace.h"

namespace podium {

namespace {

/// How many bytes of text are read again, in all, to find fields.
constexpr qint64 textReadAgain = 256 * 1024; // some frames

} // namespace

ProblemLocator::ProblemLocator(const Cluster &cluster, const QList<ManifestText> &texts,
                               const std::vector<AnyObject> &refused)
    : m_cluster(cluster)
    , m_texts(texts)
    , m_budget(textReadAgain)
{
    for (const AnyObject &object : refused)
        m_refused.insert(refOf(object), metaOf(object).origin);
}

Problem ProblemLocator::located(Problem problem)
{
    if (problem.span.isValid() || !problem.span.file.isEmpty())
        return problem;
    const Origin origin = m_refused.contains(problem.object) ? m_refused.value(problem.object)
                                                             : originOf(problem.object, m_cluster);
    if (!origin.isKnown())
        return problem;
    m_budget -= qint64(m_texts[origin.file].document(origin.document).bytes.size());
    problem.span =
        m_budget >= 0 ? placeOf(origin, problem.field, m_texts) : startOf(origin, m_texts);
    return problem;
}

} // namespace podium
