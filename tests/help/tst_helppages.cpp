// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/enumname.h"
#include "cluster/fields/fieldtables.h"
#include "document/explain/helppage.h"
#include "forms/fieldeditor.h"
#include "forms/formtable.h"
#include "help/helpbook.h"
#include "lessons/lessoncheck.h"
#include "lessons/lessonreader.h"
#include "present/presentationkeys.h"
#include "window/actiontable.h"

#include "support/testregistry.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"ko"_s};

/// Kinds from Unknown to Router.
QList<ObjectKind> allKinds()
{
    QList<ObjectKind> kinds;
    for (int kind = 0; kind <= int(ObjectKind::Router); ++kind)
        kinds.append(ObjectKind(kind));
    return kinds;
}

/// Names of all pages that a language has a file of.
QStringList pagesOf(const QString &language)
{
    QStringList pages = QDir(sourcePath(u"resources/help/"_s + language)).entryList({u"*.md"_s});
    for (QString &page : pages)
        page.chop(int(qstrlen(".md")));
    pages.sort();
    return pages;
}

/// What stands in the brackets of [..](here), without pictures' exclamation marks.
QStringList linksOf(const QString &text)
{
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    QStringList links;
    for (const auto &found : link.globalMatch(text))
        links.append(found.captured(1));
    return links;
}

/// The text between the first line of ```yaml that is followed by `start`, and the next ```.
QString exampleOf(const QString &text, const QString &start)
{
    const QString fence = u"```yaml\n"_s;
    const qsizetype from = text.indexOf(fence + start) + fence.size();
    return text.mid(from, text.indexOf(u"```"_s, from) - from);
}

QStringList pathsOf(const FieldTable &table, const QString &before = {})
{
    QStringList paths;
    for (const Field &field : table) {
        const QString path = before.isEmpty() ? field.path : before + u'.' + field.path;
        paths.append(path);
        paths.append(pathsOf(field.items, field.type == FieldType::List ? path + u"[0]"_s : path));
    }
    return paths;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

/// What the help promises of itself, for each language.
class HelpPagesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void bothLanguagesHaveTheSamePages();

    void everyReasonHasItsPage_data() { addLanguages(); }

    void everyReasonHasItsPage();

    void everyKindAndFieldHasAPage_data() { addLanguages(); }

    void everyKindAndFieldHasAPage();
    void formFieldsHavePagesOfTheirOwn();
    void everyCardIsOpenedFromAField();

    void everyPageIsInTheContents_data() { addLanguages(); }

    void everyPageIsInTheContents();

    void everyLinkLeadsSomewhere_data() { addLanguages(); }

    void everyLinkLeadsSomewhere();

    void pagesAreShort_data() { addLanguages(); }

    void pagesAreShort();
    void languagesLinkAndShowTheSame();
    void englishHasNoKorean();
    void koreanKeepsToTheGlossary();

    void everyKeyIsOnThePageOfKeys_data() { addLanguages(); }

    void everyKeyIsOnThePageOfKeys();

    void everyKeyHasOneCommand();

    void lessonOfTheGuidePasses_data() { addLanguages(); }

    void lessonOfTheGuidePasses();
};

void HelpPagesTest::bothLanguagesHaveTheSamePages()
{
    QVERIFY(pagesOf(u"en"_s).size() > 60);
    QCOMPARE(pagesOf(u"ko"_s), pagesOf(u"en"_s));
}

void HelpPagesTest::everyReasonHasItsPage()
{
    QFETCH(const QString, language);
    const HelpBook book(language);
    for (const Reason reason : valuesOf<Reason>())
        QVERIFY2(book.has(helpPage(reason)), qPrintable(helpPage(reason)));
}

