// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/criterionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "criteria";

struct Words
{
    QLatin1StringView kind; ///< empty: every kind
    QLatin1StringView key;
    const char *text;
    QLatin1StringView example{};
};

constexpr std::array kinds{
    Words{"packet"_L1, {}, QT_TRANSLATE_NOOP("criteria", "A packet, sent by Podium")},
    Words{"history"_L1, {}, QT_TRANSLATE_NOOP("criteria", "The learner's own packets")},
    Words{"endpoints"_L1, {}, QT_TRANSLATE_NOOP("criteria", "The endpoints of a Service")},
    Words{"state"_L1, {}, QT_TRANSLATE_NOOP("criteria", "A field has a value")},
    Words{"unchanged"_L1, {}, QT_TRANSLATE_NOOP("criteria", "Something stays as it is")},
    Words{"podsPerNode"_L1, {}, QT_TRANSLATE_NOOP("criteria", "Pods on every node")},
};

/// `expect.` before a key is left out. The first row that fits holds.
constexpr std::array keys{
    Words{{}, "from"_L1, QT_TRANSLATE_NOOP("criteria", "Sent from"), "client/laptop"_L1},
    Words{{}, "to"_L1, QT_TRANSLATE_NOOP("criteria", "Sent to"), "node/*:30000, svc/svc-1:9000"_L1},
    Words{{},
          "verdict"_L1,
          QT_TRANSLATE_NOOP("criteria", "What becomes of it"),
          "delivered, refused, dropped"_L1},
    Words{{}, "reason"_L1, QT_TRANSLATE_NOOP("criteria", "For this reason"), "node-port-closed"_L1},
    Words{{}, "pod"_L1, QT_TRANSLATE_NOOP("criteria", "Pod that it reaches"), "pod-1"_L1},
    Words{{}, "node"_L1, QT_TRANSLATE_NOOP("criteria", "Node of that pod"), "node-1"_L1},
    Words{{}, "entry"_L1, QT_TRANSLATE_NOOP("criteria", "Node that it enters by"), "node-1"_L1},
    Words{
        {}, "src"_L1, QT_TRANSLATE_NOOP("criteria", "Sender that the pod sees"), "203.0.113.10"_L1},
    Words{{}, "container"_L1, QT_TRANSLATE_NOOP("criteria", "Container that it reaches"), "web"_L1},
    Words{{}, "spread"_L1, QT_TRANSLATE_NOOP("criteria", "At least so many pods answer"), "2"_L1},
    Words{{}, "count"_L1, QT_TRANSLATE_NOOP("criteria", "So many packets are sent"), "1"_L1},
    Words{{}, "service"_L1, QT_TRANSLATE_NOOP("criteria", "Service"), "svc-1"_L1},
    Words{"endpoints"_L1, "equals"_L1, QT_TRANSLATE_NOOP("criteria", "Exactly these pods"),
          "pod-1, pod-2"_L1},
    Words{"endpoints"_L1, "min"_L1, QT_TRANSLATE_NOOP("criteria", "At least so many"), "1"_L1},
    Words{"podsPerNode"_L1, "min"_L1, QT_TRANSLATE_NOOP("criteria", "At least so many"), "1"_L1},
    Words{"history"_L1, "min"_L1, QT_TRANSLATE_NOOP("criteria", "At least so many"), "1"_L1},
    Words{"history"_L1, "distinct"_L1, QT_TRANSLATE_NOOP("criteria", "Counted: different…"),
          "pod, entry"_L1},
    Words{{}, "path"_L1, QT_TRANSLATE_NOOP("criteria", "Field"), "service/svc-1/spec.type"_L1},
    Words{"unchanged"_L1, ""_L1, QT_TRANSLATE_NOOP("criteria", "Field"),
          "service/svc-1/spec.type"_L1},
    Words{"state"_L1, "equals"_L1, QT_TRANSLATE_NOOP("criteria", "Its value"), "NodePort"_L1},
    Words{{}, "selector"_L1, QT_TRANSLATE_NOOP("criteria", "Pods with these labels"), "app=web"_L1},
    Words{{},
          "pods"_L1,
          QT_TRANSLATE_NOOP("criteria", "Pods reached have these labels"),
          "app=web"_L1},
};

const Words *wordsFor(const QString &kind, const QString &key)
{
    const QString last = key.section(u'.', -1);
    const auto found = std::ranges::find_if(keys, [&](const Words &words) {
        return (words.kind.isEmpty() || kind == words.kind) && last == words.key;
    });
    return found == keys.end() ? nullptr : &*found;
}

} // namespace

QString criterionKindWords(const QString &kind)
{
    const auto found =
        std::ranges::find_if(kinds, [&](const Words &words) { return kind == words.kind; });
    return found == kinds.end() ? kind : QCoreApplication::translate(context, found->text);
}

QString criterionKeyWords(const QString &kind, const QString &key)
{
    const Words *words = wordsFor(kind, key);
    return words ? QCoreApplication::translate(context, words->text) : key;
}

QString criterionKeyExample(const QString &kind, const QString &key)
{
    const Words *words = wordsFor(kind, key);
    return words ? QString(words->example) : QString();
}

} // namespace podium
