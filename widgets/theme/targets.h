// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// How large what is pressed is at least, in pixels.
namespace podium::target {

inline constexpr int smallest = 24;        ///< source: WCAG 2.2, 2.5.8
inline constexpr int inForms = 26;         ///< where much of one kind stands close together
inline constexpr int inPresentations = 44; ///< source: WCAG 2.2, 2.5.5

} // namespace podium::target
