// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/problemsentence.h"

#include "base/enumname.h"
#include "document/explain/rulesentence.h"
#include "support/testregistry.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class ProblemSentenceTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void everyRuleHasASentence_data();
    void everyRuleHasASentence();
    void sentenceSuitsItsArguments_data();
    void sentenceSuitsItsArguments();
    void whatAFileSaysIsNeitherEndlessNorObeyed();
};

namespace {

/// The codes that the reader passes on with InvalidValue, and those in the sources of the checks:
/// what is written last in `invalid(field, value, u"code"_s)`, or in what returns such a code.
QSet<QString> rulesInSources()
{
    static const QRegularExpression pattern(
        u"(?:invalid\\([^;]*|return |reason)u\"([a-z-]+)\"_s(?:\\)|\\}|;)"_s);
    QSet<QString> rules{u"address"_s,          u"forwards"_s,           u"lesson-address"_s,
                        u"lesson-id"_s,        u"lesson-labels"_s,      u"lesson-object"_s,
                        u"lesson-sender"_s,    u"lesson-state-field"_s, u"lesson-state-path"_s,
                        u"number-too-large"_s, u"range-or-none"_s,      u"ranges"_s};
    QDirIterator files(podium::test::sourcePath(u"app/cluster/checks"_s), {u"*.cpp"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (const auto &match : pattern.globalMatch(QString::fromUtf8(file.readAll())))
            rules.insert(match.captured(1));
    }
    return rules;
}

} // namespace

void ProblemSentenceTest::everyCodeHasASentence_data()
{
    QTest::addColumn<ProblemCode>("code");
    for (const ProblemCode code : valuesOf<ProblemCode>())
        QTest::newRow(qPrintable(dashedName(code))) << code;
}

void ProblemSentenceTest::everyCodeHasASentence()
{
    QFETCH(const ProblemCode, code);
    Problem problem;
    problem.code = code;
    problem.object = {ObjectKind::Service, u"default"_s, u"svc-1"_s};
    problem.field = u"spec.type"_s;
    problem.arguments = QStringList{u"first"_s, u"second"_s, u"third"_s};
    const QString said = sentence(problem);
    QVERIFY2(said.endsWith(u'.') || said.endsWith(u'?'), qPrintable(said));
    QVERIFY2(!said.contains(QRegularExpression(u"%\\d"_s)), qPrintable(said));
}

void ProblemSentenceTest::everyRuleHasASentence_data()
{
    QTest::addColumn<QString>("rule");
    const QSet<QString> rules = rulesInSources();
    QVERIFY(rules.size() > 30);
    for (const QString &rule : rules)
        QTest::newRow(qPrintable(rule)) << rule;
}

void ProblemSentenceTest::everyRuleHasASentence()
{
    QFETCH(const QString, rule);
    QVERIFY(hasRuleSentence(rule));
}

void ProblemSentenceTest::sentenceSuitsItsArguments_data()
{
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");

    QTest::newRow("value not among the choices")
        << ProblemCode::UnsupportedValue << QStringList{u"Nodeport"_s, u"ClusterIP, NodePort"_s}
        << u"Nodeport is not possible here. Choose one of: ClusterIP, NodePort."_s;
    QTest::newRow("misspelled field")
        << ProblemCode::UnknownField << QStringList{u"slector"_s, u"selector"_s}
        << u"There is no field slector here. Did you mean selector?"_s;
    QTest::newRow("foreign field") << ProblemCode::UnknownField << QStringList{u"colour"_s, u""_s}
                                   << u"There is no field colour here. Remove it, or look at its "
                                      "indentation."_s;
    QTest::newRow("text instead of a number")
        << ProblemCode::WrongType << QStringList{u"number"_s, u"text"_s, u"http"_s}
        << u"This should be a number, but http is text."_s;
    QTest::newRow("decimal number")
        << ProblemCode::WrongType << QStringList{u"number"_s, u"number"_s, u"80.5"_s}
        << u"This should be a whole number, but 80.5 is not."_s;
    QTest::newRow("decimal number, where a name may be")
        << ProblemCode::WrongType << QStringList{u"number-or-text"_s, u"number"_s, u"80.5"_s}
        << u"This should be a whole number or a name, but 80.5 is neither."_s;
    QTest::newRow("number in quotes")
        << ProblemCode::WrongType << QStringList{u"number"_s, u"text"_s, u"80"_s}
        << u"This should be a number, but quotes make 80 text. Leave out the quotes: 80."_s;
    QTest::newRow("boolean in quotes")
        << ProblemCode::WrongType << QStringList{u"boolean"_s, u"text"_s, u"true"_s}
        << u"This should be true or false, but quotes make true text. Leave out the quotes: true."_s;
    QTest::newRow("alias of itself")
        << ProblemCode::SelfReference << QStringList{u"a"_s}
        << u"The alias *a stands inside its own anchor &a, so it would never end. Write the value "
           "out."_s;
    QTest::newRow("quotes missing")
        << ProblemCode::WrongType << QStringList{u"text"_s, u"boolean"_s, u"yes"_s}
        << u"Text is needed here, but yes is read as true or false. Put it in quotes: \"yes\"."_s;
    QTest::newRow("list instead of a map")
        << ProblemCode::WrongType << QStringList{u"map"_s, u"list"_s, u""_s}
        << u"This should be a map of keys and values, not a list."_s;
    QTest::newRow("rule") << ProblemCode::InvalidValue
                          << QStringList{u"10.96.0.010"_s, u"address"_s}
                          << u"10.96.0.010 is not an IP address. Write it as in 10.96.0.10, "
                             "without leading zeros."_s;
    QTest::newRow("rule without a sentence of its own")
        << ProblemCode::InvalidValue << QStringList{u"x"_s, u"some-rule"_s}
        << u"x is not allowed here (some-rule)."_s;
    QTest::newRow("pod without a node of enough memory")
        << ProblemCode::PodUnschedulable << QStringList{u"memory"_s, u"8Gi"_s}
        << u"No node has enough free memory for Pod default/web-1 (8Gi). Lower its request, or "
           "free a node."_s;
    QTest::newRow("percent sign in a value")
        << ProblemCode::InvalidQuantity << QStringList{u"5%1"_s}
        << u"5%1 is not a quantity. Write a number with a unit, such as 512Mi."_s;
}

void ProblemSentenceTest::sentenceSuitsItsArguments()
{
    QFETCH(const ProblemCode, code);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    Problem problem;
    problem.code = code;
    problem.object = {ObjectKind::Pod, u"default"_s, u"web-1"_s};
    problem.arguments = arguments;
    QCOMPARE(sentence(problem), said);
}

void ProblemSentenceTest::whatAFileSaysIsNeitherEndlessNorObeyed()
{
    Problem problem;
    problem.code = ProblemCode::InvalidQuantity;
    problem.arguments = {u"\x1b[31m"_s + QString(1'000'000, u'x')};
    const QString said = sentence(problem);
    QVERIFY(said.size() < 1000);
    QVERIFY(said.contains(u"[31mxxx"_s));
    QVERIFY(!said.contains(QChar(0x1b)));
}

static const podium::test::Registered<ProblemSentenceTest> registered{"tst_problemsentence"};

#include "tst_problemsentence.moc"
