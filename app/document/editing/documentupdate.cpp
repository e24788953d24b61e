// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/documentupdate.h"

#include "cluster/applied.h"
#include "cluster/edits.h"
#include "control/admission.h"
#include "manifest/fieldplace.h"
#include "manifest/rereading.h"

#include <algorithm>

namespace podium {

namespace {

const AnyObject *find(const std::vector<AnyObject> &objects, const ObjectRef &ref)
{
    const auto found = std::ranges::find_if(
        objects, [&](const AnyObject &object) { return refOf(object) == ref; });
    return found == objects.end() ? nullptr : &*found;
}

/// Whether the object is one that the API server changes in place, so that the stored one matters.
bool isUpdate(const AnyObject *before, const AnyObject &after)
{
    const auto *pod = std::get_if<Pod>(&after);
    const auto *old = before ? std::get_if<Pod>(before) : nullptr;
    return !pod || !old || !replacesPod(*old, *pod);
}

/// Carries one text change into the cluster.
class Updater
{
public:
    Updater(const Revision &before, const QList<ManifestText> &texts)
        : m_before(before)
        , m_texts(texts)
        , m_cluster(before.cluster())
        , m_findings(before.findings)
    {}

    TextUpdate run()
    {
        for (int file = 0; file < int(m_texts.size()); ++file)
            readChanges(file);
        removeGone();
        for (Change &change : m_changes)
            apply(change);
        TextUpdate update;
        update.after.settled = settle(m_cluster, m_before.settled);
        update.after.texts = m_texts;
        update.after.findings = m_findings;
        update.refused = m_refused;
        return update;
    }

private:
    /// One document before and after; either may be empty.
    struct Change
    {
        DocumentKey key{};
        Rereading before{};
        Rereading after{};
        int line{1};
    };

    void readChanges(int file)
    {
        const ManifestText old =
            file < m_before.texts.size() ? m_before.texts[file] : ManifestText();
        const QList<int> ids = m_texts[file].changedSince(old);
        for (const int id : ids) {
            m_changes.push_back({{file, id},
                                 statedIn(old, file, id),
                                 readAgain(m_texts[file], file, id),
                                 m_texts[file].document(id).place.line});
        }
    }

    /// What the cluster has of a document: of what it did not follow, what it followed last.
    Rereading statedIn(const ManifestText &old, int file, int id) const
    {
        Rereading stated = readAgain(old, file, id);
        const ManifestText lastGood = m_findings.at({file, id}).lastGood;
        if (lastGood.size() == 0)
            return stated;
        Rereading followed = readAgain(lastGood, file, id);
        for (AnyObject &object : followed.objects) {
            if (!find(stated.objects, refOf(object)))
                stated.objects.push_back(std::move(object));
        }
        if (!stated.world)
            stated.world = followed.world;
        return stated;
    }

    /// For a document that the cluster does not follow now.
    ManifestText lastGood(const DocumentKey &key) const
    {
        const DocumentFindings before = m_before.findings.at(key);
        if (before.isStale)
            return before.lastGood;
        return key.file < m_before.texts.size() ? m_before.texts[key.file] : ManifestText();
    }

    bool isStatedNow(const ObjectRef &ref) const
    {
        return std::ranges::any_of(
            m_changes, [&](const Change &change) { return find(change.after.objects, ref); });
    }

    /// Before anything is added, so that an object can go to another document.
    void removeGone()
    {
        for (const Change &change : m_changes) {
            if (hasError(change.after.problems))
                continue;
            for (const AnyObject &object : change.before.objects) {
                const ObjectRef ref = refOf(object);
                const ObjectMeta *stored = m_cluster.meta(ref);
                if (stored && stored->origin == metaOf(object).origin && !isStatedNow(ref))
                    m_cluster = *withoutObject(m_cluster, ref);
            }
            if (change.before.world && !change.after.world)
                m_cluster = m_cluster.with(withoutStatements(m_cluster.world()), {});
        }
    }

