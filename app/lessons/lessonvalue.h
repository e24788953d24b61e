// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "cluster/labels.h"
#include "lessons/lessonmanifest.h"
#include "lessons/localtext.h"
#include "lessons/statepath.h"
#include "manifest/documentreport.h"

#include <QList>

#include <limits>
#include <optional>
#include <set>
#include <utility>

namespace podium {

/// One value of a lesson's file while it is read: what it is, where it stands, and what to report
/// if it is something else than was asked for. Every function that gives nothing has said why.
class LessonValue
{
public:
    LessonValue(DocumentReport &report, YamlTree::Entry entry, const QString &field);

    const QString &field() const { return m_field; }

    LessonPlace place() const;
    YamlKind kind() const;

    bool isNull() const { return kind() == YamlKind::Null; }

    std::optional<QString> text() const;
    std::optional<qint64> integer(qint64 least = 0,
                                  qint64 most = std::numeric_limits<int>::max()) const;
    std::optional<double> number() const;
    std::optional<bool> boolean() const;
    std::optional<QStringList> texts() const;
    std::optional<LabelSet> labels() const;
    std::optional<LocalText> localText() const;
    /// A text of lines, with where they stand.
    std::optional<LessonManifest> manifest() const;
    /// Any scalar, as `equals` may be.
    std::optional<StateValue> scalar() const;
    /// The items of a list.
    QList<LessonValue> items() const;
    /// The items of a list, or the value itself if it is none.
    QList<LessonValue> itemOrItems() const;
    /// The keys and values of a map.
    QList<std::pair<QString, LessonValue>> entries() const;
    bool isMap() const;

    /// Problem: InvalidValue by that rule.
    void reportInvalid(const QString &value, const QString &rule) const;
    void report(ProblemCode code, const QStringList &arguments = {},
                Severity severity = Severity::Error) const;
    void wrongType(const QString &needed) const;
    /// Problem: UnknownField, at the key that this value stands behind.
    void reportUnknownKey(const QStringList &arguments) const;

private:
    friend class LessonMap;

    SourceSpan span() const;
    void readLanguage(YamlTree::Entry entry, LocalText &text) const;

    DocumentReport *m_report;
    YamlTree::Entry m_entry; ///< the key is `none` for what stands behind no key
    QString m_field;
};

/// A map of a lesson's file: values are asked for by key, and keys that were never asked for are
/// reported when the map goes.
class LessonMap
{
public:
    /// Of a value that is no map, WrongType is reported and every key is missing.
    explicit LessonMap(const LessonValue &value);
    ~LessonMap();
    Q_DISABLE_COPY_MOVE(LessonMap)

    const LessonValue &value() const { return m_value; }

    bool isMap() const { return m_isMap; }

    /// Keys that were not asked for are not reported.
    void ignoreRest() { m_isMap = false; }

    bool has(const QString &key) const;
    /// Whether every key that is there was asked for.
    bool knowsAll() const;
    /// Nothing if the key is not there.
    std::optional<LessonValue> find(const QString &key);
    /// The same, but RequiredField is reported if it is not there or empty.
    std::optional<LessonValue> require(const QString &key);

    // What is optional: the fallback if the key is not there, or something else is.
    QString text(const QString &key, const QString &fallback = {});
    bool boolean(const QString &key);
    LocalText localText(const QString &key);
    QStringList texts(const QString &key);
    /// A whole number in a range.
    int number(const QString &key, int least, int most, int fallback);

    // What is required.
    QString requiredText(const QString &key);
    LocalText requiredLocalText(const QString &key);
    /// Whether exactly one of these keys is there; else OneOfRequired is reported, with those that
    /// are there, joined by ", ", as its second argument.
    bool requireOneOf(const QStringList &keys) const;

private:
    void reportUnknown(qint32 key) const;

    LessonValue m_value;
    bool m_isMap;
    std::set<std::string> m_known{};
};

} // namespace podium
