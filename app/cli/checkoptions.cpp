// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/checkoptions.h"

namespace podium {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> checkOptions()
{
    return {{u"old"_s, u"The stored object: judges an update. Repeatable."_s, u"FILE"_s},
            {u"existing"_s, u"What the cluster has already. Repeatable."_s, u"FILE"_s},
            {u"service-cidr"_s, u"The range that cluster IPs have to come from."_s, u"RANGE"_s}};
}

OrFault<CheckOptions> checkOptionsFrom(const QCommandLineParser &parser)
{
    CheckOptions options{
        readInput(parser.values(u"old"_s)), readInput(parser.values(u"existing"_s)), {}};
    options.context.old = options.old.read.objects;
    for (AnyObject &object : options.existing.read.objects) {
        // Its place is in another list of texts than that of the input.
        metaOf(object).origin = {};
        if (const auto *service = std::get_if<Service>(&object))
            options.context.claims.add(*service);
    }
    if (!parser.isSet(u"service-cidr"_s))
        return options;
    options.context.serviceRange = parseIpRange(parser.value(u"service-cidr"_s));
    if (!options.context.serviceRange)
        return u"--service-cidr is a range such as 10.96.0.0/12."_s;
    return options;
}

} // namespace podium