    /// What no manifest states any more is as by default; the ranges are those of the cluster.
    static World withoutStatements(const World &world)
    {
        World result = defaultWorld();
        result.nodeRange = world.nodeRange;
        result.podRange = world.podRange;
        return result;
    }

    void apply(Change &change)
    {
        for (const AnyObject &object : change.after.objects) {
            const AnyObject *before = statedBefore(refOf(object));
            if (isNamesake(object, change) || !isAdmitted(object, before, change))
                continue;
            m_cluster = withApplied(m_cluster, before, object);
        }
        if (change.after.world)
            m_cluster = m_cluster.with(*change.after.world, change.after.worldOrigin);
        for (const Problem &problem : std::as_const(change.after.problems)) {
            if (problem.severity == Severity::Error)
                m_refused.append(problem);
        }
        const bool isStale = hasError(change.after.problems);
        m_findings.set(change.key, {change.line, change.after.problems, change.after.ignored,
                                    isStale, isStale ? lastGood(change.key) : ManifestText()});
    }

    const AnyObject *statedBefore(const ObjectRef &ref) const
    {
        for (const Change &change : m_changes) {
            if (const AnyObject *object = find(change.before.objects, ref))
                return object;
        }
        return nullptr;
    }

    /// Whether the object has the name of another one; the first of the two stays.
    bool isNamesake(const AnyObject &object, Change &change)
    {
        const ObjectRef ref = refOf(object);
        const std::optional<Origin> first = otherStatement(ref, metaOf(object).origin);
        if (!first)
            return false;
        const SourceSpan start = startOf(*first, m_texts);
        add(change,
            {Severity::Error,
             ProblemCode::DuplicateObject,
             ref,
             QStringLiteral("metadata.name"),
             {},
             {ref.text(), start.file + u':' + QString::number(start.line)}},
            object);
        return true;
    }

    /// Where else the stored object is stated in the new texts.
    std::optional<Origin> otherStatement(const ObjectRef &ref, const Origin &here) const
    {
        const ObjectMeta *stored = m_cluster.meta(ref);
        if (!stored || !stored->origin.isKnown())
            return {};
        const DocumentKey key{stored->origin.file, stored->origin.document};
        const auto changed = std::ranges::find(m_changes, key, &Change::key);
        if (changed == m_changes.end())
            return stored->origin;
        const AnyObject *first = find(changed->after.objects, ref);
        if (!first || metaOf(*first).origin == here)
            return {};
        return metaOf(*first).origin;
    }

    /// What kubectl apply makes the API server look at. Of a node that is all that the cluster
    /// knows of it, and only what was stated before and no longer is would be taken from it.
    AnyObject sent(const AnyObject &object, const AnyObject *before) const
    {
        if (!std::holds_alternative<Node>(object))
            return object;
        return *withApplied(m_cluster, before, object).node(metaOf(object).name);
    }

    bool isAdmitted(const AnyObject &object, const AnyObject *before, Change &change)
    {
        AdmissionContext context;
        const std::optional<AnyObject> stored = storedObject(m_cluster, refOf(object));
        if (stored && isUpdate(before, object))
            context.old = {*stored};
        if (std::holds_alternative<Service>(object))
            context.claims = claimsOf(m_cluster);
        const Admission admission = admit({sent(object, before)}, context);
        for (const Problem &problem : admission.problems)
            add(change, problem, object);
        return !admission.objects.empty();
    }

    /// With its place in the new texts.
    void add(Change &change, Problem problem, const AnyObject &object)
    {
        if (!problem.span.isValid())
            problem.span = placeOf(metaOf(object).origin, problem.field, m_texts);
        change.after.problems.append(problem);
    }

    const Revision &m_before;
    const QList<ManifestText> &m_texts;
    Cluster m_cluster;
    TextFindings m_findings;
    std::vector<Change> m_changes{};
    Problems m_refused{};
};

} // namespace

TextUpdate updated(const Revision &before, const QList<ManifestText> &texts)
{
    return Updater(before, texts).run();
}

} // namespace podium
