// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/problemsentence.h"

#include "document/explain/lessonproblemtext.h"
#include "document/explain/mismatchsentence.h"
#include "document/explain/phrase.h"
#include "document/explain/rulesentence.h"
#include "document/explain/words.h"
#include "lessons/lessoncheck.h"

#include <QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// %1, %2, ... are the arguments that problemcode.h documents, %8 is the object ("Service
/// default/web"), %9 the field.
struct ProblemRow
{
    ProblemCode code;
    const char *text;
};

constexpr ProblemRow problemRows[] = {
    {ProblemCode::None, QT_TRANSLATE_NOOP("explain", "Nothing is wrong.")},

    {ProblemCode::FileUnreadable, QT_TRANSLATE_NOOP("explain", "The file cannot be read: %1.")},
    {ProblemCode::FileIsDirectory,
     QT_TRANSLATE_NOOP("explain", "This is a directory. Name the files in it.")},
    {ProblemCode::FileEmpty,
     QT_TRANSLATE_NOOP("explain", "No object is in this file. A manifest starts with apiVersion "
                                  "and kind.")},
    {ProblemCode::FileTooLarge,
     QT_TRANSLATE_NOOP("explain", "The file is larger than %1 MiB, which is the limit. Split it.")},
    {ProblemCode::NotUtf8,
     QT_TRANSLATE_NOOP("explain", "The text is not UTF-8 (byte %1). Save it as UTF-8.")},
    {ProblemCode::LineTooLong,
     QT_TRANSLATE_NOOP("explain", "This line is longer than %1 MiB, and no manifest needs that. "
                                  "Break it into lines.")},
    {ProblemCode::NothingConfirmed,
     QT_TRANSLATE_NOOP("explain", "The text has lost its indentation and the repair was not "
                                  "confirmed, so nothing was loaded. Confirm the repair, or indent "
                                  "the lines.")},

    {ProblemCode::NotJson,
     QT_TRANSLATE_NOOP("explain", "This is no Podium file, or a damaged one: %1. Nothing was "
                                  "opened.")},
    {ProblemCode::SittingTooNew,
     QT_TRANSLATE_NOOP("explain", "The Podium file has format %1, and this Podium reads formats up "
                                  "to %2. Open it with a newer Podium. The file was left as it "
                                  "is.")},
    {ProblemCode::SittingValue,
     QT_TRANSLATE_NOOP("explain", "The Podium file is damaged: here should be %1. Nothing was "
                                  "opened.")},
    {ProblemCode::SittingStep,
     QT_TRANSLATE_NOOP("explain", "The Podium file is damaged: this step cannot follow those "
                                  "before. Nothing was opened.")},
    {ProblemCode::SittingDiffers,
     QT_TRANSLATE_NOOP("explain", "The cluster came out otherwise than when the Podium file was "
                                  "saved, as another version of Podium made it. Look at it before "
                                  "you save.")},
    {ProblemCode::SittingNotAlone,
     QT_TRANSLATE_NOOP("explain", "A Podium file is a whole sitting. Open it alone.")},

    {ProblemCode::NotYaml,
     QT_TRANSLATE_NOOP("explain", "This is not YAML: %1. The document was skipped.")},
    {ProblemCode::TooDeep,
     QT_TRANSLATE_NOOP("explain", "The document is nested more than %1 levels deep. No manifest "
                                  "needs that.")},
    {ProblemCode::TooManyAliases,
     QT_TRANSLATE_NOOP("explain", "The aliases of this document unfold to more than %1 values. "
                                  "Write out what is needed.")},
    {ProblemCode::SelfReference,
     QT_TRANSLATE_NOOP("explain", "The alias *%1 stands inside its own anchor &%1, so it would "
                                  "never end. Write the value out.")},
    {ProblemCode::UnknownAnchor,
     QT_TRANSLATE_NOOP("explain", "No anchor &%1 stands above this place. Define it there, or "
                                  "write the value out.")},
    {ProblemCode::DuplicateKey,
     QT_TRANSLATE_NOOP("explain", "The key %1 is already in line %2. Keep one of the two.")},
    {ProblemCode::MissingKind,
     QT_TRANSLATE_NOOP("explain", "The document does not say what it is. Add a kind, such as "
                                  "kind: Service.")},
    {ProblemCode::MissingApiVersion,
     QT_TRANSLATE_NOOP("explain", "The apiVersion of this %1 is missing. Add it above the kind.")},
    {ProblemCode::UnknownApiVersion,
     QT_TRANSLATE_NOOP("explain", "There is no %1 in apiVersion %2. Write apiVersion: %3.")},
    {ProblemCode::IndentationLost,
     QT_TRANSLATE_NOOP("explain", "This %1 has lost its indentation, so its fields stand under the "
                                  "wrong parents. Look at the proposed repair, or indent the "
                                  "lines.")},
    {ProblemCode::DuplicateObject,
     QT_TRANSLATE_NOOP("explain", "%1 is already defined at %2. Rename or remove one of the two.")},
    {ProblemCode::TemplateText,
     QT_TRANSLATE_NOOP("explain", "This is a template (%1), not a manifest. Fill it in first, for "
                                  "example with helm template.")},

    {ProblemCode::RequiredField,
     QT_TRANSLATE_NOOP("explain", "This field is required. Give it a value.")},
    {ProblemCode::UnsupportedValue,
     QT_TRANSLATE_NOOP("explain", "%1 is not possible here. Choose one of: %2.")},
    {ProblemCode::InvalidQuantity,
     QT_TRANSLATE_NOOP("explain", "%1 is not a quantity. Write a number with a unit, such as "
                                  "512Mi.")},
    {ProblemCode::InvalidTime,
     QT_TRANSLATE_NOOP("explain", "%1 is not a time. Write it as in 2026-01-31T12:00:00Z.")},

    {ProblemCode::NodePortTaken,
     QT_TRANSLATE_NOOP("explain", "Node port %1 already belongs to %2. Choose another, or leave it "
                                  "out to get a free one.")},
    {ProblemCode::ClusterIpTaken,
     QT_TRANSLATE_NOOP("explain", "Cluster IP %1 already belongs to %2. Choose another, or leave "
                                  "it out to get a free one.")},
    {ProblemCode::NodeUnknown,
     QT_TRANSLATE_NOOP("explain", "There is no node %1, so nothing will run this pod. Name a node "
                                  "of the cluster, or leave the choice to the scheduler.")},
    {ProblemCode::AddressesExhausted,
     QT_TRANSLATE_NOOP("explain", "All addresses of %1 are in use. Delete something, or choose a "
                                  "larger range.")},

    {ProblemCode::PodsInOtherNamespace,
     QT_TRANSLATE_NOOP("explain", "Pods with %1 are in namespace %2 (%3), but a Service finds only "
                                  "pods of its own namespace. Move one of them.")},
    {ProblemCode::NoReadyEndpoints,
     QT_TRANSLATE_NOOP("explain", "No endpoint of %8 is ready (pods that match: %1), so every "
                                  "connection is refused. Make a pod ready.")},
    {ProblemCode::NodesWithoutEndpoints,
     QT_TRANSLATE_NOOP("explain", "Under policy Local, these nodes drop what comes to them, as no "
                                  "ready pod of %8 runs there: %1. Start one there, or choose "
                                  "Cluster.")},
    {ProblemCode::LoadBalancerPending,
     QT_TRANSLATE_NOOP("explain", "%8 has no external address yet: nothing in this cluster gives "
                                  "one. Install a load-balancer provider, or use its node port.")},
    {ProblemCode::ContainerPortCollision,
     QT_TRANSLATE_NOOP("explain", "Containers %2 and %3 share one address and both want port %1, "
                                  "so %3 fails to start. Give it another port.")},
    {ProblemCode::BarePod,
     QT_TRANSLATE_NOOP("explain", "No controller looks after %8: once it is gone, nothing makes it "
                                  "again. Make it by a Deployment.")},
    {ProblemCode::EndpointPodGone,
     QT_TRANSLATE_NOOP("explain", "This endpoint belongs to pod %1, which does not exist. Remove "
                                  "the endpoint.")},
    {ProblemCode::IngressIsNodeAddress,
     QT_TRANSLATE_NOOP("explain", "%1 is also the address of %2, so it is not clear who answers. "
                                  "Give the load balancer another one.")},

    {ProblemCode::FieldNotThere,
     QT_TRANSLATE_NOOP("explain", "The manifest does not state %1 (any more), so nothing was "
                                  "changed.")},
    {ProblemCode::SharedByAnchor,
     QT_TRANSLATE_NOOP("explain", "What the anchor &%1 marks is used in other places too, and they "
                                  "would change with it, so nothing was changed. Write the value "
                                  "out where *%1 stands.")},
    {ProblemCode::DocumentTooLarge,
     QT_TRANSLATE_NOOP("explain", "This document is larger than %1 MiB and is no List whose items "
                                  "can be found, so nothing was changed. Edit the text itself.")},
    {ProblemCode::EditNotPossible,
     QT_TRANSLATE_NOOP("explain", "The text is laid out so that %1 cannot be changed without "
                                  "touching other lines, so nothing was changed. Edit the text "
                                  "itself.")},
};

