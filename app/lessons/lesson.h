// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/world.h"
#include "lessons/criterion.h"
#include "lessons/lessonaction.h"

#include <QObject>

namespace podium {

/// Holds the enum, so that Qt knows its names.
struct LessonEnums
{
    Q_GADGET

public:
    /// What a lesson lets its learner do; all else is hidden. Spelled as dashedName() does.
    enum class Control {
        Select,
        Send,
        AddPod,
        EditPod,
        DeletePod,
        EditLabels,
        EditSelector,
        EditService,
        Scale,
        EditRouter,
        InstallPlugin,
    };
    Q_ENUM(Control)
};

using LessonControl = LessonEnums::Control;

/// A node that a lesson states, as it has no manifest.
struct LessonNode
{
    QString name{};
    IpAddress address{};            ///< null: the next free one
    std::optional<qint64> memory{}; ///< bytes; unset: more than enough
    qint64 used{0};                 ///< of that, by what is not shown

    bool operator==(const LessonNode &) const = default;
};

/// What is not Kubernetes. The preset "trio": three nodes, a laptop in the office, a phone on the
/// internet, a router, no load-balancer plug-in.
struct LessonWorld
{
    QList<LessonNode> nodes{}; ///< empty: those of the preset
    QList<Client> clients{};   ///< empty: those of the preset
    QList<IpAddress> pool{};   ///< of the load-balancer plug-in; empty: there is none
    IpAddress routerAddress{}; ///< null: that of the preset
    QList<Forward> forwards{};

    bool operator==(const LessonWorld &) const = default;
};

struct Choice
{
    LocalText text{};
    bool isCorrect{false};
    QString misconception{}; ///< tag of a wrong choice
    std::optional<Expectation> is{};
    LocalText why{};
    LessonPlace place{};

    bool operator==(const Choice &) const = default;
};

/// Asked before anything of its step is done.
struct Prediction
{
    LocalText ask{};
    QList<Choice> choices{};  ///< in the order of the file; see choiceOrder() in lessonplayer.h
    bool keepsOrder{false};   ///< `keepOrder`
    bool isConceptual{false}; ///< no simulated result decides
    LessonPlace place{};

    bool operator==(const Prediction &) const = default;
};

struct LessonStep
{
    QString id{};
    QList<ObjectRef> spotlight{}; ///< empty: nothing is dimmed
    std::optional<Prediction> predict{};
    QList<LessonAction> actions{}; ///< `do`
    LocalText say{};
    LocalText caption{};
    std::optional<Expectation> expect{};
    LessonPlace place{};

    bool operator==(const LessonStep &) const = default;
};

struct Challenge
{
    std::optional<LessonManifest> start{}; ///< unset: it goes on from what the steps left
    LocalText brief{};
    QStringList diagnose{}; ///< fields of which the learner must first name the one at fault
    QList<LocalText> hints{};
    Criterion success{};
    QList<LessonAction> solution{}; ///< of a lesson without variants
    LessonPlace place{};

    bool operator==(const Challenge &) const = default;
};

/// One of several faults, of which each learner gets one.
struct LessonVariant
{
    QString id{};
    QList<LessonAction> fault{};
    QList<LessonAction> solution{};
    LessonPlace place{};

    bool operator==(const LessonVariant &) const = default;
};

/// A lesson as its file tells it: data that can do no harm.
struct Lesson
{
    static constexpr int knownFormat = 1;

    QString id{}; ///< progress is stored under it
    double order{0};
    QString module{};
    int minutes{0};
    quint64 seed{1}; ///< of every random choice: same class, same run
    LocalText title{};
    LocalText goal{};
    QStringList teaches{};
    QList<LessonControl> controls{}; ///< empty: all
    LessonWorld world{};
    LessonManifest manifest{};
    QList<LessonStep> steps{};
    std::optional<Challenge> challenge{};
    LocalText reflect{};
    QList<LessonVariant> variants{};
    LessonPlace place{};

    bool operator==(const Lesson &) const = default;
};

} // namespace podium
