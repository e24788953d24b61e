// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/objectreader.h"

#include "manifest/apiversions.h"
#include "manifest/fieldreader.h"
#include "manifest/manifestshape.h"
#include "manifest/unknownfields.h"
#include "manifest/worldreader.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// So many items of a List are read between two questions whether to go on.
constexpr int itemsBetweenQuestions = 64;

AnyObject emptyObject(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Namespace:
        return Namespace();
    case ObjectKind::Node:
        return Node();
    case ObjectKind::Pod:
        return Pod();
    case ObjectKind::Service:
        return Service();
    case ObjectKind::Endpoints:
        return EndpointsObject();
    case ObjectKind::EndpointSlice:
        return EndpointSlice();
    default:
        break;
    }
    Workload workload;
    workload.kind = kind;
    return workload;
}

/// Five letters as the API server appends them to generateName, but always the same for the same
/// place. Source: k8s.io/apimachinery pkg/util/rand, alphanums.
QString generatedSuffix(const Origin &origin)
{
    constexpr QLatin1StringView letters = "bcdfghjklmnpqrstvwxz2456789"_L1;
    QString suffix;
    size_t number = qHashMulti(0, origin.file, origin.document, origin.item);
    for (int i = 0; i < 5; ++i) {
        suffix += letters[qsizetype(number % size_t(letters.size()))];
        number /= size_t(letters.size());
    }
    return suffix;
}

} // namespace

ObjectReader::ObjectReader(const DocumentTask &task, DocumentReport &report, TextPool &pool,
                           DocumentResult &result)
    : m_task(task)
    , m_report(report)
    , m_pool(pool)
    , m_result(result)
    , m_tree(report.tree())
{}

void ObjectReader::readRoot()
{
    readObject(YamlTree::root, -1, {});
}

QString ObjectReader::headerText(qint32 map, std::string_view key) const
{
    const qint32 value = m_tree.value(map, key);
    const bool isText = value != YamlTree::none && m_tree.kind(value) == YamlKind::Scalar &&
                        resolveScalar(m_tree, value).type == ScalarType::Text;
    return isText ? m_tree.string(value) : QString();
}

qint32 ObjectReader::headerPlace(qint32 map, std::string_view key) const
{
    const qint32 value = m_tree.value(map, key);
    return value == YamlTree::none ? map : value;
}

ObjectReader::Header ObjectReader::header(qint32 map) const
{
    return {headerText(map, "kind"), headerText(map, "apiVersion"),
            headerText(m_tree.value(map, "metadata"), "name")};
}

Origin ObjectReader::originOf(qint32 map, int item)
{
    return {m_task.fileIndex, m_task.id, item, m_report.lineOf(map) - m_task.range.line};
}

void ObjectReader::readObject(qint32 map, int item, const Header &list)
{
    m_report.setObject({});
    if (m_tree.kind(map) != YamlKind::Map) {
        m_report.error(ProblemCode::NotAnObject, {}, map, {kindText(m_tree.kind(map))});
        return;
    }
    if (!checkTemplate(map))
        return;
    Header own = header(map);
    if (own.kind.isEmpty() && !list.kind.isEmpty())
        own.kind = list.kind.chopped(4); // the items of a PodList need not say that they are Pods
    if (own.apiVersion.isEmpty())
        own.apiVersion = list.apiVersion;
    const qint32 items = m_tree.value(map, "items");
    if (own.kind.endsWith("List"_L1) && item < 0 && items != YamlTree::none) {
        readList(items, own);
        return;
    }
    if (own.kind.isEmpty()) {
        m_report.error(ProblemCode::MissingKind, u"kind"_s, map);
        return;
    }
    const ObjectKind kind = kindFromName(own.kind);
    const QString space = headerText(m_tree.value(map, "metadata"), "namespace");
    m_report.setObject(
        {kind, isNamespaced(kind) && space.isEmpty() ? u"default"_s : space, own.name});
    if (!checkApiVersion(map, own, kind))
        return;
    if (kind != ObjectKind::Unknown)
        readKnown(map, item, kind);
    else if (own.kind == "ConfigMap"_L1 && own.name == "podium-world"_L1)
        readWorldMap(map, item);
    else if (checkUnknownKind(map, own))
        ignore(map, own);
}

double ObjectReader::shareOf(qint32 item) const
{
    return double(m_tree.written(item).offset) / double(m_task.range.size);
}

void ObjectReader::readList(qint32 items, const Header &list)
{
    if (m_tree.kind(items) == YamlKind::Null)
        return;
    if (m_tree.kind(items) != YamlKind::Sequence) {
        m_report.error(ProblemCode::WrongType, u"items"_s, items,
                       {u"list"_s, kindText(m_tree.kind(items)), m_tree.string(items)});
        return;
    }
    int number = 0;
    for (const qint32 item : m_tree.items(items)) {
        if (number % itemsBetweenQuestions == itemsBetweenQuestions - 1 &&
            !m_task.goesOn(parsingShare + (1 - parsingShare) * shareOf(item)))
            return;
        readObject(item, number++, list);
    }
}

