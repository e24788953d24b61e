// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/admission.h"

#include "cluster/checks/checkobject.h"
#include "control/defaults.h"

#include <algorithm>

namespace podium {

namespace {

/// So many objects are let in between two questions whether to go on.
constexpr size_t objectsBetweenQuestions = 256;

std::vector<AnyObject> defaulted(const std::vector<AnyObject> &objects)
{
    std::vector<AnyObject> result;
    result.reserve(objects.size());
    for (const AnyObject &object : objects)
        result.push_back(withDefaults(object));
    return result;
}

/// Null if the object is new.
const AnyObject *replacedBy(const AnyObject &object, const std::vector<AnyObject> &old,
                            bool isAlone)
{
    if (isAlone && old.size() == 1)
        return &old.front();
    const auto found = std::find_if(old.begin(), old.end(), [&](const AnyObject &candidate) {
        return refOf(candidate) == refOf(object);
    });
    return found == old.end() ? nullptr : &*found;
}

} // namespace

Admission admit(std::vector<AnyObject> objects, const AdmissionContext &context,
                const Checkpoint &checkpoint)
{
    const std::vector<AnyObject> old = defaulted(context.old);
    const bool isAlone = objects.size() == 1;
    Claims claims = context.claims;
    Admission result;
    size_t kept = 0; // those let in close up in their own place, as of very many a copy is dear
    for (size_t i = 0; i < objects.size(); ++i) {
        const double share = double(i) / double(objects.size());
        if (i % objectsBetweenQuestions == 0 && !checkpoint.passes(WorkStep::Checking, share))
            return result;
        AnyObject &object = objects[i];
        const AnyObject *replaced = replacedBy(object, old, isAlone);
        const Problems problems =
            checkObject(withDefaults(object), {replaced, &claims, context.serviceRange});
        result.problems += problems;
        if (hasError(problems)) {
            result.refused.push_back(std::move(object));
            continue;
        }
        if (const auto *service = std::get_if<Service>(&object))
            claims.add(*service);
        if (kept != i)
            objects[kept] = std::move(object);
        ++kept;
    }
    objects.resize(kept);
    result.objects = std::move(objects);
    return result;
}

} // namespace podium
