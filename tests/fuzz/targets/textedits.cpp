// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "choices.h"
#include "fuzztargets.h"

#include "document/editing/recordedchange.h"
#include "document/editing/typedtext.h"
#include "manifest/manifesteditor.h"

#include "manifest/editedlines.h"
#include "manifest/readings.h"
#include "support/randomfields.h"

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

/// What is done to which document of a text. Decided before the text is known, as the decisions
/// are taken from its end.
struct EditPlan
{
    explicit EditPlan(Choices &choices)
        : kind(choices.below(9))
        , document(choices.byte())
        , item(int(choices.below(4)) - 1)
        , seed(choices.byte())
        , detail(choices.byte())
    {}

    /// An entry of a list, always the same for the same plan.
    template <class List>
    const auto &of(const List &list) const
    {
        return list[qsizetype(detail % std::size(list))];
    }

    qsizetype kind;
    int document;
    int item;
    int seed;
    int detail;
};

/// What can be asked for whatever the document is.
const QList<FieldSetting> oddSettings{{u"metadata.labels[app]"_s, u"yes"_s},
                                      {u"metadata.labels"_s, {}},
                                      {u"metadata.labels[]"_s, u"no key"_s},
                                      {u"spec.ports[0].port"_s, qint64(80)},
                                      {u"spec.ports[1].name"_s, u"a: b"_s},
                                      {u"spec.externalIPs"_s, QStringList{u"a"_s, u"b: c"_s}},
                                      {u"spec.selector"_s, LabelSet{{u"app"_s, u"x"_s}}},
                                      {u"spec.type"_s, u"NodePort"_s},
                                      {u"spec"_s, {}},
                                      {u"[0]"_s, true},
                                      {u"data[forwards]"_s, u"8080>node-3:30000"_s},
                                      {u"metadata.annotations[x]"_s, u"two\nlines\n"_s}};
const QStringList lists{u"spec.ports"_s, u"spec.containers"_s, u"spec.template.spec.containers"_s,
                        u"endpoints"_s};
const QStringList entries{u"spec.ports[0]"_s, u"spec.ports[1]"_s, u"metadata.labels[app]"_s,
                          u"spec.selector[app]"_s, u"spec.containers[0].ports[0]"_s};
const QStringList typedLines{{}, u"---"_s, u"  app: web"_s, u"- a"_s, u"\t"_s, u"파드: {"_s};

/// The lines that open or close what goes on in others: what is added to that goes there.
QSet<int> edgeLines(const QByteArray &text)
{
    QSet<int> edges;
    const QList<QByteArray> lines = text.split('\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines[i];
        if (line.count('}') != line.count('{') || line.count(']') != line.count('['))
            edges.insert(i + 1);
    }
    return edges;
}

/// Tries one plan on one document.
class TextEditTrial
{
public:
    TextEditTrial(const EditPlan &plan, const QByteArray &document, Promises &promises)
        : m_plan(plan)
        , m_document(document)
        , m_promises(promises)
    {}

    /// The document afterwards; as it was if the edit is refused.
    QByteArray run()
    {
        const Result<QByteArray> edited = runEdit();
        if (edited)
            return *edited;
        const Problem &problem = edited.problem();
        m_promises.expect(problem.code != ProblemCode::None &&
                              problem.span.endLine <= m_document.count('\n') + 2,
                          "a refusal says why and where");
        return m_document;
    }

private:
    Result<QByteArray> runEdit()
    {
        const int item = m_plan.item;
        switch (m_plan.kind) {
        case 0:
            return withItem(m_document, item,
                            {m_plan.of(lists), m_plan.seed % 3 - 1, {{u"name"_s, u"x"_s}}});
        case 1:
            return withoutItem(m_document, item, m_plan.of(entries));
        case 2:
            return withKeyRenamed(m_document, item, m_plan.of(entries), u"tier"_s);
        case 3:
            return m_plan.seed % 2 == 0
                       ? withoutObject(m_document, item)
                       : withObjectDuplicated(m_document, item, {{u"metadata.name"_s, u"copy"_s}});
        case 4:
            return typed();
        case 5:
            return withOddField();
        default:
            return withFieldOfObject();
        }
    }

