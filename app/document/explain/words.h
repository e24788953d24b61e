// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "routing/route.h"

namespace podium {

/// "delivered", "refused", "dropped", "no route", ...: one or two words for a badge or a column.
QString verdictWord(Verdict verdict);
/// What the sender notices, as a sentence: "The sender is refused at once."
QString verdictSentence(Verdict verdict);
/// A few words that name the reason, for a title or a column: "no ready endpoint".
QString reasonTitle(Reason reason);
/// "Pod", "Service"; never empty, "object" for Unknown.
QString kindWord(ObjectKind kind);
/// "sends", "rewrites the destination", ...
QString actionWord(HopAction action);
/// "error", "warning", "note".
QString severityWord(Severity severity);
/// "Service default/svc-2", "Node node-1", "the router".
QString objectWords(const ObjectRef &object);
/// The name alone; with its namespace unless that is "default": "svc-2", "shop/web".
QString shortName(const ObjectRef &object);

} // namespace podium
