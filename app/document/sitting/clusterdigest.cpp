// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/sitting/clusterdigest.h"

#include "cluster/applied.h"
#include "cluster/fields/fieldtables.h"
#include "manifest/manifestwriter.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace podium {

namespace {

/// Writes values one behind the other, each with its length or number in front.
class DigestWriter
{
public:
    explicit DigestWriter(QDataStream &stream)
        : m_stream(stream)
    {}

    void add(const FieldTable &table, const void *object)
    {
        for (const Field &field : table) {
            if (field.type != FieldType::Group && field.type != FieldType::List) {
                add(field.value(object));
                continue;
            }
            const qsizetype count = field.count ? field.count(object) : 1;
            m_stream << qint64(count);
            for (qsizetype i = 0; i < count; ++i)
                add(field.items, field.item(object, i));
        }
    }

    void add(const FieldValue &value)
    {
        m_stream << quint8(value.index());
        std::visit([this](const auto &held) { write(held); }, value);
    }

    void add(const ObjectRef &ref)
    {
        m_stream << qint32(ref.kind) << ref.namespaceName << ref.name;
    }

private:
    void write(std::monostate) {}

    void write(const LabelSet &labels) { m_stream << labels.text(); }

    template <class T>
    void write(const T &value)
    {
        m_stream << value;
    }

    QDataStream &m_stream;
};

/// What no manifest can state.
void addHidden(QDataStream &stream, const AnyObject &object)
{
    if (const auto *pod = std::get_if<Pod>(&object))
        stream << pod->restarts << pod->failedContainer;
}

void addAllocations(QDataStream &stream, const Allocations &given)
{
    stream << given.lastPodAddress << given.lastClusterIp << given.lastExternalIp
           << given.lastNodeAddress << given.lastNodePort << given.nodeCount
           << given.generatedNames;
}

} // namespace

QByteArray clusterDigest(const Cluster &cluster)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto addPiece = [&hash](const auto &write) {
        QByteArray piece;
        QDataStream stream(&piece, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        write(stream);
        hash.addData(piece);
    };
    for (const ObjectRef &ref : cluster.allObjects()) {
        addPiece([&](QDataStream &stream) {
            const AnyObject object = *storedObject(cluster, ref);
            DigestWriter writer(stream);
            writer.add(ref);
            writer.add(metaOf(object).controller);
            writer.add(fieldsOf(ref.kind), dataOf(object));
            addHidden(stream, object);
        });
    }
    addPiece([&](QDataStream &stream) {
        stream << manifestOf(cluster.world());
        addAllocations(stream, cluster.allocations());
    });
    return hash.result().toHex();
}

} // namespace podium