/// A sentence that depends on an argument, by that argument's code.
struct VariantRow
{
    const char *variant;
    const char *text;
};

constexpr const char *selectorMatchesNothing =
    QT_TRANSLATE_NOOP("explain", "No pod carries %1, so %8 has no endpoints. Give the selector the "
                                 "labels of a pod.");
constexpr const char *selectorNearlyMatches =
    QT_TRANSLATE_NOOP("explain", "No pod carries %1, so %8 has no endpoints; %3 says %2. Make them "
                                 "agree.");
constexpr const char *targetPortUnheard =
    QT_TRANSLATE_NOOP("explain", "Nothing listens on %1: %2 listens on %3. Change the targetPort.");
constexpr const char *targetPodDeaf =
    QT_TRANSLATE_NOOP("explain", "Nothing listens on %1: %2 states no containerPort. Add it.");

// %1 what is needed, %2 what is there, as words; %3 the value.
constexpr const char *wrongType = QT_TRANSLATE_NOOP("explain", "This should be %1, not %2.");
constexpr const char *wrongScalar =
    QT_TRANSLATE_NOOP("explain", "This should be %1, but %3 is %2.");
constexpr const char *wholeNumber =
    QT_TRANSLATE_NOOP("explain", "This should be a whole number, but %3 is not.");
