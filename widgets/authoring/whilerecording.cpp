// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/whilerecording.h"

#include "document/lessons/lessonstudio.h"

#include <QCoreApplication>
#include <QWidget>

namespace podium {

namespace {

void follow(QWidget &control, const LessonStudio &studio)
{
    const bool isRecording = studio.take() != LessonStudio::Take::None;
    control.setEnabled(!isRecording);
    control.setToolTip(
        isRecording ? QCoreApplication::translate("authoring", "Stop recording first") : QString());
}

} // namespace

void restWhileRecording(QWidget &control, const LessonStudio &studio)
{
    follow(control, studio);
    QObject::connect(&studio, &LessonStudio::takeChanged, &control,
                     [&control, &studio] { follow(control, studio); });
}

} // namespace podium
