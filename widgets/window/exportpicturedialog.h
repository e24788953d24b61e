// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QSize>

class QComboBox;
class QDialogButtonBox;
class QRadioButton;
class QSpinBox;

namespace podium {

/// What a picture or film is to be like.
struct PictureWish
{
    bool isFilm{false};
    QSize size{1920, 1080}; ///< pixels
    QString theme{};        ///< by its name
    QString language{};     ///< by its code
    double speed{1};        ///< seconds of story time in one
    int perSecond{25};
};

/// Asks what to export, not where to.
class ExportPictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// `canFilm`: something was sent. The wish says what is chosen at first.
    ExportPictureDialog(const PictureWish &wish, bool canFilm, QWidget *parent = nullptr);

    PictureWish wish() const;

private:
    void addSize(const QSize &size, const QString &words);
    void fillSizes(const QSize &chosen);
    void fillThemes(const QString &chosen);
    void fillLanguages(const QString &chosen);
    void fillSpeeds(double chosen);
    void fillRates(int chosen);
    void refresh();

    // Children by Qt's ownership.
    QRadioButton *m_moment;
    QRadioButton *m_film;
    QComboBox *m_sizes;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_themes;
    QComboBox *m_languages;
    QComboBox *m_speeds;
    QComboBox *m_rates;
};

} // namespace podium
