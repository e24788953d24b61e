// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/controlsbox.h"

#include "base/enumname.h"
#include "document/lessons/lessondraft.h"
#include "forms/flowlayout.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString words(LessonControl control)
{
    switch (control) {
    case LessonControl::Select:
        return ControlsBox::tr("select objects");
    case LessonControl::Send:
        return ControlsBox::tr("send packets");
    case LessonControl::AddPod:
        return ControlsBox::tr("add pods");
    case LessonControl::EditPod:
        return ControlsBox::tr("edit pods");
    case LessonControl::DeletePod:
        return ControlsBox::tr("delete pods");
    case LessonControl::EditLabels:
        return ControlsBox::tr("edit labels");
    case LessonControl::EditSelector:
        return ControlsBox::tr("edit selectors");
    case LessonControl::EditService:
        return ControlsBox::tr("edit Services");
    case LessonControl::Scale:
        return ControlsBox::tr("scale Deployments");
    case LessonControl::EditRouter:
        return ControlsBox::tr("edit the router's rules");
    case LessonControl::InstallPlugin:
        return ControlsBox::tr("install a load-balancer plug-in");
    }
    return {};
}

} // namespace

ControlsBox::ControlsBox(LessonDraft &draft, QWidget *parent)
    : FieldBox(draft, u"controls"_s, tr("Learners may"), parent)
{
    auto *boxes = new QWidget(this);
    auto *flow = new FlowLayout(boxes);
    for (const LessonControl control : valuesOf<LessonControl>()) {
        auto *box = new QCheckBox(words(control), boxes);
        flow->addWidget(box);
        m_boxes.insert(control, box);
        connect(box, &QCheckBox::clicked, this,
                [this, control](bool allowed) { allow(control, allowed); });
    }
    body()->addWidget(boxes);
    follow();
}

void ControlsBox::allow(LessonControl control, bool allowed)
{
    draft().change([&](Lesson &lesson) {
        lesson.controls.removeAll(control);
        if (allowed)
            lesson.controls.append(control);
        std::ranges::sort(lesson.controls);
    });
}

void ControlsBox::showDraft()
{
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box)
        (*box)->setChecked(draft().lesson().controls.contains(box.key()));
}

} // namespace podium
