// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/randomchanges.h"

#include "document/objectchanges.h"
#include "document/randomedit.h"

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

template <class T>
const T &anyOf(QRandomGenerator &random, const QList<T> &list)
{
    return list[random.bounded(int(list.size()))];
}

ObjectRef randomPod(QRandomGenerator &random, const Cluster &cluster)
{
    QList<ObjectRef> pods;
    for (const Pod &pod : cluster.pods())
        pods.append(refOf(pod));
    return pods.isEmpty() ? ObjectRef() : anyOf(random, pods);
}

/// A few bytes in the place of others, as typing does; most such texts are broken.
Change randomTyping(QRandomGenerator &random, const ClusterDocument &document)
{
    static const QList<QByteArray> typed{"# x\n", "app: web", "\n---\n", " ", "{", "8080", ""};
    const int file = random.bounded(int(document.texts().size()));
    QByteArray bytes = document.texts()[file].bytes();
    bytes.replace(random.bounded(int(bytes.size()) + 1), random.bounded(3), anyOf(random, typed));
    return ReplaceText{file, bytes};
}

} // namespace

std::optional<Change> randomChange(QRandomGenerator &random, const ClusterDocument &document)
{
    const Cluster &cluster = document.cluster();
    const QList<ObjectRef> stated = statedObjects(cluster);
    const ObjectRef pod = randomPod(random, cluster);
    if (stated.isEmpty() || pod.isNull())
        return randomTyping(random, document);
    const ObjectRef object = anyOf(random, stated);
    switch (random.bounded(12)) {
    case 0:
        return RenameKey{object, u"metadata.labels[app]"_s, u"tier"_s};
    case 1:
        return AddItem{object, {u"spec.ports"_s, -1, {{u"port"_s, qint64(random.bounded(9000))}}}};
    case 2:
        return RemoveItem{object, u"spec.ports[0]"_s};
    case 3:
        return AddObjects{"apiVersion: v1\nkind: Pod\nmetadata: {name: pod-" +
                              QByteArray::number(random.bounded(100)) +
                              "}\nspec: {containers: [{name: a, image: example.com/a}]}\n",
                          random.bounded(2) - 1};
    case 4:
        return RemoveObject{random.bounded(2) ? object : pod};
    case 5:
        return RenameObject{object, freeName(cluster, object)};
    case 6:
        return DuplicateObject{object, freeName(cluster, object)};
    case 7:
        return SetReady{pod, random.bounded(2) == 0};
    case 8:
        return EvictPod{pod};
    case 9:
        return RestartContainer{pod, 0};
    case 10:
        return randomTyping(random, document);
    default:
        if (const std::optional<SetFields> edit = randomEdit(random, document))
            return *edit;
        return {};
    }
}

} // namespace podium::test
