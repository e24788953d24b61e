// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/checkobject.h"
#include "control/defaults.h"
#include "manifest/manifestreader.h"

#include "support/testregistry.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <yaml-cpp/yaml.h>

#include <map>

using namespace podium;
using namespace Qt::StringLiterals;

namespace {

std::map<QString, YAML::Node> &cases()
{
    static std::map<QString, YAML::Node> all;
    return all;
}

QString textOf(const YAML::Node &node)
{
    return QString::fromStdString(node.as<std::string>());
}

QByteArray quoted(const YAML::Node &scalar)
{
    QString text = textOf(scalar);
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + text.toUtf8() + '"';
}

// Numbers and the like stay as they are; what is quoted stays quoted ("?" is a plain scalar's tag).
QByteArray scalarText(const YAML::Node &scalar)
{
    static const QRegularExpression plain(u"^(-?[0-9.]+|true|false|null|~)$"_s);
    const bool bare = scalar.Tag() == "?" && plain.match(textOf(scalar)).hasMatch();
    return bare ? textOf(scalar).toUtf8() : quoted(scalar);
}

/// The object as JSON, as the reader takes texts.
QByteArray jsonOf(const YAML::Node &node)
{
    QByteArrayList parts;
    if (node.IsMap()) {
        for (const auto &entry : node)
            parts.append(quoted(entry.first) + ": " + jsonOf(entry.second));
        return '{' + parts.join(", ") + '}';
    }
    if (node.IsSequence()) {
        for (const YAML::Node &item : node)
            parts.append(jsonOf(item));
        return '[' + parts.join(", ") + ']';
    }
    return node.IsNull() ? QByteArray("null") : scalarText(node);
}

ReadResult read(const YAML::Node &object)
{
    return readManifests({ManifestText{u"case"_s, jsonOf(object)}});
}

/// Everything that reader and checks have to say of the object.
Problems problemsOf(const YAML::Node &yaml)
{
    Claims claims;
    for (const YAML::Node &other : yaml["existing"]) {
        const ReadResult existing = read(other);
        for (const AnyObject &object : existing.objects) {
            if (const auto *service = std::get_if<Service>(&object))
                claims.add(*service);
        }
    }
    CheckContext context;
    context.claims = &claims;
    std::optional<AnyObject> old;
    if (yaml["old"])
        old = withDefaults(read(yaml["old"]).objects.at(0));
    context.old = old ? &*old : nullptr;
    if (const YAML::Node settings = yaml["settings"]; settings && settings["serviceCIDR"])
        context.serviceRange = parseIpRange(textOf(settings["serviceCIDR"]));
    const ReadResult result = read(yaml["object"]);
    Problems problems = result.problems;
    for (const AnyObject &object : result.objects)
        problems += checkObject(withDefaults(object), context);
    return problems;
}

QStringList errorFields(const Problems &problems)
{
    QStringList fields;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            fields.append(problem.field);
    }
    return fields;
}

} // namespace

/// Objects that the API server accepts or refuses; see README.md here.
class ValidationTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase();

    void init() { podium::test::failOnAnyWarning(); }

    void agreesWithTheApiServer_data();
    void agreesWithTheApiServer();
};

void ValidationTest::initTestCase()
{
    const QDir folder(podium::test::sourcePath(u"tests/conformance/validation"_s));
    for (const QString &name : folder.entryList({u"*.yaml"_s})) {
        for (const YAML::Node &row : YAML::LoadFile(folder.filePath(name).toStdString()))
            cases().emplace(name.chopped(5) + u": "_s + textOf(row["name"]), row);
    }
}

void ValidationTest::agreesWithTheApiServer_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[name, yaml] : cases())
        QTest::newRow(qPrintable(name)) << name;
    QVERIFY(cases().size() > 180);
}

void ValidationTest::agreesWithTheApiServer()
{
    QFETCH(const QString, name);
    const YAML::Node yaml = cases().at(name);
    const QStringList fields = errorFields(problemsOf(yaml));
    if (yaml["valid"].as<bool>()) {
        QCOMPARE(fields, QStringList());
        return;
    }
    QStringList accepted{textOf(yaml["field"])};
    for (const YAML::Node &other : yaml["alsoAccept"])
        accepted.append(textOf(other));
    const bool found = std::any_of(fields.begin(), fields.end(),
                                   [&](const QString &f) { return accepted.contains(f); });
    QVERIFY2(found, qPrintable(u"expected %1, found [%2]"_s.arg(accepted.join(u" or "_s),
                                                                fields.join(u", "_s))));
}

static const podium::test::Registered<ValidationTest> registered{"tst_validation"};

#include "tst_validation.moc"
