// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/fieldplan.h"
#include "manifest/fieldsteps.h"
#include "manifest/manifesteditor.h"
#include "manifest/yamlvalue.h"

namespace podium {

/// One change of an object, as both its value and its text are told of it.
struct ValueEdit
{
    enum class Kind {
        Set,    ///< the path holds `value`; parents that are missing are made
        Remove, ///< with the parents that are left empty (see mayBeLeftOut)
        Insert, ///< `value` becomes the item that the path names; the list is made if missing
        Rename, ///< the path's last key becomes `key`
    };

    Kind kind{Kind::Set};
    FieldSteps path{};
    YamlValue value{};
    QString key{};
};

/// Makes the edit; false if the path leads through something else than maps and lists, or to
/// nothing where there should be something. `plan` is that of the object, and may be null.
bool applyEdit(const ValueEdit &edit, YamlValue &object, const FieldPlan *plan);

/// The value of a key, or the item with this index; null if there is none.
const YamlValue *childOf(const YamlValue &value, const FieldStep &step);

/// Sets fields of an object, or of the item that the plan is of. What cannot be set is left out.
void setFields(YamlValue &object, const FieldPlan *plan, const QList<FieldSetting> &settings);

/// Whether kubectl leaves out the map or list with this key once it is empty. It prints "{}" for
/// the parts that every object has.
bool mayBeLeftOut(const FieldStep &step);

/// What may stand behind this step; null if that is not known.
const FieldPlan *planBehind(const FieldPlan *plan, const FieldStep &step);

/// The steps of a field; the plan tells "labels[80]" from "ports[80]".
FieldSteps stepsOf(const QString &field, const FieldPlan *plan);

/// The row of a field; null if there is none.
const Field *fieldAt(const FieldPlan *plan, const FieldSteps &path);

/// Where a new key belongs among these: behind the nearest one that the field table has before it,
/// else before the nearest one behind it, else last.
size_t placeOfKey(const FieldPlan *plan, const std::vector<std::string> &keys,
                  std::string_view key);

/// The value in the maps and lists of the steps: "[0].port" around 80 is a list of one map.
YamlValue wrapped(const FieldSteps &steps, YamlValue value);

} // namespace podium
