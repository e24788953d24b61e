// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/documentsplitter.h"
#include "manifest/manifesteditor.h"
#include "manifest/sourcemap.h"
#include "manifest/yamlparser.h"
#include "manifest/yamlwriter.h"

#include "editedlines.h"
#include "readings.h"
#include "support/manifestfiles.h"
#include "support/randomfields.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// Random edits of real manifests: what is read back is the object that the field tables say, and
/// no other line of the text has changed. PODIUM_FUZZ_ROUNDS says how many edits each object gets,
/// one after the other; the seeds are always the same.
class ManifestEditorPropertiesTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase();

    void init() { podium::test::failOnAnyWarning(); }

    void randomEditsReadBack_data();
    void randomEditsReadBack();
    void brokenTextIsLeftAlone();

private:
    /// One object, and the document that it stands in.
    struct Sample
    {
        QByteArray document{};
        int item{-1};
        AnyObject object{};
        QString place{};
    };

    void addSamples(const QString &path);
    /// Sets a random field, and sees that it can be set back.
    void edit(Sample &sample, QRandomGenerator &random);

    std::vector<Sample> m_samples{};
    int m_edits{0};
    int m_added{0};    ///< edits that stated a field that was not
    int m_restored{0}; ///< of these, how many gave the same bytes when the field was taken out
};

namespace {

enum class Layout { Own, Windows, Json, CompactJson, Braces, SpreadOut };

YamlValue parsed(const QByteArray &document)
{
    YamlTree tree;
    const std::string_view view(document.constData(), size_t(document.size()));
    const auto failure = parseDocument(view, tree, [](qsizetype) { return 1; });
    return failure ? YamlValue() : valueOf(tree, YamlTree::root);
}

/// The same document, written in another way.
QByteArray laidOut(QByteArray document, Layout layout)
{
    const FlowStyle json{ScalarContext::Json, ScalarStyle::DoubleQuoted, ": ", ", ", "\n", 4};
    const FlowStyle compact{ScalarContext::Json, ScalarStyle::DoubleQuoted, ":", ",", {}, 0};
    switch (layout) {
    case Layout::Own:
        return document;
    case Layout::Windows:
        return document.replace("\r\n", "\n").replace("\n", "\r\n");
    case Layout::Json:
        return flowValue(parsed(document), 0, json) + '\n';
    case Layout::CompactJson:
        return flowValue(parsed(document), 0, compact);
    case Layout::Braces: {
        QByteArray text;
        const YamlValue root = parsed(document);
        for (size_t i = 0; i < root.keys.size(); ++i)
            text += QByteArray::fromStdString(root.keys[i]) + ":  " +
                    flowValue(root.children[i], 0, {}) + " # braces\n";
        return text;
    }
    case Layout::SpreadOut:
        break;
    }
    return "--- # spread out\n" + blockLines(parsed(document), 0, {"\n", 4, 3, 5});
}

/// Not what an old apiVersion takes a default from.
bool isFreeToChange(const QString &path, const QByteArray &document)
{
    const bool defaultsSelector = document.contains("v1beta1");
    return !namesObject(path) &&
           !(defaultsSelector &&
             (path.startsWith("spec.selector"_L1) || path == "spec.template.metadata.labels"_L1));
}

QByteArray valueName(const FieldValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? '<' + text->toUtf8() + '>' : "value " + QByteArray::number(value.index());
}

/// Where the edit was made, and the lines that differ.
QByteArray report(const QString &place, const QString &path, const QByteArray &before,
                  const QByteArray &after)
{
    QByteArrayList lines = before.split('\n');
    QByteArrayList others = after.split('\n');
    while (lines.size() > 1 && others.size() > 1 && lines.first() == others.first()) {
        lines.removeFirst();
        others.removeFirst();
    }
    while (lines.size() > 1 && others.size() > 1 && lines.last() == others.last()) {
        lines.removeLast();
        others.removeLast();
    }
    return place.toUtf8() + ' ' + path.toUtf8() + "\n--- before\n" + lines.join('\n') +
           "\n--- after\n" + others.join('\n');
}

} // namespace

void ManifestEditorPropertiesTest::addSamples(const QString &path)
{
    const QByteArray bytes = contentOf(path);
    const std::string_view view(bytes.constData(), size_t(bytes.size()));
    for (const DocumentRange &range : splitDocuments(view)) {
        const QByteArray document = bytes.mid(range.offset, range.size);
        for (const AnyObject &object : readText(document).objects)
            m_samples.push_back({document, metaOf(object).origin.item, object,
                                 u"%1:%2"_s.arg(path).arg(metaOf(object).origin.line)});
    }
}

