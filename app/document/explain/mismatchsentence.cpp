// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/mismatchsentence.h"

#include "base/enumname.h"
#include "document/explain/lessonactionsentence.h"
#include "document/explain/phrase.h"
#include "document/explain/words.h"
#include "lessons/lessonaddress.h"
#include "lessons/statepath.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using About = Mismatch::About;

/// %1 what is expected, %2 what was found, %3 what it is about.
struct MismatchRow
{
    About about;
    const char *text;
};

constexpr MismatchRow mismatchRows[] = {
    {About::OtherVerdict, QT_TRANSLATE_NOOP("explain", "%3: %2, not %1.")},
    {About::OtherReason, QT_TRANSLATE_NOOP("explain", "%3: the reason is %2, not %1.")},
    {About::OtherPod, QT_TRANSLATE_NOOP("explain", "%3: reaches the pod %2, not %1.")},
    {About::OtherNode, QT_TRANSLATE_NOOP("explain", "%3: reaches a pod on %2, not on %1.")},
    {About::OtherEntryNode, QT_TRANSLATE_NOOP("explain", "%3: comes in through %2, not %1.")},
    {About::OtherContainer, QT_TRANSLATE_NOOP("explain", "%3: taken by container %2, not %1.")},
    {About::OtherSource,
     QT_TRANSLATE_NOOP("explain", "%3: the pod sees %2 as the sender, not %1.")},
    {About::Spread,
     QT_TRANSLATE_NOOP("explain", "Different pods that were reached: %2. Needed: %1.")},
    {About::NothingSent, QT_TRANSLATE_NOOP("explain", "No packet was sent.")},
    {About::Matches, QT_TRANSLATE_NOOP("explain", "Pods that carry %3: %2, not %1.")},
    {About::State, QT_TRANSLATE_NOOP("explain", "%3 is %2, not %1.")},
    {About::Rejected,
     QT_TRANSLATE_NOOP("explain",
                       "The API server was to refuse this with \"%1\". Its answer: %2.")},
    {About::Packets, QT_TRANSLATE_NOOP("explain", "So far: %2. Needed: %1.")},
    {About::OtherEndpoints, QT_TRANSLATE_NOOP("explain", "Endpoints of %3: %2. Needed: %1.")},
    {About::Changed, QT_TRANSLATE_NOOP("explain", "%3 is not as it was.")},
    {About::PodsOnNode, QT_TRANSLATE_NOOP("explain", "Ready pods on %3: %2. Needed: %1.")},
    {About::Missing, QT_TRANSLATE_NOOP("explain", "There is no %3.")},
    {About::NotAllowed, QT_TRANSLATE_NOOP("explain", "This shall not be so, but it is.")},
};

QString verdictWordOf(const QString &name)
{
    for (const Verdict verdict : valuesOf<Verdict>()) {
        if (verdictName(verdict) == name)
            return verdictWord(verdict);
    }
    return name;
}

QString reasonWordOf(const QString &name)
{
    for (const Reason reason : valuesOf<Reason>()) {
        if (reasonName(reason) == name)
            return reasonTitle(reason);
    }
    return name;
}

QString valueWord(About about, const QString &value)
{
    if (value.isEmpty() || value == "null"_L1)
        return phrase(QT_TRANSLATE_NOOP("explain", "none"));
    if (about == About::OtherVerdict)
        return verdictWordOf(value);
    return about == About::OtherReason ? reasonWordOf(value) : value;
}

/// "laptop → node-3:30000" for "client/laptop → node/node-3:30000"; what is neither a way nor a
/// part of the state stays as it is.
QString spokenPlace(const QString &place)
{
    if (const auto path = statePathFromText(place))
        return u"%1: %2"_s.arg(path->name, path->field);
    const auto from = lessonSenderFromText(place.section(u" → "_s, 0, 0));
    const auto to = lessonAddressFromText(place.section(u" → "_s, 1), true);
    return from && to ? u"%1 → %2"_s.arg(spoken(*from), spoken(*to)) : place;
}

QString changedSentence(const StatePath &path)
{
    if (path.kind == ObjectKind::Pod && path.isOfAll())
        return phrase(QT_TRANSLATE_NOOP("explain", "A pod is not as it was."));
    if (path.field == "uid"_L1)
        return phrase(QT_TRANSLATE_NOOP("explain", "%1 is not the same pod any more."),
                      {path.name});
    return phrase(QT_TRANSLATE_NOOP("explain", "%1 is not as it was."), {path.name});
}

/// Empty where a field and its value say it best.
QString foundSentence(const StatePath &path, const Mismatch &mismatch)
{
    const bool isYes = mismatch.found == "true"_L1;
    if (!isYes && mismatch.found != "false"_L1)
        return {};
    if (path.field == "ready"_L1)
        return phrase(isYes ? QT_TRANSLATE_NOOP("explain", "%1 is ready.")
                            : QT_TRANSLATE_NOOP("explain", "%1 is not ready."),
                      {path.name});
    if (path.field == "status.external"_L1)
        return phrase(isYes ? QT_TRANSLATE_NOOP("explain", "%1 has an external address.")
                            : QT_TRANSLATE_NOOP("explain", "%1 has no external address."),
                      {path.name});
    return {};
}

} // namespace

QString mismatchSentence(const Mismatch &mismatch)
{
    const std::optional<StatePath> path = statePathFromText(mismatch.place);
    if (path && mismatch.about == About::Changed)
        return changedSentence(*path);
    if (const QString found = path ? foundSentence(*path, mismatch) : QString(); !found.isEmpty())
        return found;
    for (const MismatchRow &row : mismatchRows) {
        if (row.about == mismatch.about)
            return phrase(row.text,
                          {valueWord(mismatch.about, mismatch.expected),
                           valueWord(mismatch.about, mismatch.found), spokenPlace(mismatch.place)});
    }
    return {};
}

} // namespace podium
