// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/paintrecorder.h"

#include <QImage>
#include <QStringList>

namespace podium::test {

/// A mark that words beside it tell of.
bool isSign(const PaintedText &text);

/// Texts whose letters do not stand out from what is around them in the picture: less than 7 to 1,
/// a sign less than 3 to 1. What is covered or dimmed by something later is left out.
/// Source: WCAG 2.2, 1.4.6 and 1.4.11.
QStringList faintTexts(const QImage &picture, const PaintRecorder &painted);

/// Lines and outlines that do not stand out from what they touch in the picture: less than 3 to 1.
/// Shadows, hatching and what comes or goes are left out. Source: WCAG 2.2, 1.4.11.
QStringList faintLines(const QImage &picture, const PaintRecorder &painted);

} // namespace podium::test
