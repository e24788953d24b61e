// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/documentreader.h"

namespace podium {

/// Finds the objects in the tree of one document (one, or the items of a List) and fills a
/// DocumentResult with them.
class ObjectReader
{
public:
    ObjectReader(const DocumentTask &task, DocumentReport &report, TextPool &pool,
                 DocumentResult &result);

    void readRoot();

private:
    /// The first lines of an object, which say what the rest is.
    struct Header
    {
        QString kind{};
        QString apiVersion{};
        QString name{};
    };

    void readObject(qint32 map, int item, const Header &list);
    void readList(qint32 items, const Header &list);
    void readKnown(qint32 map, int item, ObjectKind kind);
    void readWorldMap(qint32 map, int item);
    void ignore(qint32 map, const Header &header);
    bool checkApiVersion(qint32 map, const Header &header, ObjectKind kind);
    bool checkTemplate(qint32 map);
    bool checkUnknownKind(qint32 map, const Header &header);
    /// An object whose fields stand beside an empty `spec` would load as an empty one.
    bool checkStrayKeys(qint32 map, ObjectKind kind);
    bool checkName(qint32 map, ObjectMeta &meta);

    /// Of the document, until here.
    double shareOf(qint32 item) const;
    Header header(qint32 map) const;
    QString headerText(qint32 map, std::string_view key) const;
    /// The value of such a key; the whole object if it says nothing itself, but its List does.
    qint32 headerPlace(qint32 map, std::string_view key) const;
    SourceSpan nameSpan(qint32 map);
    Origin originOf(qint32 map, int item);

    const DocumentTask &m_task;
    DocumentReport &m_report;
    TextPool &m_pool;
    DocumentResult &m_result;
    const YamlTree &m_tree;
};

} // namespace podium
