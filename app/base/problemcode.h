// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace podium {

/// Holds the enum, so that Qt knows its names.
struct ProblemCodes
{
    Q_GADGET

public:
    /// Every thing Podium can complain of. Its spelling for `--format json` is dashedName(code),
    /// its sentence is in document/explain. The comment names the arguments, %1 first.
    enum class Code {
        None,

        // Files: the whole input is refused.
        FileUnreadable,   ///< the system's own message
        FileIsDirectory,  ///<
        FileEmpty,        ///< no object in it
        FileTooLarge,     ///< limit in MiB
        NotUtf8,          ///< byte offset
        LineTooLong,      ///< limit in MiB
        NothingConfirmed, ///< flattened text whose repair was not confirmed

        // Podium files (app/document/sitting): the whole file is refused, but for SittingDiffers.
        NotJson,         ///< the parser's message
        SittingTooNew,   ///< its format, the newest that is known
        SittingValue,    ///< what is needed there: as WrongType's, or names joined by " | "
        SittingStep,     ///<
        SittingDiffers,  ///<
        SittingNotAlone, ///<

        // Documents: this document is refused, the others load.
        NotYaml,           ///< the parser's message
        TooDeep,           ///< limit
        TooManyAliases,    ///< limit
        SelfReference,     ///< anchor, whose alias is inside it
        UnknownAnchor,     ///< anchor
        DuplicateKey,      ///< key, line of the first
        NotAnObject,       ///< what it is instead: "text", "list", ...
        MissingKind,       ///<
        MissingApiVersion, ///< kind
        UnknownApiVersion, ///< kind, apiVersion, what it should be
        IndentationLost,   ///< kind
        DuplicateObject,   ///< object, place of the first
        TemplateText,      ///< a Helm template or the like: the marker found

        // Fields.
        RequiredField,    ///<
        WrongType,        ///< what is needed ("number", ...); what is there; the value, if a scalar
        UnsupportedValue, ///< value, the supported values joined by ", "
        InvalidValue,     ///< value, reason code of the rule
        UnknownField,     ///< key, nearest known key (may be empty)
        InvalidQuantity,  ///< value
        InvalidTime,      ///< value

        // What the control plane found (app/control).
        NodePortTaken,      ///< port, owner
        ClusterIpTaken,     ///< address, owner
        NodeUnknown,        ///< node
        PodUnschedulable,   ///< why: "memory", "nodeSelector", "no-node", "not-ready",
                            ///< "hostPort"; detail
        AddressesExhausted, ///< range

        // What is accepted but most likely not meant (app/cluster/checks/checkcluster.h).
        SelectorMatchesNothing, ///< selector; the nearest pod's label in its place (may be empty),
                                ///< that pod (may be empty)
        PodsInOtherNamespace,   ///< selector, the pods' namespace, one of them
        NoReadyEndpoints,       ///< how many pods the selector matches
        TargetPortUnheard,      ///< target port, a pod, the ports it listens on joined by ", "
        NodesWithoutEndpoints,  ///< nodes joined by ", "
        LoadBalancerPending,    ///<
        ContainerPortCollision, ///< port, the container that has it, the one that fails
        BarePod,                ///< pod
        EndpointPodGone,        ///< pod
        IngressIsNodeAddress,   ///< address, node

        // Edits of a manifest's text that are not made (app/manifest/manifesteditor.h).
        FieldNotThere,    ///< field
        SharedByAnchor,   ///< anchor
        DocumentTooLarge, ///< limit in MiB
        EditNotPossible,  ///< field

        // Lessons: their form (app/lessons/lessonreader.h).
        LessonTooLarge,       ///< limit in KiB
        LessonEmpty,          ///<
        SeveralDocuments,     ///<
        UnknownLessonFormat,  ///< format, the known one
        SentenceCut,          ///< what became of it
        MissingLanguage,      ///< languages joined by ", "
        SentenceTooLong,      ///< words, limit
        NumberOutOfRange,     ///< number, least, most
        TooMany,              ///< how many, limit
        TooFew,               ///< how many, least
        DuplicateId,          ///< id or name, line of the first
        OneOfRequired,        ///< keys, those that are stated; both joined by ", "
        NoPrediction,         ///<
        NoRightChoice,        ///<
        SeveralRightChoices,  ///< how many
        NothingDecides,       ///<
        ReasonOfOtherVerdict, ///< reason, verdict, the reason's own verdict
        PathOutsideFolder,    ///< path

        // Lessons: what shows when they are played (app/lessons/lessoncheck.h).
        NoSuchObject,     ///< what was named, what there is joined by ", " (may be empty)
        NoSuchAddress,    ///< the address
        ActionRejected,   ///< what the API server says
        ExpectationFails, ///< a Mismatch: what it is about, expected, found, place
        RightChoiceFails, ///< likewise
        WrongChoiceHolds, ///<
        AlreadyPassed,    ///<
        SolutionFails,    ///< a Mismatch, as above
        NoRightDiagnosis, ///< the fields to choose from, joined by ", "
        LessonIdTaken,    ///< id, the file that has it
    };
    Q_ENUM(Code)
};

using ProblemCode = ProblemCodes::Code;

} // namespace podium