void HelpPagesTest::everyKindAndFieldHasAPage()
{
    QFETCH(const QString, language);
    const HelpBook book(language);
    for (const ObjectKind kind : allKinds()) {
        QVERIFY2(book.has(helpPage(kind)), qPrintable(kindName(kind)));
        for (const QString &path : pathsOf(fieldsOf(kind)))
            QVERIFY2(book.has(helpPage(kind, path)), qPrintable(kindName(kind) + u' ' + path));
    }
}

void HelpPagesTest::formFieldsHavePagesOfTheirOwn()
{
    // Of these fields the page of the kind says what there is to say.
    const QSet<QString> saidByTheKind{u"spec.type"_s,
                                      u"spec.externalIPs"_s,
                                      u"spec.containers"_s,
                                      u"spec.replicas"_s,
                                      u"spec.parallelism"_s,
                                      u"spec.completions"_s,
                                      u"spec.template.spec.containers"_s,
                                      u"data[forwards]"_s};
    QWidget parent;
    QStringList without;
    for (const ObjectKind kind : allKinds()) {
        for (const FieldEditor *editor : makeEditors(kind, &parent)) {
            const QString field = editor->field();
            if (helpPage(kind, field) == helpPage(kind) && !saidByTheKind.contains(field))
                without.append(kindName(kind) + u' ' + field);
        }
    }
    QCOMPARE(without, QStringList());
    QCOMPARE(helpPage(ObjectKind::Service, u"spec.ports[1].nodePort"_s), u"node-port"_s);
    QCOMPARE(helpPage(ObjectKind::Service, u"spec.ports[1].targetPort"_s), u"ports"_s);
    QCOMPARE(helpPage(ObjectKind::Service, u"spec.selector[app]"_s), u"labels"_s);
    QCOMPARE(helpPage(ObjectKind::Service, u"spec.selectors"_s), u"services"_s);
}

void HelpPagesTest::everyCardIsOpenedFromAField()
{
    QWidget parent;
    QSet<QString> opened;
    for (const ObjectKind kind : allKinds()) {
        for (const FieldEditor *editor : makeEditors(kind, &parent))
            opened.insert(realityCard(kind, editor->field()));
    }
    // What an import loses is no field: RepairDialog opens this one.
    const HelpBook book(u"en"_s);
    opened += {u"note-indentation"_s};
    for (const QString &page : pagesOf(u"en"_s)) {
        if (page.startsWith("note-"_L1))
            QVERIFY2(opened.contains(page), qPrintable(page));
    }
    for (const QString &card : std::as_const(opened))
        QVERIFY2(card.isEmpty() || book.has(card), qPrintable(card));
}

void HelpPagesTest::everyPageIsInTheContents()
{
    QFETCH(const QString, language);
    QStringList listed{u"index"_s};
    const HelpBook book(language);
    for (const HelpSection &section : book.contents()) {
        for (const HelpEntry &entry : section.entries) {
            listed.append(entry.page);
            // The title may say more than the line of the contents.
            QVERIFY2(book.title(entry.page).endsWith(entry.title, Qt::CaseInsensitive),
                     qPrintable(entry.page));
        }
    }
    listed.sort();
    QCOMPARE(listed, pagesOf(language));
}

void HelpPagesTest::everyLinkLeadsSomewhere()
{
    QFETCH(const QString, language);
    const QDir folder(sourcePath(u"resources/help/"_s + language));
    const HelpBook book(language);
    for (const QString &page : pagesOf(language)) {
        for (const QString &link : linksOf(book.text(page)))
            QVERIFY2(folder.exists(link), qPrintable(page + u": "_s + link));
    }
}

void HelpPagesTest::pagesAreShort()
{
    QFETCH(const QString, language);
    const QStringList longOnes{u"index"_s, u"keys"_s, u"writing-lessons"_s};
    static const QRegularExpression space(u"\\s+"_s);
    const HelpBook book(language);
    for (const QString &page : pagesOf(language)) {
        const qsizetype words = book.text(page).split(space).size();
        const bool fits = words >= 70 && words <= 330;
        QVERIFY2(fits || longOnes.contains(page),
                 qPrintable(u"%1: %2 words"_s.arg(page).arg(words)));
    }
}