    /// A line more, another line, or a line less.
    QByteArray typed()
    {
        QStringList lines = shownLines(m_document);
        const qsizetype at = m_plan.seed % lines.size();
        if (m_plan.detail % 3 == 0)
            lines.insert(at, m_plan.of(typedLines));
        else if (m_plan.detail % 3 == 1 || lines.size() == 1)
            lines[at] = m_plan.of(typedLines);
        else
            lines.removeAt(at);
        const QByteArray after = withTypedLines(m_document, lines);
        m_promises.expect(!canBeTyped(m_document) || shownLines(after) == lines,
                          "what was typed is there", after);
        const QByteArray back = withTypedLines(after, shownLines(m_document));
        m_promises.expect(m_document.contains('\r') || !canBeTyped(m_document) ||
                              back == m_document,
                          "typing can be typed back", after);
        return after;
    }

    Result<QByteArray> withOddField()
    {
        const FieldSetting &setting = m_plan.of(oddSettings);
        Result<QByteArray> edited = withField(m_document, m_plan.item, setting);
        if (!edited)
            return edited;
        const Result<QByteArray> again = withField(*edited, m_plan.item, setting);
        m_promises.expect(again && *again == *edited, "the same edit finds nothing left to do",
                          *edited);
        return edited;
    }

    /// Sets a field that the object's table has; all of it is compared with what is read back.
    Result<QByteArray> withFieldOfObject()
    {
        std::optional<AnyObject> object = readBack(m_document, m_plan.item);
        if (!object)
            return withOddField();
        const AnyObject before = *readBack(m_document, m_plan.item);
        const QList<FieldTarget> targets = targetsOf(*object);
        const FieldTarget target = m_plan.of(targets);
        // An old apiVersion takes defaults from other fields.
        if (namesObject(target.path) || m_document.contains("beta"))
            return m_document;
        const FieldValue valueBefore = target.field->value(target.owner);
        QRandomGenerator random{quint32(m_plan.seed)};
        const FieldSetting setting{target.path, randomValue(random, *target.field, valueBefore)};
        Result<QByteArray> edited = withField(m_document, m_plan.item, setting);
        if (!edited)
            return edited;
        target.field->setValue(target.owner, setting.value);
        expectObject(*edited, *object, "a field reads back as it was set");
        expectOtherLines(before, setting.field, *edited);
        if (const auto back = withField(*edited, m_plan.item, {setting.field, valueBefore}))
            expectObject(*back, before, "a field can be set back");
        return edited;
    }

    void expectObject(const QByteArray &document, const AnyObject &wanted, const char *promise)
    {
        const auto found = readBack(document, m_plan.item);
        m_promises.expect(found && isSameObject(*found, wanted), promise, document);
    }

    void expectOtherLines(const AnyObject &before, const QString &field, const QByteArray &after)
    {
        const QList<ManifestText> texts{ManifestText{u"a.yaml"_s, m_document}};
        const SourceMap map(texts, metaOf(before).origin);
        const auto lost =
            lostLine(m_document, linesOfField(map, field) + edgeLines(m_document), after);
        m_promises.expect(!lost, "other lines stay", lost.value_or(QByteArray()) + " in\n" + after);
    }

    const EditPlan &m_plan;
    const QByteArray &m_document;
    Promises &m_promises;
};

QByteArray documentOf(const ManifestText &text, int id)
{
    const TextDocument document = text.document(id);
    return QByteArray(document.bytes.data(), qsizetype(document.bytes.size()));
}

QByteArray madeAgain(const ManifestText &from, const QByteArray &to)
{
    Revision revision;
    revision.texts = {from};
    const auto change = replayable(revision, recorded(revision, ReplaceText{0, to}));
    return change ? std::get<ReplaceText>(*change).bytes : QByteArray();
}

/// What a history keeps of the edit gives the very bytes, forwards and back.
void expectWayBack(const ManifestText &before, const ManifestText &after, Promises &promises)
{
    promises.expect(madeAgain(before, after.bytes()) == after.bytes(), "an edit is made again",
                    after.bytes());
    promises.expect(madeAgain(after, before.bytes()) == before.bytes(), "an edit is taken back",
                    after.bytes());
    promises.expect(after.withBytes(before.bytes()) == before, "a text gets its bytes back",
                    after.bytes());
}

} // namespace

void tryTextEdits(const QByteArray &input, Promises &promises)
{
    Choices choices(input);
    const EditPlan plan(choices);
    const ManifestText text(u"a.yaml"_s, choices.rest());
    const QList<int> ids = text.documentIds();
    if (ids.isEmpty())
        return;
    const int id = ids[plan.document % ids.size()];
    const QByteArray document = documentOf(text, id);
    const QByteArray edited = TextEditTrial(plan, document, promises).run();
    expectWayBack(text, text.withDocument(id, edited), promises);
}

} // namespace podium::test
