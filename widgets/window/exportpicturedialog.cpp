// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/exportpicturedialog.h"

#include "theme/theme.h"
#include "window/languages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestSide = 64;
constexpr int largestSide = 16384;

QString themeTitle(const QString &name)
{
    if (name == "light"_L1)
        return ExportPictureDialog::tr("Light");
    if (name == "dark"_L1)
        return ExportPictureDialog::tr("Dark");
    return name == "contrast"_L1 ? ExportPictureDialog::tr("High contrast") : name;
}

/// Chooses what carries this; leaves the choice if nothing does.
void choose(QComboBox &box, const QVariant &data)
{
    if (const int index = box.findData(data); index >= 0)
        box.setCurrentIndex(index);
}

} // namespace

ExportPictureDialog::ExportPictureDialog(const PictureWish &wish, bool canFilm, QWidget *parent)
    : QDialog(parent)
    , m_moment(new QRadioButton(tr("&This moment"), this))
    , m_film(new QRadioButton(tr("The whole stor&y, as a film"), this))
    , m_sizes(new QComboBox(this))
    , m_width(new QSpinBox(this))
    , m_height(new QSpinBox(this))
    , m_themes(new QComboBox(this))
    , m_languages(new QComboBox(this))
    , m_speeds(new QComboBox(this))
    , m_rates(new QComboBox(this))
{
    setWindowTitle(tr("Export a picture or film"));
    m_film->setEnabled(canFilm);
    if (!canFilm)
        m_film->setToolTip(tr("Send a packet first: a film shows its way."));
    (wish.isFilm && canFilm ? m_film : m_moment)->setChecked(true);
    fillSizes(wish.size);
    fillThemes(wish.theme);
    fillLanguages(wish.language);
    fillSpeeds(wish.speed);
    fillRates(wish.perSecond);

    auto *what = new QVBoxLayout;
    what->addWidget(m_moment);
    what->addWidget(m_film);
    auto *own = new QHBoxLayout;
    own->addWidget(m_width);
    own->addWidget(new QLabel(QStringLiteral("×"), this));
    own->addWidget(m_height);
    own->addStretch();
    auto *form = new QFormLayout;
    form->addRow(tr("Show:"), what);
    form->addRow(tr("&Size:"), m_sizes);
    form->addRow(QString(), own);
    form->addRow(tr("T&heme:"), m_themes);
    form->addRow(tr("&Language:"), m_languages);
    form->addRow(tr("S&peed:"), m_speeds);
    form->addRow(tr("&Frames a second:"), m_rates);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Choose a file…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_film, &QRadioButton::toggled, this, &ExportPictureDialog::refresh);
    connect(m_sizes, &QComboBox::currentIndexChanged, this, &ExportPictureDialog::refresh);
    refresh();
}

PictureWish ExportPictureDialog::wish() const
{
    return {m_film->isChecked(),
            QSize(m_width->value(), m_height->value()),
            m_themes->currentData().toString(),
            m_languages->currentData().toString(),
            m_speeds->currentData().toDouble(),
            m_rates->currentData().toInt()};
}

void ExportPictureDialog::addSize(const QSize &size, const QString &words)
{
    m_sizes->addItem(tr("%1 × %2, %3").arg(size.width()).arg(size.height()).arg(words), size);
}

void ExportPictureDialog::fillSizes(const QSize &chosen)
{
    addSize({1280, 720}, tr("for a chat or a page"));
    addSize({1920, 1080}, tr("for a slide"));
    addSize({3840, 2160}, tr("for print"));
    m_sizes->addItem(tr("Another size"), QSize());
    m_sizes->setCurrentIndex(m_sizes->count() - 1);
    choose(*m_sizes, chosen);
    for (QSpinBox *side : {m_width, m_height})
        side->setRange(smallestSide, largestSide);
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_width->setValue(chosen.width());
    m_height->setValue(chosen.height());
}

void ExportPictureDialog::fillThemes(const QString &chosen)
{
    for (const QString &name : themeNames())
        m_themes->addItem(themeTitle(name), name);
    choose(*m_themes, chosen);
}

void ExportPictureDialog::fillLanguages(const QString &chosen)
{
    for (const QString &code : Languages::codes())
        m_languages->addItem(Languages::ownName(code), code);
    choose(*m_languages, chosen);
}

void ExportPictureDialog::fillSpeeds(double chosen)
{
    for (const double speed : {0.25, 0.5, 1.0, 2.0, 4.0})
        m_speeds->addItem(QStringLiteral("%1×").arg(speed), speed);
    choose(*m_speeds, chosen);
}

/// Those that a GIF can have.
void ExportPictureDialog::fillRates(int chosen)
{
    for (const int rate : {10, 20, 25, 50})
        m_rates->addItem(QString::number(rate), rate);
    choose(*m_rates, chosen);
}

void ExportPictureDialog::refresh()
{
    const QSize size = m_sizes->currentData().toSize();
    const bool isOwn = !size.isValid();
    for (QSpinBox *side : {m_width, m_height})
        side->setEnabled(isOwn);
    if (!isOwn) {
        m_width->setValue(size.width());
        m_height->setValue(size.height());
    }
    for (QComboBox *box : {m_speeds, m_rates})
        box->setEnabled(m_film->isChecked());
}

} // namespace podium