void ObjectReader::ignore(qint32 map, const Header &header)
{
    m_result.ignored.append({header.kind, header.name, m_report.spanOf(map)});
}

void ObjectReader::readWorldMap(qint32 map, int item)
{
    m_result.world = readWorld(map, m_report);
    m_result.worldOrigin = originOf(map, item);
}

bool ObjectReader::checkTemplate(qint32 map)
{
    // "name: {{ .Values.name }}" is YAML: a map whose key is a map.
    const qint32 end = m_tree.written(map).next;
    for (qint32 node = map; node < end; ++node) {
        if (m_tree.written(node).kind != YamlKind::Map || node + 1 >= m_tree.written(node).next ||
            m_tree.written(node + 1).kind != YamlKind::Map)
            continue;
        m_report.error(ProblemCode::TemplateText, {}, node, {u"{{"_s});
        return false;
    }
    return true;
}

bool ObjectReader::checkApiVersion(qint32 map, const Header &header, ObjectKind kind)
{
    if (header.apiVersion.isEmpty()) {
        m_report.error(ProblemCode::MissingApiVersion, u"apiVersion"_s, map, {header.kind});
        return false;
    }
    if (kind == ObjectKind::Unknown)
        return true;
    switch (matchApiVersion(kind, header.apiVersion)) {
    case ApiVersionMatch::Known:
        return true;
    case ApiVersionMatch::Foreign:
        ignore(map, header);
        return false;
    case ApiVersionMatch::Wrong:
        break;
    }
    m_report.error(ProblemCode::UnknownApiVersion, u"apiVersion"_s, headerPlace(map, "apiVersion"),
                   {header.kind, header.apiVersion, currentApiVersion(kind)});
    return false;
}

bool ObjectReader::checkUnknownKind(qint32 map, const Header &header)
{
    if (!isOwnApiVersion(header.apiVersion))
        return true;
    for (int kind = int(ObjectKind::Namespace); kind <= int(ObjectKind::EndpointSlice); ++kind) {
        const QString known = kindName(ObjectKind(kind));
        const bool isMeant = header.kind.size() > 4
                                 ? isNearMiss(known.toStdString(), header.kind.toStdString())
                                 : known.compare(header.kind, Qt::CaseInsensitive) == 0;
        if (!isMeant)
            continue;
        m_report.error(ProblemCode::UnsupportedValue, u"kind"_s, headerPlace(map, "kind"),
                       {header.kind, known});
        return false;
    }
    return true;
}

bool ObjectReader::checkStrayKeys(qint32 map, ObjectKind kind)
{
    const auto isMissing = [this, map](std::string_view key) {
        const qint32 value = m_tree.value(map, key);
        return value == YamlTree::none || m_tree.kind(value) == YamlKind::Null;
    };
    if (!isMissing("metadata") && !isMissing("spec"))
        return true;
    const ManifestShape &shape = shapeOf(kind);
    for (const auto &[key, value] : m_tree.entries(map)) {
        const std::string_view name = m_tree.text(key);
        if (shape.child(name) || !shape.hasBelow(name))
            continue;
        m_report.error(ProblemCode::IndentationLost, m_tree.string(key), key, {kindName(kind)});
        return false;
    }
    return true;
}

bool ObjectReader::checkName(qint32 map, ObjectMeta &meta)
{
    if (!meta.name.isEmpty())
        return true;
    if (!meta.generateName.isEmpty()) {
        meta.name = meta.generateName + generatedSuffix(meta.origin);
        return true;
    }
    const YamlTree::Entry metadata = m_tree.entry(map, "metadata");
    const SourceSpan span = metadata.second == YamlTree::none
                                ? m_report.spanOf(map)
                                : m_report.spanOf(valueRange(m_tree, m_report.text(), metadata));
    m_report.add(Severity::Error, ProblemCode::RequiredField, u"metadata.name"_s, span);
    return false;
}

SourceSpan ObjectReader::nameSpan(qint32 map)
{
    const qint32 name = m_tree.value(m_tree.value(map, "metadata"), "name");
    return m_report.spanOf(name == YamlTree::none ? map : name);
}

void ObjectReader::readKnown(qint32 map, int item, ObjectKind kind)
{
    if (!checkStrayKeys(map, kind))
        return;
    const qsizetype problemsBefore = m_report.problems().size();
    AnyObject object = emptyObject(kind);
    FieldReader(m_report, m_pool).read(map, planOf(kind), dataOf(object));
    if (auto *workload = std::get_if<Workload>(&object);
        workload && workload->selector.isEmpty() && defaultsSelector(headerText(map, "apiVersion")))
        workload->selector.matchLabels = workload->templateLabels;
    ObjectMeta &meta = metaOf(object);
    meta.origin = originOf(map, item);
    if (isNamespaced(kind) && meta.namespaceName.isEmpty())
        meta.namespaceName = m_pool.string("default");
    const Problems own = m_report.problems().mid(problemsBefore);
    // A name of the wrong type was complained of already.
    if (hasError(own) || !checkName(map, meta))
        return;
    m_result.objects.push_back(std::move(object));
    m_result.names.push_back(nameSpan(map));
}

} // namespace podium
