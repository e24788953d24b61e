// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace podium {

/// Destroys a value on another thread: to give back a hundred thousand objects takes longer than a
/// frame.
template <class T>
void discard(T value)
{
    QThreadPool::globalInstance()->start(
        [held = std::make_shared<T>(std::move(value))]() mutable { held.reset(); });
}

} // namespace podium
