// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QList>

class QWidget;

namespace podium {

class FieldEditor;

/// The editors for objects of a kind, from top to bottom, as children of the parent; empty for what
/// cannot be edited.
QList<FieldEditor *> makeEditors(ObjectKind kind, QWidget *parent);

} // namespace podium
