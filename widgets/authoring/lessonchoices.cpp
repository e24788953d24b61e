// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/checksbox.h"
#include "authoring/lessontext.h"
#include "base/enumname.h"
#include "document/explain/words.h"
#include "lessons/lessonaddress.h"
#include "lessons/lessonpages.h"
#include "lessons/lessonplayer.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString words(LessonControl control)
{
    switch (control) {
    case LessonControl::Select:
        return ChecksBox::tr("select objects");
    case LessonControl::Send:
        return ChecksBox::tr("send packets");
    case LessonControl::AddPod:
        return ChecksBox::tr("add pods");
    case LessonControl::EditPod:
        return ChecksBox::tr("edit pods");
    case LessonControl::DeletePod:
        return ChecksBox::tr("delete pods");
    case LessonControl::EditLabels:
        return ChecksBox::tr("edit labels");
    case LessonControl::EditSelector:
        return ChecksBox::tr("edit selectors");
    case LessonControl::EditService:
        return ChecksBox::tr("edit Services");
    case LessonControl::Scale:
        return ChecksBox::tr("scale Deployments");
    case LessonControl::EditRouter:
        return ChecksBox::tr("edit the router's rules");
    case LessonControl::InstallPlugin:
        return ChecksBox::tr("install a load-balancer plug-in");
    }
    return {};
}

/// What can be lit: things that stand in the picture.
bool isLightable(const ObjectRef &object)
{
    return object.kind == ObjectKind::Pod || object.kind == ObjectKind::Service ||
           object.kind == ObjectKind::Node;
}

/// What is in the picture before or after what the step does.
QList<ChecksBox::Offer> spotlightOffers(Lesson lesson, int index)
{
    const LessonStep *step = stepIn(lesson, index);
    if (!step)
        return {};
    const LessonState before = stateAtPage(lesson, index, nullptr);
    QList<ChecksBox::Offer> offers;
    for (const Cluster &cluster :
         {before.cluster(), perform(before, step->actions).after.cluster()}) {
        for (const ObjectRef &object : cluster.allObjects()) {
            const ChecksBox::Offer offer{objectText(object),
                                         kindWord(object.kind) + u' ' + object.name};
            if (isLightable(object) && !offers.contains(offer))
                offers.append(offer);
        }
    }
    return offers;
}

/// One that is there is taken out, or a new one put at the end.
template <class Part>
void setThere(QList<Part> &parts, const Part &part, bool isThere)
{
    parts.removeAll(part);
    if (isThere)
        parts.append(part);
}

} // namespace

ChecksBox::Choices controlChoices()
{
    return {[](const Lesson &) {
                QList<ChecksBox::Offer> offers;
                for (const LessonControl control : valuesOf<LessonControl>())
                    offers.append({dashedName(control), words(control)});
                return offers;
            },
            [](const Lesson &lesson) {
                QStringList names;
                for (const LessonControl control : lesson.controls)
                    names.append(dashedName(control));
                return names;
            },
            [](Lesson &lesson, const QString &name, bool isChosen) {
                for (const LessonControl control : valuesOf<LessonControl>()) {
                    if (dashedName(control) == name)
                        setThere(lesson.controls, control, isChosen);
                }
                std::ranges::sort(lesson.controls);
            }};
}

ChecksBox::Choices spotlightChoices(int index)
{
    return {[index](const Lesson &lesson) { return spotlightOffers(lesson, index); },
            [index](Lesson lesson) {
                const LessonStep *step = stepIn(lesson, index);
                QStringList ids;
                for (const ObjectRef &object : step ? step->spotlight : QList<ObjectRef>())
                    ids.append(objectText(object));
                return ids;
            },
            [index](Lesson &lesson, const QString &id, bool isChosen) {
                LessonStep *step = stepIn(lesson, index);
                const std::optional<ObjectRef> object = objectFromText(id);
                if (step && object)
                    setThere(step->spotlight, *object, isChosen);
            }};
}

ChecksBox::Choices diagnosisChoices()
{
    return {[](const Lesson &) {
                // The causes that learners meet in a Service.
                QList<ChecksBox::Offer> offers;
                for (const QString &field :
                     {u"spec.selector"_s, u"spec.ports[0].port"_s, u"spec.ports[0].targetPort"_s,
                      u"spec.ports[0].nodePort"_s, u"spec.type"_s, u"spec.externalTrafficPolicy"_s,
                      u"status.loadBalancer"_s})
                    offers.append({field, field});
                return offers;
            },
            [](const Lesson &lesson) {
                return lesson.challenge ? lesson.challenge->diagnose : QStringList();
            },
            [](Lesson &lesson, const QString &field, bool isChosen) {
                if (Challenge *challenge = challengeIn(lesson))
                    setThere<QString>(challenge->diagnose, field, isChosen);
            }};
}

} // namespace podium
