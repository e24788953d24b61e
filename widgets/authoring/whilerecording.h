// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace podium {

class LessonStudio;

/// Lets the control be used only while nothing is recorded: it changes what the recording goes on
/// from, or where it is kept. The studio is borrowed and must outlive the control.
void restWhileRecording(QWidget &control, const LessonStudio &studio);

} // namespace podium
