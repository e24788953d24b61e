// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonvalue.h"

#include "manifest/scalar.h"
#include "manifest/unknownfields.h"

#include <algorithm>
#include <iterator>

namespace podium {

using namespace Qt::StringLiterals;

LessonValue::LessonValue(DocumentReport &report, YamlTree::Entry entry, const QString &field)
    : m_report(&report)
    , m_entry(entry)
    , m_field(field)
{}

LessonPlace LessonValue::place() const
{
    return {m_field, span()};
}

SourceSpan LessonValue::span() const
{
    if (m_entry.first == YamlTree::none)
        return m_report->spanOf(m_entry.second);
    return m_report->spanOf(valueRange(m_report->tree(), m_report->text(), m_entry));
}

YamlKind LessonValue::kind() const
{
    return m_report->tree().kind(m_entry.second);
}

void LessonValue::report(ProblemCode code, const QStringList &arguments, Severity severity) const
{
    m_report->add(severity, code, m_field, span(), arguments);
}

void LessonValue::reportInvalid(const QString &value, const QString &rule) const
{
    report(ProblemCode::InvalidValue, {value, rule});
}

void LessonValue::wrongType(const QString &needed) const
{
    const YamlTree &tree = m_report->tree();
    const bool isScalar = kind() == YamlKind::Scalar;
    const QString found =
        isScalar ? typeText(resolveScalar(tree, m_entry.second).type) : kindText(kind());
    report(ProblemCode::WrongType, {needed, found, tree.string(m_entry.second)});
}

void LessonValue::reportUnknownKey(const QStringList &arguments) const
{
    m_report->add(Severity::Error, ProblemCode::UnknownField, m_field,
                  m_report->spanOf(m_entry.first), arguments);
}

bool LessonValue::isMap() const
{
    if (kind() == YamlKind::Map)
        return true;
    wrongType(u"map"_s);
    return false;
}

std::optional<StateValue> LessonValue::scalar() const
{
    if (isNull())
        return StateValue();
    if (kind() != YamlKind::Scalar) {
        wrongType(u"text"_s);
        return {};
    }
    const Scalar scalar = resolveScalar(m_report->tree(), m_entry.second);
    switch (scalar.type) {
    case ScalarType::Null:
        return StateValue();
    case ScalarType::Boolean:
        return StateValue(scalar.boolean);
    case ScalarType::Integer:
        return StateValue(scalar.integer);
    case ScalarType::Decimal:
    case ScalarType::Text:
        break;
    }
    return StateValue(m_report->tree().string(m_entry.second));
}

std::optional<QString> LessonValue::text() const
{
    if (kind() == YamlKind::Scalar &&
        resolveScalar(m_report->tree(), m_entry.second).type == ScalarType::Text)
        return m_report->tree().string(m_entry.second);
    wrongType(u"text"_s);
    return {};
}

std::optional<LessonManifest> LessonValue::manifest() const
{
    const std::optional<QString> lines = text();
    if (!lines)
        return {};
    LessonManifest manifest{lines->toUtf8(), place(), {}, 0, 0};
    manifest.file = manifest.place.span.file;
    const std::string_view source = m_report->text();
    const size_t start = size_t(m_report->tree().written(m_entry.second).offset);
    const size_t header = source.find('\n', start);
    if (start >= source.size() || source[start] != '|' || header == std::string_view::npos)
        return manifest;
    manifest.line = m_report->lineAt(qsizetype(header)) + 1;
    const size_t first = source.find_first_not_of(" \r\n", header);
    const size_t lineStart = first == std::string_view::npos ? first : source.rfind('\n', first);
    if (lineStart != std::string_view::npos)
        manifest.indent = int(first - lineStart - 1);
    return manifest;
}

std::optional<qint64> LessonValue::integer(qint64 least, qint64 most) const
{
    const bool isScalar = kind() == YamlKind::Scalar;
    const Scalar scalar = isScalar ? resolveScalar(m_report->tree(), m_entry.second) : Scalar();
    if (!isScalar || scalar.type != ScalarType::Integer) {
        wrongType(u"number"_s);
        return {};
    }
    if (scalar.integer >= least && scalar.integer <= most)
        return scalar.integer;
    report(ProblemCode::NumberOutOfRange,
           {QString::number(scalar.integer), QString::number(least), QString::number(most)});
    return {};
}

std::optional<double> LessonValue::number() const
{
    if (kind() == YamlKind::Scalar) {
        const Scalar scalar = resolveScalar(m_report->tree(), m_entry.second);
        bool isNumber = false;
        const double number = m_report->tree().string(m_entry.second).toDouble(&isNumber);
        if (isNumber && (scalar.type == ScalarType::Integer || scalar.type == ScalarType::Decimal))
            return number;
    }
    wrongType(u"number"_s);
    return {};
}

std::optional<bool> LessonValue::boolean() const
{
    const bool isScalar = kind() == YamlKind::Scalar;
    const Scalar scalar = isScalar ? resolveScalar(m_report->tree(), m_entry.second) : Scalar();
    if (isScalar && scalar.type == ScalarType::Boolean)
        return scalar.boolean;
    wrongType(u"boolean"_s);
    return {};
}

QList<LessonValue> LessonValue::items() const
{
    QList<LessonValue> result;
    if (kind() != YamlKind::Sequence) {
        wrongType(u"list"_s);
        return result;
    }
    for (const qint32 item : m_report->tree().items(m_entry.second))
        result.append(LessonValue(*m_report, {YamlTree::none, item},
                                  u"%1[%2]"_s.arg(m_field).arg(result.size())));
    return result;
}

QList<LessonValue> LessonValue::itemOrItems() const
{
    return kind() == YamlKind::Sequence ? items() : QList{*this};
}

QList<std::pair<QString, LessonValue>> LessonValue::entries() const
{
    QList<std::pair<QString, LessonValue>> result;
    if (kind() != YamlKind::Map) {
        wrongType(u"map"_s);
        return result;
    }
    for (const YamlTree::Entry &entry : m_report->tree().entries(m_entry.second)) {
        const QString key = m_report->tree().string(entry.first);
        result.append({key, LessonValue(*m_report, entry, m_field + u'.' + key)});
    }
    return result;
}

std::optional<QStringList> LessonValue::texts() const
{
    if (kind() != YamlKind::Sequence) {
        wrongType(u"list"_s);
        return {};
    }
    QStringList result;
    for (const LessonValue &item : items()) {
        if (const auto text = item.text())
            result.append(*text);
    }
    return result;
}

std::optional<LabelSet> LessonValue::labels() const
{
    if (!isMap())
        return {};
    LabelSet labels;
    for (const YamlTree::Entry &entry : m_report->tree().entries(m_entry.second)) {
        const QString key = m_report->tree().string(entry.first);
        const LessonValue value(*m_report, entry, m_field + u'[' + key + u']');
        if (const auto text = value.text())
            labels.insert(key, *text);
    }
    return labels;
}

/// In `{en: Yes, but slowly}` the comma ends the sentence, and what is behind it becomes a key.
void LessonValue::readLanguage(YamlTree::Entry entry, LocalText &text) const
{
    const YamlTree &tree = m_report->tree();
    const QString language = tree.string(entry.first);
    const LessonValue value(*m_report, entry, m_field + u'.' + language);
    if (!isLanguage(language)) {
        m_report->add(Severity::Error, ProblemCode::SentenceCut, m_field,
                      m_report->spanOf(entry.first), {language});
        return;
    }
    const std::optional<QString> sentence = value.text();
    if (sentence && sentence->trimmed().isEmpty())
        value.report(ProblemCode::RequiredField);
    else if (sentence)
        text.byLanguage.insert(language, sentence->trimmed());
}

std::optional<LocalText> LessonValue::localText() const
{
    if (!isMap())
        return {};
    LocalText text;
    for (const YamlTree::Entry &entry : m_report->tree().entries(m_entry.second))
        readLanguage(entry, text);
    QStringList missing;
    for (const QString &language : shippedLanguages()) {
        if (m_report->tree().value(m_entry.second, language.toStdString()) == YamlTree::none)
            missing.append(language);
    }
    if (text.isEmpty() && missing.size() == shippedLanguages().size())
        report(ProblemCode::RequiredField);
    else if (!missing.isEmpty())
        report(ProblemCode::MissingLanguage, {missing.join(", "_L1)}, Severity::Warning);
    return text;
}

LessonMap::LessonMap(const LessonValue &value)
    : m_value(value)
    , m_isMap(value.isMap())
{}

LessonMap::~LessonMap()
{
    if (!m_isMap)
        return;
    const YamlTree &tree = m_value.m_report->tree();
    for (const YamlTree::Entry &entry : tree.entries(m_value.m_entry.second)) {
        if (!m_known.contains(std::string(tree.text(entry.first))))
            reportUnknown(entry.first);
    }
}

void LessonMap::reportUnknown(qint32 key) const
{
    FieldPlan plan;
    for (const std::string &known : m_known) {
        plan.entries.emplace_back();
        plan.entries.back().key = known;
    }
    const YamlTree &tree = m_value.m_report->tree();
    const QString name = tree.string(key);
    const QString prefix = m_value.field().isEmpty() ? QString() : m_value.field() + u'.';
    m_value.m_report->add(Severity::Error, ProblemCode::UnknownField, prefix + name,
                          m_value.m_report->spanOf(key), {name, nearestKey(plan, tree.text(key))});
}

bool LessonMap::has(const QString &key) const
{
    const YamlTree &tree = m_value.m_report->tree();
    return m_isMap && tree.value(m_value.m_entry.second, key.toStdString()) != YamlTree::none;
}

bool LessonMap::knowsAll() const
{
    return std::ranges::all_of(m_value.entries(), [this](const auto &entry) {
        return m_known.contains(entry.first.toStdString());
    });
}

std::optional<LessonValue> LessonMap::find(const QString &key)
{
    m_known.insert(key.toStdString());
    if (!has(key))
        return {};
    const YamlTree &tree = m_value.m_report->tree();
    const QString prefix = m_value.field().isEmpty() ? QString() : m_value.field() + u'.';
    return LessonValue(*m_value.m_report, tree.entry(m_value.m_entry.second, key.toStdString()),
                       prefix + key);
}

std::optional<LessonValue> LessonMap::require(const QString &key)
{
    const std::optional<LessonValue> found = find(key);
    if (found && !found->isNull())
        return found;
    if (!m_isMap)
        return {};
    const QString prefix = m_value.field().isEmpty() ? QString() : m_value.field() + u'.';
    m_value.m_report->add(Severity::Error, ProblemCode::RequiredField, prefix + key,
                          found ? found->span() : m_value.span());
    return {};
}

QString LessonMap::text(const QString &key, const QString &fallback)
{
    const std::optional<LessonValue> value = find(key);
    return value ? value->text().value_or(fallback) : fallback;
}

bool LessonMap::boolean(const QString &key)
{
    const std::optional<LessonValue> value = find(key);
    return value && value->boolean().value_or(false);
}

LocalText LessonMap::localText(const QString &key)
{
    const std::optional<LessonValue> value = find(key);
    return value ? value->localText().value_or(LocalText()) : LocalText();
}

QStringList LessonMap::texts(const QString &key)
{
    const std::optional<LessonValue> value = find(key);
    return value ? value->texts().value_or(QStringList()) : QStringList();
}

int LessonMap::number(const QString &key, int least, int most, int fallback)
{
    const std::optional<LessonValue> value = find(key);
    return value ? int(value->integer(least, most).value_or(fallback)) : fallback;
}

QString LessonMap::requiredText(const QString &key)
{
    const std::optional<LessonValue> value = require(key);
    const std::optional<QString> text = value ? value->text() : std::nullopt;
    if (text && text->isEmpty())
        value->report(ProblemCode::RequiredField);
    return text.value_or(QString());
}

LocalText LessonMap::requiredLocalText(const QString &key)
{
    const std::optional<LessonValue> value = require(key);
    return value ? value->localText().value_or(LocalText()) : LocalText();
}

bool LessonMap::requireOneOf(const QStringList &keys) const
{
    QStringList stated;
    std::ranges::copy_if(keys, std::back_inserter(stated),
                         [this](const QString &key) { return has(key); });
    if (m_isMap && stated.size() != 1)
        m_value.report(ProblemCode::OneOfRequired, {keys.join(u", "_s), stated.join(u", "_s)});
    return stated.size() == 1;
}

} // namespace podium