constexpr const char *wholeNumberOrName =
    QT_TRANSLATE_NOOP("explain", "This should be a whole number or a name, but %3 is neither.");
constexpr const char *quotesTooMany =
    QT_TRANSLATE_NOOP("explain", "This should be %1, but quotes make %3 text. Leave out the "
                                 "quotes: %3.");
constexpr const char *quotesMissing =
    QT_TRANSLATE_NOOP("explain", "Text is needed here, but %3 is read as %2. Put it in quotes: "
                                 "\"%3\".");
constexpr const char *notAnObject =
    QT_TRANSLATE_NOOP("explain", "A manifest is a map that starts with apiVersion and kind, but "
                                 "this document is %1.");

constexpr VariantRow typeRows[] = {
    {"number", QT_TRANSLATE_NOOP("explain", "a number")},
    {"text", QT_TRANSLATE_NOOP("explain", "text")},
    {"boolean", QT_TRANSLATE_NOOP("explain", "true or false")},
    {"list", QT_TRANSLATE_NOOP("explain", "a list")},
    {"map", QT_TRANSLATE_NOOP("explain", "a map of keys and values")},
    {"null", QT_TRANSLATE_NOOP("explain", "empty")},
    {"nothing", QT_TRANSLATE_NOOP("explain", "nothing")},
    {"number-or-text", QT_TRANSLATE_NOOP("explain", "a number or a name")},
    {"quantity", QT_TRANSLATE_NOOP("explain", "a quantity such as 512Mi")},
};

// %2 the detail, %8 the pod.
constexpr VariantRow unschedulableRows[] = {
    {"memory", QT_TRANSLATE_NOOP("explain", "No node has enough free memory for %8 (%2). Lower its "
                                            "request, or free a node.")},
    {"nodeSelector", QT_TRANSLATE_NOOP("explain", "No node carries the labels that the "
                                                  "nodeSelector of %8 wants (%2). Label a node, "
                                                  "or change the selector.")},
    {"no-node", QT_TRANSLATE_NOOP("explain", "There is no node that %8 could run on. Add one.")},
    {"hostPort", QT_TRANSLATE_NOOP("explain", "On every node that %8 could run on, host port %2 is "
                                              "already in use. Choose another, or add a node.")},
    {"not-ready", QT_TRANSLATE_NOOP("explain", "No node is ready to run %8. Make one ready.")},
    {"", QT_TRANSLATE_NOOP("explain", "No node can run %8 (%1 %2).")},
};

constexpr const char *notPossible = QT_TRANSLATE_NOOP("explain", "%1 is not possible here.");
constexpr const char *unknownField =
    QT_TRANSLATE_NOOP("explain", "There is no field %1 here. Remove it, or look at its "
                                 "indentation.");
constexpr const char *misspelledField =
    QT_TRANSLATE_NOOP("explain", "There is no field %1 here. Did you mean %2?");

constexpr const char *noSuchObjectAmong =
    QT_TRANSLATE_NOOP("explain", "At this moment there is no %1. There are: %2.");
