// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "cluster/selector.h"

namespace podium {

/// A label selector as `kubectl get -l` takes it: requirements joined by commas, each of them
/// "app=web", "app==web", "app!=web", "app in (web, api)", "app notin (web)", "app" or "!app". An
/// empty text is an empty selector.
/// Problem: InvalidValue with rule "label-selector"; the value is the requirement at fault.
/// Source: Kubernetes apimachinery, labels.Parse. Simplified: no numbers compared by > and <.
Result<Selector> selectorFromText(const QString &text);

/// The same the other way round: what selectorFromText reads as this selector.
QString selectorText(const Selector &selector);

} // namespace podium
