// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"
#include "cluster/labels.h"
#include "lessons/lessonmanifest.h"
#include "lessons/localtext.h"
#include "lessons/statepath.h"
#include "manifest/yamlvalue.h"

namespace podium {

/// A map of a lesson's file that is put together, key by key in the order of the file. What is
/// empty is left out, as it is what a lesson without the key has.
class LessonYaml
{
public:
    LessonYaml &add(const QString &key, const YamlValue &value);
    LessonYaml &add(const QString &key, const QString &text);
    LessonYaml &add(const QString &key, const LocalText &text);
    LessonYaml &add(const QString &key, const LabelSet &labels);
    LessonYaml &add(const QString &key, const QStringList &texts);
    LessonYaml &add(const QString &key, const LessonManifest &manifest);
    LessonYaml &add(const QString &key, const IpAddress &address);
    LessonYaml &add(const QString &key, const QList<IpAddress> &addresses);
    /// Left out if it is what a lesson without the key has.
    LessonYaml &addNumber(const QString &key, qint64 number, qint64 unstated = 0);
    /// Left out if it is false.
    LessonYaml &addFlag(const QString &key, bool flag);

    const YamlValue &value() const { return m_map; }

private:
    YamlValue m_map{YamlValue::map()};
};

YamlValue numberValue(qint64 number);
YamlValue decimalValue(double number);
YamlValue stateYaml(const StateValue &value);
YamlValue localTextYaml(const LocalText &text);
YamlValue listYaml(const QStringList &texts);

template <class Part>
YamlValue writtenList(const QList<Part> &parts, YamlValue (*write)(const Part &))
{
    YamlValue list = YamlValue::sequence();
    for (const Part &part : parts)
        list.children.push_back(write(part));
    return list;
}

} // namespace podium