void HelpPagesTest::languagesLinkAndShowTheSame()
{
    const HelpBook english(u"en"_s);
    const HelpBook korean(u"ko"_s);
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    for (const QString &page : pagesOf(u"en"_s)) {
        const QString a = english.text(page);
        const QString b = korean.text(page);
        QCOMPARE(sorted(linksOf(b)), sorted(linksOf(a)));
        QVERIFY2(a.count(u"\n## "_s) == b.count(u"\n## "_s), qPrintable(page));
        QVERIFY2(a.count(u"```"_s) == b.count(u"```"_s), qPrintable(page));
        QVERIFY2(a.count(u"\n| "_s) == b.count(u"\n| "_s), qPrintable(page));
    }
}

void HelpPagesTest::englishHasNoKorean()
{
    static const QRegularExpression korean(u"[\uac00-\ud7a3]"_s);
    const HelpBook book(u"en"_s);
    for (const QString &page : pagesOf(u"en"_s)) {
        QString text = book.text(page);
        // The example has both languages, as lessons do.
        text.remove(exampleOf(text, u"format: 1"_s));
        QVERIFY2(!text.contains(korean), qPrintable(page));
    }
}

void HelpPagesTest::koreanKeepsToTheGlossary()
{
    static const QRegularExpression korean(u"[\uac00-\ud7a3]"_s);
    const QStringList forbidden{u"포드"_s, u"팟"_s, u"라벨"_s, u"쿼버네티스"_s};
    const HelpBook book(u"ko"_s);
    for (const QString &page : pagesOf(u"ko"_s)) {
        const QString text = book.text(page);
        QVERIFY2(text.contains(korean), qPrintable(page));
        for (const QString &variant : forbidden)
            QVERIFY2(!text.contains(variant), qPrintable(page + u": "_s + variant));
    }
}

void HelpPagesTest::everyKeyIsOnThePageOfKeys()
{
    QFETCH(const QString, language);
    const QString keys = HelpBook(language).text(u"keys"_s);
    for (const ActionRow &row : actionTable()) {
        const QString key = row.shortcut.toString(QKeySequence::PortableText);
        const bool isThere = key.isEmpty() || keys.contains(key);
        QVERIFY2(isThere, qPrintable(key));
    }
    const QMap<QString, QString> spelled{{u"PgDown"_s, u"PageDown"_s}, {u"PgUp"_s, u"PageUp"_s}};
    for (const PresentationKeyRow &row : PresentationKeys::usual()) {
        const QString key = QKeySequence(row.key).toString(QKeySequence::PortableText);
        QVERIFY2(row.command == PresentationCommand::Nothing || key == u"="_s ||
                     keys.contains(spelled.value(key, key)),
                 qPrintable(key));
    }
}

void HelpPagesTest::everyKeyHasOneCommand()
{
    // Of two commands with one key Qt runs neither.
    QSet<QString> taken;
    for (const ActionRow &row : actionTable()) {
        const QString key = row.shortcut.toString(QKeySequence::PortableText);
        QVERIFY2(key.isEmpty() || !taken.contains(key), qPrintable(key));
        taken.insert(key);
    }
}

void HelpPagesTest::lessonOfTheGuidePasses()
{
    QFETCH(const QString, language);
    const QString text = exampleOf(HelpBook(language).text(u"writing-lessons"_s), u"format: 1"_s);
    const LessonReading reading = readLesson({u"guide.yaml"_s, text.toUtf8()});
    QVERIFY(reading.problems.isEmpty());
    QVERIFY(reading.lesson.challenge.has_value());
    QVERIFY(checkLesson(reading.lesson).isEmpty());
}

static const Registered<HelpPagesTest> registered{"tst_helppages"};
#include "tst_helppages.moc"
