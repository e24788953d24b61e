// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/changesentence.h"

#include "document/explain/phrase.h"
#include "document/explain/words.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// As a manifest would write it in one line.
struct ValueText
{
    QString operator()(std::monostate) const { return {}; }

    QString operator()(bool value) const { return value ? u"true"_s : u"false"_s; }

    QString operator()(qint64 value) const { return QString::number(value); }

    QString operator()(const QString &value) const { return value; }

    QString operator()(const QStringList &values) const { return values.join(u", "_s); }

    QString operator()(const LabelSet &labels) const { return labels.text(); }
};

/// World and router have no name of their own.
QString nameOf(const ObjectRef &object)
{
    return object.name.isEmpty() ? objectWords(object) : shortName(object);
}

/// The key of a label; empty for other fields.
QString labelOf(const QString &field)
{
    const QString before = u"metadata.labels["_s;
    const bool isLabel = field.startsWith(before) && field.endsWith(u']');
    return isLabel ? field.sliced(before.size()).chopped(1) : QString();
}

struct Sentence
{
    QString operator()(const SetFields &change) const
    {
        if (change.settings.size() == 1)
            return settingSentence(change.object, change.settings.first());
        return phrase(QT_TRANSLATE_NOOP("explain", "%1: %2 fields"),
                      {nameOf(change.object), QString::number(change.settings.size())});
    }

    QString operator()(const RenameKey &change) const
    {
        const QString label = labelOf(change.field);
        return phrase(QT_TRANSLATE_NOOP("explain", "%1: %2 is called %3"),
                      {nameOf(change.object), label.isEmpty() ? change.field : label, change.key});
    }

    QString operator()(const AddItem &change) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "%1: one more in %2"),
                      {nameOf(change.object), change.item.list});
    }

    QString operator()(const RemoveItem &change) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "%1: without %2"),
                      {nameOf(change.object), change.item});
    }

    QString operator()(const AddObjects &) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "Add objects"));
    }

    QString operator()(const ApplyManifest &) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "Apply a manifest"));
    }

    QString operator()(const RemoveObject &change) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "Delete %1"), {nameOf(change.object)});
    }

    QString operator()(const RenameObject &change) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "Rename %1 to %2"),
                      {nameOf(change.object), change.name});
    }

    QString operator()(const DuplicateObject &change) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "Duplicate %1 as %2"),
                      {nameOf(change.object), change.name});
    }

    QString operator()(const ReplaceText &) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "Typing"));
    }

    QString operator()(const SetReady &change) const
    {
        const QString object = nameOf(change.object);
        return change.ready ? phrase(QT_TRANSLATE_NOOP("explain", "%1 is ready"), {object})
                            : phrase(QT_TRANSLATE_NOOP("explain", "%1 is not ready"), {object});
    }

    QString operator()(const EvictPod &change) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "Evict %1"), {nameOf(change.pod)});
    }

    QString operator()(const RestartContainer &change) const
    {
        return phrase(QT_TRANSLATE_NOOP("explain", "Restart a container of %1"),
                      {nameOf(change.pod)});
    }
};

} // namespace

QString settingSentence(const ObjectRef &changed, const FieldSetting &setting)
{
    const QString object = nameOf(changed);
    const bool isTakenOut = std::holds_alternative<std::monostate>(setting.value);
    const QString value = std::visit(ValueText(), setting.value);
    const QString label = labelOf(setting.field);
    if (!label.isEmpty() && isTakenOut)
        return phrase(QT_TRANSLATE_NOOP("explain", "%1: without label %2"), {object, label});
    if (!label.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("explain", "%1: label %2 = %3"), {object, label, value});
    if (isTakenOut)
        return phrase(QT_TRANSLATE_NOOP("explain", "%1: without %2"), {object, setting.field});
    return phrase(QT_TRANSLATE_NOOP("explain", "%1: %2 = %3"), {object, setting.field, value});
}

QString changeSentence(const Change &change)
{
    return std::visit(Sentence(), change);
}

} // namespace podium
