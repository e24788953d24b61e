// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "theme/theme.h"

#include "support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QGlyphRun>
#include <QSet>
#include <QTest>
#include <QTextLayout>

using namespace podium;
using namespace Qt::StringLiterals;

namespace {

/// Every character that the program has to show in some language.
QSet<char32_t> charactersIn(const QString &folder)
{
    QSet<char32_t> characters;
    QDirIterator files(folder, {u"*.ts"_s, u"*.yaml"_s, u"*.md"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<uint> text = QString::fromUtf8(file.readAll()).toUcs4();
        for (const uint character : text) {
            if (QChar::isPrint(character) && !QChar::isSpace(character))
                characters.insert(character);
        }
    }
    return characters;
}

/// Whether Qt finds a glyph in the font or in one that it falls back to.
bool hasGlyph(const QFont &font, char32_t character)
{
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return !runs.isEmpty() && std::all_of(runs.begin(), runs.end(), [](const QGlyphRun &run) {
        return !run.glyphIndexes().contains(0U);
    });
}

} // namespace

class GlyphsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void everyCharacterHasAGlyph_data();
    void everyCharacterHasAGlyph();
    void aMissingGlyphIsFound();
};

void GlyphsTest::everyCharacterHasAGlyph_data()
{
    QTest::addColumn<QFont>("font");
    const Theme theme = lightTheme();
    QTest::newRow("text") << theme.font(FontRole::Text);
    QTest::newRow("strong") << theme.font(FontRole::Strong);
    QTest::newRow("caption") << theme.font(FontRole::Caption);
    QTest::newRow("the window") << QFont();
}

void GlyphsTest::everyCharacterHasAGlyph()
{
    QFETCH(const QFont, font);
    const QSet<char32_t> characters =
        charactersIn(qEnvironmentVariable("PODIUM_SOURCE_DIR") + u"/resources"_s);
    QVERIFY(characters.size() > 500);
    QString missing;
    for (const char32_t character : characters) {
        if (!hasGlyph(font, character))
            missing += QString::fromUcs4(&character, 1) + u' ';
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

/// What no font has: the test would be of no use if this had a glyph, too.
void GlyphsTest::aMissingGlyphIsFound()
{
    QVERIFY(!hasGlyph(lightTheme().font(FontRole::Text), U'\U000F1234'));
}

static const podium::test::Registered<GlyphsTest> registered{"tst_glyphs"};

#include "tst_glyphs.moc"
