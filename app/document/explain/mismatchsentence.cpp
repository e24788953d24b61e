// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/mismatchsentence.h"

#include "base/enumname.h"
#include "document/explain/phrase.h"
#include "document/explain/words.h"

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

/// One overload for each criterion.
struct TitleMaker
{
    QString language{};

    QString operator()(const GroupCriterion &group) const
    {
        QStringList titles;
        for (const Criterion &part : group.parts)
            titles.append(criterionTitle(part, language));
        switch (group.kind) {
        case GroupCriterion::Kind::All:
            return titles.join("; "_L1);
        case GroupCriterion::Kind::Any:
            return phrase(QT_TRANSLATE_NOOP("explain", "One of these: %1"), {titles.join("; "_L1)});
        case GroupCriterion::Kind::Not:
            break;
        }
        return phrase(QT_TRANSLATE_NOOP("explain", "Not: %1"), {titles.join("; "_L1)});
    }

    QString operator()(const PacketCriterion &criterion) const
    {
        return u"%1 → %2: %3"_s.arg(lessonText(criterion.from), lessonText(criterion.to),
                                    expectationWords(criterion.expect));
    }

    QString operator()(const HistoryCriterion &criterion) const
    {
        const QString from = criterion.from ? lessonText(*criterion.from) : u"…"_s;
        const QString to = criterion.to ? lessonText(*criterion.to) : u"…"_s;
        const QStringList arguments{from, to, expectationWords(criterion.expect),
                                    QString::number(criterion.min)};
        switch (criterion.distinct) {
        case HistoryCriterion::Distinct::Pods:
            return phrase(
                QT_TRANSLATE_NOOP("explain", "You send %1 → %2: %3, to different pods: %4"),
                arguments);
        case HistoryCriterion::Distinct::EntryNodes:
            return phrase(
                QT_TRANSLATE_NOOP("explain", "You send %1 → %2: %3, through different nodes: %4"),
                arguments);
        case HistoryCriterion::Distinct::Packets:
            break;
        }
        return phrase(QT_TRANSLATE_NOOP("explain", "You send %1 → %2: %3"), arguments);
    }

    QString operator()(const EndpointsCriterion &criterion) const
    {
        if (criterion.equals)
            return phrase(QT_TRANSLATE_NOOP("explain", "Endpoints of %1: %2"),
                          {criterion.service, criterion.equals->join(", "_L1)});
        return phrase(QT_TRANSLATE_NOOP("explain", "Endpoints of %1: at least %2"),
                      {criterion.service, QString::number(criterion.min)});
    }

    QString operator()(const StateExpectation &criterion) const
    {
        return u"%1: %2"_s.arg(criterion.path.text(), stateText(criterion.equals));
    }

    QString operator()(const UnchangedCriterion &criterion) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "Unchanged: %1"), {criterion.path.text()});
    }

    QString operator()(const PodsPerNodeCriterion &criterion) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "Ready pods with %1 on every node: at least %2"),
                      {criterion.selector.text(), QString::number(criterion.min)});
    }

    static QString expectationWords(const Expectation &expected)
    {
        QStringList words;
        if (expected.reason && *expected.reason != Reason::Ok)
            words.append(reasonTitle(*expected.reason));
        else if (expected.verdict)
            words.append(verdictWord(*expected.verdict));
        for (const QString &name : {expected.pod, expected.node, expected.container}) {
            if (!name.isEmpty())
                words.append(name);
        }
        if (!expected.entry.isEmpty())
            words.append(phrase(QT_TRANSLATE_NOOP("explain", "through %1"), {expected.entry}));
        if (!expected.source.isNull())
            words.append(phrase(QT_TRANSLATE_NOOP("explain", "the pod sees %1"),
                                {expected.source.toString()}));
        if (expected.spread > 1)
            words.append(phrase(QT_TRANSLATE_NOOP("explain", "different pods: %1"),
                                {QString::number(expected.spread)}));
        return words.join(", "_L1);
    }
};

} // namespace

QString mismatchSentence(const Mismatch &mismatch)
{
    for (const MismatchRow &row : mismatchRows) {
        if (row.about == mismatch.about)
            return phrase(row.text, {valueWord(mismatch.about, mismatch.expected),
                                     valueWord(mismatch.about, mismatch.found), mismatch.place});
    }
    return {};
}

QString criterionTitle(const Criterion &criterion, const QString &language)
{
    if (!criterion.label.isEmpty())
        return criterion.label.in(language);
    return std::visit(TitleMaker{language}, criterion.what);
}

} // namespace podium