constexpr const char *noSuchObjectAtAll =
    QT_TRANSLATE_NOOP("explain", "At this moment there is no %1, nor anything else of its kind.");

/// The last row, whose variant is empty, stands for all others.
template <size_t size>
const char *variantText(const VariantRow (&rows)[size], const QString &variant)
{
    for (const VariantRow &row : rows) {
        if (variant == QLatin1StringView(row.variant))
            return row.text;
    }
    return rows[size - 1].text;
}

QString typeWord(const QString &code)
{
    for (const VariantRow &row : typeRows) {
        if (code == QLatin1StringView(row.variant))
            return phrase(row.text);
    }
    return code;
}

const char *plainText(ProblemCode code)
{
    for (const ProblemRow &row : problemRows) {
        if (row.code == code)
            return row.text;
    }
    return lessonProblemText(code);
}

/// A value that is of the type that is needed but for its quotes.
bool isNeedlesslyQuoted(const QString &needed, const QString &found, const QString &value)
{
    bool isNumber = false;
    value.toLongLong(&isNumber);
    const bool isBoolean = value == "true"_L1 || value == "false"_L1;
    return found == "text"_L1 &&
           ((needed == "number"_L1 && isNumber) || (needed == "boolean"_L1 && isBoolean));
}

const char *wrongTypeText(const QStringList &arguments)
{
    if (arguments.value(2).isEmpty())
        return wrongType;
    if (arguments.value(0) == "number"_L1 && arguments.value(1) == "number"_L1)
        return wholeNumber;
    if (arguments.value(0) == "number-or-text"_L1 && arguments.value(1) == "number"_L1)
        return wholeNumberOrName;
    if (isNeedlesslyQuoted(arguments.value(0), arguments.value(1), arguments.value(2)))
        return quotesTooMany;
    return arguments.value(0) == "text"_L1 ? quotesMissing : wrongScalar;
}

const char *textFor(const Problem &problem)
{
    switch (problem.code) {
    case ProblemCode::WrongType:
        return wrongTypeText(problem.arguments);
    case ProblemCode::NotAnObject:
        return notAnObject;
    case ProblemCode::UnsupportedValue:
        return problem.arguments.value(1).isEmpty() ? notPossible : plainText(problem.code);
    case ProblemCode::UnknownField:
        return problem.arguments.value(1).isEmpty() ? unknownField : misspelledField;
    case ProblemCode::NoSuchObject:
        return problem.arguments.value(1).isEmpty() ? noSuchObjectAtAll : noSuchObjectAmong;
    case ProblemCode::SelectorMatchesNothing:
        return problem.arguments.value(1).isEmpty() ? selectorMatchesNothing
                                                    : selectorNearlyMatches;
    case ProblemCode::TargetPortUnheard:
        return problem.arguments.value(2).isEmpty() ? targetPodDeaf : targetPortUnheard;
    case ProblemCode::PodUnschedulable:
        return variantText(unschedulableRows, problem.arguments.value(0));
    default:
        return plainText(problem.code);
    }
}

bool isAboutMismatch(ProblemCode code)
{
    return code == ProblemCode::ExpectationFails || code == ProblemCode::RightChoiceFails ||
           code == ProblemCode::SolutionFails;
}

QStringList argumentsOf(const Problem &problem)
{
    constexpr qsizetype ownArguments = 7;
    QStringList arguments =
        problem.arguments.first(std::min(problem.arguments.size(), ownArguments));
    const bool isAboutTypes = problem.code == ProblemCode::WrongType ||
                              problem.code == ProblemCode::NotAnObject ||
                              problem.code == ProblemCode::SittingValue;
    constexpr qsizetype typeArguments = 2; // the third is the value itself
    for (qsizetype i = 0; isAboutTypes && i < std::min(arguments.size(), typeArguments); ++i)
        arguments[i] = typeWord(arguments[i]);
    arguments.resize(ownArguments);
    return arguments << objectWords(problem.object) << problem.field;
}

} // namespace

QString sentence(const Problem &problem)
{
    if (problem.code == ProblemCode::InvalidValue)
        return ruleSentence(problem.arguments.value(0), problem.arguments.value(1));
    if (isAboutMismatch(problem.code))
        return phrase(textFor(problem), {mismatchSentence(mismatchFrom(problem.arguments))});
    return phrase(textFor(problem), argumentsOf(problem));
}

QString leftOutSentence(qsizetype count)
{
    return phrase(QT_TRANSLATE_NOOP("explain", "… and %1 more. Those above are the gravest."),
                  {QString::number(count)});
}

} // namespace podium
