// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/worldreader.h"

#include "cluster/fields/fieldbuilders.h"
#include "manifest/scalar.h"
#include "manifest/unknownfields.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QStringList commaParts(const QString &text)
{
    QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

/// "8080>node-3:30000".
std::optional<Forward> parseForward(const QString &text)
{
    const qsizetype arrow = text.indexOf(u'>');
    const qsizetype colon = text.lastIndexOf(u':');
    if (arrow < 0 || colon < arrow)
        return {};
    const Forward forward{text.left(arrow).trimmed().toInt(),
                          text.mid(arrow + 1, colon - arrow - 1).trimmed(),
                          text.mid(colon + 1).trimmed().toInt()};
    const auto isPort = [](int port) { return port >= 1 && port <= 65535; };
    const bool isWhole =
        isPort(forward.port) && isPort(forward.nodePort) && !forward.nodeName.isEmpty();
    return isWhole ? std::optional(forward) : std::nullopt;
}

std::optional<QList<IpRange>> parseRanges(const QString &text)
{
    QList<IpRange> ranges;
    for (const QString &part : commaParts(text)) {
        const auto range = parseIpRange(part);
        if (!range)
            return {};
        ranges.append(*range);
    }
    return ranges;
}

std::optional<QList<Forward>> parseForwards(const QString &text)
{
    QList<Forward> forwards;
    for (const QString &part : commaParts(text)) {
        const auto forward = parseForward(part);
        if (!forward)
            return {};
        forwards.append(*forward);
    }
    return forwards;
}

/// One key of `data`: sets what its text says, and tells whether it could.
struct Setting
{
    std::string_view key;
    bool (*apply)(World &world, const QString &text);
    QStringList (*choices)(); ///< null: free text, whose rule is called `rule`
    QLatin1StringView rule;
};

template <class T, class Parsed>
bool assign(T &target, const std::optional<Parsed> &parsed)
{
    if (parsed)
        target = *parsed;
    return parsed.has_value();
}

std::optional<bool> parseBoolean(const QString &text)
{
    if (text == "true"_L1)
        return true;
    return text == "false"_L1 ? std::optional(false) : std::nullopt;
}

QStringList booleanChoices()
{
    return {u"true"_s, u"false"_s};
}

bool applyProvider(World &world, const QString &text)
{
    return assign(world.provider, fields::enumFromValue<LoadBalancerProvider>(text));
}

bool applyClusterCidr(World &world, const QString &text)
{
    if (text != "none"_L1)
        return assign(world.proxy.clusterCidr, parseIpRange(text));
    world.proxy.clusterCidr.reset();
    return true;
}

bool applyMasqueradeAll(World &world, const QString &text)
{
    return assign(world.proxy.masqueradeAll, parseBoolean(text));
}

bool applyLocalhostNodePorts(World &world, const QString &text)
{
    return assign(world.proxy.localhostNodePorts, parseBoolean(text));
}

bool applyNodePortAddresses(World &world, const QString &text)
{
    return assign(world.proxy.nodePortAddresses, parseRanges(text));
}

bool applyForwards(World &world, const QString &text)
{
    return assign(world.forwards, parseForwards(text));
}

constexpr std::array settings{
    Setting{"loadBalancerProvider", applyProvider, fields::choicesOf<LoadBalancerProvider>, {}},
    Setting{"clusterCIDR", applyClusterCidr, nullptr, "range-or-none"_L1},
    Setting{"masqueradeAll", applyMasqueradeAll, booleanChoices, {}},
    Setting{"localhostNodePorts", applyLocalhostNodePorts, booleanChoices, {}},
    Setting{"nodePortAddresses", applyNodePortAddresses, nullptr, "ranges"_L1},
    Setting{"forwards", applyForwards, nullptr, "forwards"_L1},
};

const FieldPlan &settingsPlan()
{
    static const FieldPlan plan = [] {
        FieldPlan keys;
        for (const Setting &setting : settings) {
            keys.entries.emplace_back();
            keys.entries.back().key = std::string(setting.key);
        }
        return keys;
    }();
    return plan;
}

class WorldReader
{
public:
    explicit WorldReader(DocumentReport &report)
        : m_report(report)
        , m_tree(report.tree())
    {}

    World run(qint32 map)
    {
        const qint32 data = m_tree.value(map, "data");
        if (data == YamlTree::none || m_tree.kind(data) == YamlKind::Null)
            return m_world;
        if (m_tree.kind(data) != YamlKind::Map) {
            m_report.error(ProblemCode::WrongType, u"data"_s, data,
                           {u"map"_s, kindText(m_tree.kind(data)), {}});
            return m_world;
        }
        for (const YamlTree::Entry &entry : m_tree.entries(data))
            readSetting(entry);
        return m_world;
    }

private:
    void readSetting(YamlTree::Entry entry)
    {
        const QString field = u"data[%1]"_s.arg(m_tree.string(entry.first));
        for (const Setting &setting : settings) {
            if (setting.key == m_tree.text(entry.first)) {
                readText(setting, entry.second, field);
                return;
            }
        }
        const QString nearest = nearestKey(settingsPlan(), m_tree.text(entry.first));
        m_report.add(Severity::Warning, ProblemCode::UnknownField, field,
                     m_report.spanOf(entry.first), {m_tree.string(entry.first), nearest});
    }

    void readText(const Setting &setting, qint32 value, const QString &field)
    {
        const bool isScalar = m_tree.kind(value) == YamlKind::Scalar;
        const ScalarType type = isScalar ? resolveScalar(m_tree, value).type : ScalarType::Null;
        if (type != ScalarType::Text) {
            const QString found = isScalar ? typeText(type) : kindText(m_tree.kind(value));
            m_report.error(ProblemCode::WrongType, field, value,
                           {u"text"_s, found, m_tree.string(value)});
            return;
        }
        const QString text = m_tree.string(value).trimmed();
        if (setting.apply(m_world, text))
            return;
        if (setting.choices)
            m_report.error(ProblemCode::UnsupportedValue, field, value,
                           {text, setting.choices().join(", "_L1)});
        else
            m_report.error(ProblemCode::InvalidValue, field, value, {text, setting.rule});
    }

    DocumentReport &m_report;
    const YamlTree &m_tree;
    World m_world{defaultWorld()};
};

} // namespace

World readWorld(qint32 map, DocumentReport &report)
{
    return WorldReader(report).run(map);
}

} // namespace podium
