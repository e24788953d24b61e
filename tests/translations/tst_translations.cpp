// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testregistry.h"
#include "translations/messagerules.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace podium::test;
using namespace Qt::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void judgesAMessage_data();
    void judgesAMessage();
    void koreanIsWhole();
    void englishPluralsAreWhole();
    void filesHoldTheTextsOfTheSources_data();
    void filesHoldTheTextsOfTheSources();
    void programCarriesTheTranslations_data();
    void programCarriesTheTranslations();
};

namespace {

QString translationPath(const QString &language)
{
    return sourcePath(u"resources/translations/podium_%1.ts"_s.arg(language));
}

/// One line a message that has faults.
QString faultyOnes(const QString &language, QStringList (*judge)(const Message &))
{
    QStringList lines;
    for (const Message &message : messagesOf(translationPath(language))) {
        const QStringList faults = judge(message);
        if (!faults.isEmpty())
            lines.append(message.name() + u" | "_s + faults.join(u", "_s));
    }
    return lines.join(u'\n');
}

QStringList textsIn(const QString &path)
{
    QStringList texts;
    for (const Message &message : messagesOf(path))
        texts.append(message.name());
    texts.sort();
    return texts;
}

/// What is in one of the two alone, told by its sign.
QStringList difference(const QStringList &file, const QStringList &sources)
{
    QStringList lines;
    for (const QString &text : file) {
        if (!sources.contains(text))
            lines.append(u"no longer in the sources: "_s + text);
    }
    for (const QString &text : sources) {
        if (!file.contains(text))
            lines.append(u"new in the sources: "_s + text);
    }
    return lines;
}

/// Brings the file up to date as the target update_translations does. Returns what went wrong.
QString update(const QString &path, const QStringList &options)
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourcePath(u"."_s));
    lupdate.start(QStringLiteral(PODIUM_LUPDATE),
                  options + QStringList{u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"app"_s,
                                        u"widgets"_s, u"-ts"_s, path});
    const bool ended = lupdate.waitForFinished();
    const bool good =
        ended && lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0;
    return good ? QString() : lupdate.errorString() + QString::fromLocal8Bit(lupdate.readAll());
}

} // namespace

void TranslationsTest::judgesAMessage_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const QString &context, const QString &source,
                        const QStringList &translations, const QString &fault = {}) {
        QTest::newRow(name) << context << source << translations << fault;
    };
    const QString window = u"window"_s;
    const QString explain = u"explain"_s;

    row("good", window, u"Problems"_s, {u"문제"_s});
    row("empty", window, u"Problems"_s, {u" "_s}, u"empty"_s);
    row("not translated", window, u"Problems"_s, {u"Problems"_s}, u"not translated"_s);
    row("a name", window, u"Podium"_s, {u"Podium"_s});
    row("two forms", window, u"%n pods"_s, {u"파드 %n개"_s, u"파드 %n개"_s},
        u"Korean has one plural form"_s);

    const QString places = u"other places"_s;
    row("place lost", window, u"%1 / %2 s"_s, {u"%1초"_s}, places);
    row("place added", window, u"%1 s"_s, {u"%1초, %2"_s}, places);
    row("count lost", window, u"%n pods"_s, {u"파드"_s}, places);
    row("places turned round", window, u"%1 of %2"_s, {u"%2의 %1"_s});
    row("place twice", window, u"%1"_s, {u"%1, %1"_s});

    const QString mnemonic = u"other mnemonic"_s;
    row("mnemonic", window, u"S&amples"_s, {u"예제(&A)"_s});
    row("mnemonic lost", window, u"S&amples"_s, {u"예제"_s}, mnemonic);
    row("mnemonic changed", window, u"S&amples"_s, {u"예제(&S)"_s}, mnemonic);
    row("an ampersand", explain, u"No anchor &here"_s, {u"앵커 없음"_s});

    const QString unchosen = u"a pair of particles that nobody chooses from"_s;
    const QString deaf = u"a particle that does not look at its word"_s;
    row("pair", explain, u"%1 answers."_s, {u"%1{이/가} 응답합니다."_s});
    row("pair elsewhere", window, u"%1 answers."_s, {u"%1{이/가} 응답합니다."_s}, unchosen);
    row("pair of nothing", explain, u"%1 answers."_s, {u"%1 노드{이/가} 응답합니다."_s}, unchosen);
    row("half a pair", explain, u"%1 answers."_s, {u"%1{이} 응답합니다."_s}, unchosen);
    row("fixed particle", explain, u"%1 answers."_s, {u"%1가 응답합니다."_s}, deaf);
    row("always the same", explain, u"%1 is %2"_s, {u"%1에서는 %2입니다"_s});

    row("pod", window, u"Pod"_s, {u"포드"_s}, u"says 포드"_s);
    row("label", window, u"Label"_s, {u"라벨"_s}, u"says 라벨"_s);
}

void TranslationsTest::judgesAMessage()
{
    QFETCH(const QString, context);
    QFETCH(const QString, source);
    QFETCH(const QStringList, translations);
    QFETCH(const QString, fault);
    Message message{context, source, translations};
    const QStringList expected = fault.isEmpty() ? QStringList() : QStringList(fault);
    QCOMPARE(koreanFaults(message), expected);
    message.isFinished = false;
    QCOMPARE(koreanFaults(message), QStringList(u"unfinished"_s) + expected);
}

void TranslationsTest::koreanIsWhole()
{
    QCOMPARE_GT(messagesOf(translationPath(u"ko"_s)).size(), 300);
    QCOMPARE(faultyOnes(u"ko"_s, koreanFaults), QString());
}

void TranslationsTest::englishPluralsAreWhole()
{
    QCOMPARE(faultyOnes(u"en"_s, faults), QString());
    for (const Message &message : messagesOf(translationPath(u"en"_s)))
        QVERIFY2(message.translations.size() == 2, qPrintable(message.name()));
}

void TranslationsTest::filesHoldTheTextsOfTheSources_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");

    QTest::newRow("Korean") << u"ko"_s << QStringList();
    QTest::newRow("English plurals") << u"en"_s << QStringList{u"-pluralonly"_s};
}

void TranslationsTest::filesHoldTheTextsOfTheSources()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, options);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"podium_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(translationPath(language), copy));
    QCOMPARE(update(copy, options), QString());
    const QStringList missing = difference(textsIn(translationPath(language)), textsIn(copy));
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"Build update_translations and translate:\n"_s + missing.join(u'\n')));
}

void TranslationsTest::programCarriesTheTranslations_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("oneEndpoint");
    QTest::addColumn<QString>("file");

    QTest::newRow("English") << u"en"_s << u"%n endpoint"_s << QString();
    QTest::newRow("Korean") << u"ko"_s << u"엔드포인트 %n개"_s << u"파일(&F)"_s;
}

void TranslationsTest::programCarriesTheTranslations()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/podium/translations/podium_%1.qm"_s.arg(language)));
    QTEST(translator.translate("painting", "%n endpoints", nullptr, 1), "oneEndpoint");
    QTEST(translator.translate("podium::MainWindow", "&File"), "file");
}

static const Registered<TranslationsTest> registered{"tst_translations"};

#include "tst_translations.moc"
