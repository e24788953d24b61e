// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "theme/theme.h"

#include <QFile>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initializeThemeResources()
{
    Q_INIT_RESOURCE(themes);
}

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct ColorRow
{
    const char *name;
    QColor Theme::Colors::*member;
};

constexpr ColorRow colorRows[] = {
    {"ink", &Theme::Colors::ink},
    {"muted", &Theme::Colors::muted},
    {"background", &Theme::Colors::background},
    {"panel", &Theme::Colors::panel},
    {"plate", &Theme::Colors::plate},
    {"line", &Theme::Colors::line},
    {"internet", &Theme::Colors::internet},
    {"office", &Theme::Colors::office},
    {"lane", &Theme::Colors::lane},
    {"wall", &Theme::Colors::wall},
    {"wallJoint", &Theme::Colors::wallJoint},
    {"shadow", &Theme::Colors::shadow},
    {"service", &Theme::Colors::service},
    {"onService", &Theme::Colors::onService},
    {"nodePort", &Theme::Colors::nodePort},
    {"loadBalancer", &Theme::Colors::loadBalancer},
    {"ready", &Theme::Colors::ready},
    {"refused", &Theme::Colors::refused},
    {"pending", &Theme::Colors::pending},
    {"dropped", &Theme::Colors::dropped},
    {"onDropped", &Theme::Colors::onDropped},
    {"onFill", &Theme::Colors::onFill},
    {"packet", &Theme::Colors::packet},
    {"path", &Theme::Colors::path},
};

/// The parts of one JSON object, with complaints about what is missing.
class Section
{
public:
    Section(const QJsonObject &theme, const QString &name, QStringList &complaints)
        : m_object(theme[name].toObject())
        , m_name(name)
        , m_complaints(complaints)
    {}

    void read(const QString &key, double &value)
    {
        if (m_object[key].isDouble())
            value = m_object[key].toDouble();
        else
            complain(key);
    }

    void read(const QString &key, QColor &value)
    {
        value = QColor(m_object[key].toString());
        if (!value.isValid())
            complain(key);
    }

    void read(const QString &key, const QStringList &families, QFont &font)
    {
        const QJsonObject values = m_object[key].toObject();
        if (values.isEmpty())
            complain(key);
        font.setFamilies(families);
        font.setPixelSize(values["size"_L1].toInt(16));
        font.setWeight(QFont::Weight(values["weight"_L1].toInt(400)));
        // The camera scales text freely: hinting would make its width jump.
        font.setHintingPreference(QFont::PreferNoHinting);
    }

    QStringList strings(const QString &key)
    {
        QStringList result;
        const QJsonArray values = m_object[key].toArray();
        for (const QJsonValue &value : values)
            result.append(value.toString());
        if (result.isEmpty())
            complain(key);
        return result;
    }

private:
    void complain(const QString &key) { m_complaints.append(m_name + u'.' + key); }

    QJsonObject m_object;
    QString m_name;
    QStringList &m_complaints;
};

/// Equal to the font, but nothing of Qt's that only one thread may use is shared with it.
QFont unshared(const QFont &font)
{
    QFont own;
    own.setFamilies(font.families());
    own.setPixelSize(font.pixelSize());
    own.setWeight(font.weight());
    own.setHintingPreference(font.hintingPreference());
    return own;
}

} // namespace

const QFont &Theme::font(FontRole role) const
{
    switch (role) {
    case FontRole::Strong:
        return strong;
    case FontRole::Caption:
        return caption;
    case FontRole::Text:
        break;
    }
    return text;
}

double Theme::width(const QString &words, FontRole role) const
{
    return QFontMetricsF(font(role)).horizontalAdvance(words);
}

MeasureText Theme::borrowedMeasure() const
{
    return [this](const QString &words, FontRole role) { return width(words, role); };
}

MeasureText Theme::measure() const
{
    return [metrics = std::array{QFontMetricsF(unshared(text)), QFontMetricsF(unshared(strong)),
                                 QFontMetricsF(unshared(caption))}](const QString &words,
                                                                    FontRole role) {
        return metrics[size_t(role)].horizontalAdvance(words);
    };
}

Theme readTheme(const QByteArray &json, QStringList &complaints)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Theme theme;
    theme.name = object["name"_L1].toString();
    theme.dark = object["dark"_L1].toBool();
    Section colors(object, u"colors"_s, complaints);
    for (const ColorRow &row : colorRows)
        colors.read(QString::fromLatin1(row.name), theme.colors.*row.member);
    Section widths(object, u"widths"_s, complaints);
    widths.read(u"outline"_s, theme.widths.outline);
    widths.read(u"container"_s, theme.widths.container);
    widths.read(u"path"_s, theme.widths.path);
    widths.read(u"ring"_s, theme.widths.ring);
    Section radii(object, u"radii"_s, complaints);
    radii.read(u"card"_s, theme.radii.card);
    radii.read(u"lane"_s, theme.radii.lane);
    radii.read(u"plate"_s, theme.radii.plate);
    radii.read(u"zone"_s, theme.radii.zone);
    Section opacities(object, u"opacities"_s, complaints);
    opacities.read(u"band"_s, theme.opacities.band);
    opacities.read(u"hatch"_s, theme.opacities.hatch);
    opacities.read(u"rest"_s, theme.opacities.rest);
    Section fonts(object, u"fonts"_s, complaints);
    const QStringList families = fonts.strings(u"families"_s);
    fonts.read(u"text"_s, families, theme.text);
    fonts.read(u"strong"_s, families, theme.strong);
    fonts.read(u"caption"_s, families, theme.caption);
    return theme;
}

QStringList themeNames()
{
    return {u"light"_s, u"dark"_s, u"contrast"_s};
}

std::optional<Theme> themeNamed(const QString &name)
{
    initializeThemeResources();
    QFile file(u":/themes/%1.json"_s.arg(name));
    if (!themeNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QStringList complaints;
    Theme theme = readTheme(file.readAll(), complaints);
    Q_ASSERT_X(complaints.isEmpty(), "themeNamed", "a theme of ours is incomplete");
    return theme;
}

Theme lightTheme()
{
    return themeNamed(u"light"_s).value_or(Theme());
}

} // namespace podium