void ManifestEditorPropertiesTest::initTestCase()
{
    const QStringList paths = manifestFiles();
    for (const QString &path : paths)
        addSamples(path);
    QVERIFY(m_samples.size() > 200);
}

void ManifestEditorPropertiesTest::edit(Sample &sample, QRandomGenerator &random)
{
    const QList<FieldTarget> targets = targetsOf(sample.object);
    const FieldTarget &target = targets[random.bounded(int(targets.size()))];
    if (!isFreeToChange(target.path, sample.document))
        return;
    const QByteArray before = sample.document;
    // Read again, as the targets point into lists that a copy would share.
    const AnyObject objectBefore = *readBack(before, sample.item);
    const FieldValue valueBefore = target.field->value(target.owner);
    const FieldValue value = randomValue(random, *target.field, valueBefore);
    const auto edited = withField(before, sample.item, {target.path, value});
    QVERIFY2(edited, valueName(value) + report(sample.place, target.path, before, {}));
    const QByteArray what = report(sample.place, target.path, before, *edited);

    target.field->setValue(target.owner, value);
    const auto again = readBack(*edited, sample.item);
    QVERIFY2(again, what);
    QVERIFY2(isSameObject(*again, sample.object), what);

    const QList<ManifestText> texts{ManifestText{u"a.yaml"_s, before}};
    const SourceMap map(texts, metaOf(objectBefore).origin);
    const auto lost = lostLine(before, linesOfField(map, target.path), *edited);
    QVERIFY2(!lost, lost.value_or(QByteArray()) + '\n' + what);

    const auto back = withField(*edited, sample.item, {target.path, valueBefore});
    QVERIFY2(back, "cannot be set back: " + what);
    const auto objectBack = readBack(*back, sample.item);
    QVERIFY2(objectBack && isSameObject(*objectBack, objectBefore), what);
    const bool isNew = !map.isStated(target.path) && *edited != before;
    m_added += isNew ? 1 : 0;
    m_restored += isNew && *back == before ? 1 : 0;
    ++m_edits;
    sample.document = *edited;
    sample.object = *again;
}

void ManifestEditorPropertiesTest::randomEditsReadBack_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<int>("everyNth"); // of the samples, for the time's sake
    QTest::newRow("as they are") << Layout::Own << 1;
    QTest::newRow("Windows line ends") << Layout::Windows << 5;
    QTest::newRow("JSON") << Layout::Json << 5;
    QTest::newRow("JSON on one line") << Layout::CompactJson << 5;
    QTest::newRow("braces") << Layout::Braces << 5;
    QTest::newRow("spread out") << Layout::SpreadOut << 5;
}

void ManifestEditorPropertiesTest::randomEditsReadBack()
{
    QFETCH(const Layout, layout);
    QFETCH(const int, everyNth);
    const int rounds = qEnvironmentVariableIntValue("PODIUM_FUZZ_ROUNDS");
    const int editsEach = rounds > 0 ? rounds : 6;
    m_edits = m_added = m_restored = 0;
    for (size_t i = 0; i < m_samples.size(); i += size_t(everyNth)) {
        QRandomGenerator random{quint32(i)};
        Sample sample = m_samples[i];
        sample.document = laidOut(sample.document, layout);
        sample.object = *readBack(sample.document, sample.item);
        for (int round = 0; round < editsEach && !QTest::currentTestFailed(); ++round)
            edit(sample, random);
    }
    const int planned = int(m_samples.size()) / everyNth * editsEach;
    QVERIFY2(m_edits * 4 > planned * 3, QByteArray::number(m_edits));
    // Where braces became lines, or a part was made that is left as "status: {}", taking the field
    // out again gives other text for the same object.
    QVERIFY2(m_restored * 5 > m_added * 4,
             QByteArray::number(m_restored) + " of " + QByteArray::number(m_added));
}

void ManifestEditorPropertiesTest::brokenTextIsLeftAlone()
{
    QRandomGenerator random(1);
    for (const Sample &sample : m_samples) {
        QByteArray document = sample.document;
        document.insert(random.bounded(int(document.size())), random.bounded(2) == 0 ? "{" : "\"");
        const auto edited = withField(document, sample.item, {u"metadata.labels[app]"_s, u"web"_s});
        // A mark in a comment breaks nothing; whatever it is, the edit was read again.
        const QByteArray text = edited ? *edited : document;
        const auto again = readBack(text, sample.item);
        if (edited && again)
            QCOMPARE(metaOf(*again).labels.value(u"app"_s), u"web"_s);
        else
            QVERIFY2(edited || edited.problem().code != ProblemCode::None, document);
    }
}

static const podium::test::Registered<ManifestEditorPropertiesTest> registered{
    "tst_manifesteditorproperties"};

#include "tst_manifesteditorproperties.moc"
