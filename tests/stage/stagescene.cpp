// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/stagescene.h"

#include "control/settle.h"
#include "picture/layoutengine.h"
#include "support/clustertext.h"

namespace podium::test {

using namespace Qt::StringLiterals;

Placement placementOf(const QString &clusterText)
{
    return place(settle(clusterFromText(clusterText)).cluster);
}

QString startText()
{
    return u"node node-1\n pod pod-1 app=pod port=8080\n"
           "node node-2\n pod pod-2 app=pod port=8080\n"
           "service svc-3 app=pod 9000>8080 type=LoadBalancer nodeport=30000\n"
           "node node-3"_s;
}

Placement startScene()
{
    return placementOf(startText());
}

} // namespace podium::test
