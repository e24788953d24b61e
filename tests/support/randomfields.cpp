// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "support/randomfields.h"

#include "cluster/fields/fieldtables.h"

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString &parent, const QString &path)
{
    return parent.isEmpty() ? path : parent + u'.' + path;
}

void collectTargets(const FieldTable &table, void *object, const QString &parent,
                    QList<FieldTarget> &targets)
{
    for (const Field &field : table) {
        const QString path = joined(parent, field.path);
        if (field.type == FieldType::Group) {
            collectTargets(field.items, field.append(object), path, targets);
            continue;
        }
        if (field.type != FieldType::List) {
            targets.append({&field, object, path});
            continue;
        }
        if (field.path == "ownerReferences"_L1)
            continue;
        for (qsizetype i = 0; i < field.count(object); ++i)
            collectTargets(field.items, const_cast<void *>(field.item(object, i)),
                           path + u"[%1]"_s.arg(i), targets);
    }
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList texts{
        u"web"_s,        u"yes"_s,     u"1.0"_s,   u"null"_s,     u"08"_s,      u"a: b"_s,
        u"x #y"_s,       u" lead"_s,   u"tail "_s, u"파드"_s,     u"🙂 ok"_s, u"it's"_s,
        u"\"q\""_s,      u"a,b"_s,     u"{a}"_s,   u"[b]"_s,      u"~"_s,       u"-"_s,
        u"two\nlines"_s, u"block\n"_s, u"\\n"_s,   u"10.0.0.1"_s, u"a/b.c"_s,   u"& *"_s,
        u"! %"_s,        u"1e3"_s,     u"tab\t"_s, u"---"_s,
    };
    return texts[random.bounded(int(texts.size()))];
}

LabelSet randomLabels(QRandomGenerator &random, LabelSet labels)
{
    static const QStringList keys{u"app"_s, u"tier"_s, u"app.kubernetes.io/name"_s, u"80"_s,
                                  u"y"_s};
    for (int i = random.bounded(1, 4); i > 0; --i)
        labels.insert(keys[random.bounded(int(keys.size()))], randomText(random));
    if (random.bounded(3) == 0)
        labels.remove(labels.begin()->first);
    return labels;
}

QStringList randomList(QRandomGenerator &random, QStringList list)
{
    switch (random.bounded(3)) {
    case 0:
        list.insert(random.bounded(int(list.size()) + 1), randomText(random));
        break;
    case 1:
        list.append(randomText(random));
        break;
    default:
        if (list.size() > 1)
            list.removeAt(random.bounded(int(list.size())));
        else
            list = {randomText(random), randomText(random)};
    }
    return list;
}

} // namespace

bool namesObject(const QString &path)
{
    return path == "metadata.name"_L1 || path == "metadata.generateName"_L1 ||
           path == "metadata.namespace"_L1 || path.endsWith(".kind"_L1);
}

QList<FieldTarget> targetsOf(AnyObject &object)
{
    QList<FieldTarget> targets;
    collectTargets(fieldsOf(refOf(object).kind), dataOf(object), {}, targets);
    return targets;
}

FieldValue randomValue(QRandomGenerator &random, const Field &field, const FieldValue &now)
{
    if (random.bounded(6) == 0)
        return {};
    switch (field.type) {
    case FieldType::Integer:
        return qint64(random.bounded(1, 65536));
    case FieldType::Boolean:
        return random.bounded(2) == 0;
    case FieldType::Choice:
        return field.choices[random.bounded(int(field.choices.size()))];
    case FieldType::IntegerOrText:
        return random.bounded(2) == 0 ? FieldValue(qint64(random.bounded(1, 65536)))
                                      : FieldValue(u"http"_s);
    case FieldType::Address:
        return u"10.244.1.%1"_s.arg(random.bounded(1, 255));
    case FieldType::Quantity:
        return qint64(random.bounded(1, 1000)) << (10 * random.bounded(4));
    case FieldType::TextList: {
        const QStringList *list = std::get_if<QStringList>(&now);
        return randomList(random, list ? *list : QStringList());
    }
    case FieldType::TextMap: {
        const LabelSet *labels = std::get_if<LabelSet>(&now);
        return randomLabels(random, labels ? *labels : LabelSet());
    }
    default:
        return randomText(random);
    }
}

} // namespace podium::test
