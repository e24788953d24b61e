// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/proxysettings.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool setPodRange(const QString &text, ProxySettings &settings)
{
    const auto range = parseIpRange(text);
    settings.clusterCidr = range;
    return range || text == "none"_L1;
}

bool setFlag(const QString &text, bool &flag)
{
    flag = text == "true"_L1;
    return flag || text == "false"_L1;
}

bool setMasqueradeAll(const QString &text, ProxySettings &settings)
{
    return setFlag(text, settings.masqueradeAll);
}

bool setLocalhostNodePorts(const QString &text, ProxySettings &settings)
{
    return setFlag(text, settings.localhostNodePorts);
}

bool setNodePortAddresses(const QString &text, ProxySettings &settings)
{
    settings.nodePortAddresses.clear();
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto range = parseIpRange(part.trimmed());
        if (!range)
            return false;
        settings.nodePortAddresses.append(*range);
    }
    return true;
}

struct Setting
{
    QLatin1StringView key;
    QLatin1StringView values;
    bool (*set)(const QString &text, ProxySettings &settings);
};

constexpr Setting knownSettings[] = {
    {"clusterCIDR"_L1, "a range such as 10.244.0.0/16, or none"_L1, setPodRange},
    {"masqueradeAll"_L1, "true or false"_L1, setMasqueradeAll},
    {"localhostNodePorts"_L1, "true or false"_L1, setLocalhostNodePorts},
    {"nodePortAddresses"_L1, "ranges, parted by commas"_L1, setNodePortAddresses},
};

} // namespace

QString applyProxySetting(const QString &setting, ProxySettings &settings)
{
    const QString key = setting.section(u'=', 0, 0);
    QStringList keys;
    for (const Setting &row : knownSettings) {
        keys.append(row.key);
        if (key != row.key)
            continue;
        if (setting.contains(u'=') && row.set(setting.section(u'=', 1), settings))
            return {};
        return u"--proxy %1 needs %2."_s.arg(key + u'=', row.values);
    }
    return u"--proxy has no key %1, only %2."_s.arg(key, keys.join(u", "_s));
}

} // namespace podium
