// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/rowwidths.h"

#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace podium;
using namespace podium::test;

namespace {

constexpr double gap = 6;
constexpr double pitch = 106;
constexpr double height = 40;

/// Plates of 100, from 0 on.
std::vector<RowPlate> rowOf(const QList<double> &needs)
{
    std::vector<RowPlate> row;
    for (const double need : needs)
        row.push_back({{pitch * double(row.size()), 0, 100, height}, need});
    return row;
}

} // namespace

class RowWidthsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void whatHasRoomStaysAsItIs();
    void takesWhatItsNeighboursDoNotNeed();
    void staysAroundItsMiddleWhereThereIsRoom();
    void platesNeverMeetNorLeaveTheRow();
};

void RowWidthsTest::whatHasRoomStaysAsItIs()
{
    std::vector<RowPlate> row = rowOf({100, 20, 80});
    widenRow(row, -50, 400, gap);
    for (size_t i = 0; i < row.size(); ++i)
        QCOMPARE(row[i].rect, QRectF(pitch * double(i), 0, 100, height));
}

void RowWidthsTest::takesWhatItsNeighboursDoNotNeed()
{
    std::vector<RowPlate> row = rowOf({60, 130, 60});
    widenRow(row, 0, 312, gap);
    for (const RowPlate &plate : row)
        QVERIFY(plate.rect.width() >= plate.need);
    QCOMPARE(row[1].rect.center().x(), pitch + 50);
}

void RowWidthsTest::staysAroundItsMiddleWhereThereIsRoom()
{
    std::vector<RowPlate> alone = rowOf({200});
    widenRow(alone, -300, 300, gap);
    QCOMPARE(alone[0].rect, QRectF(-50, 0, 200, height));
    // As far to the left as it has to.
    std::vector<RowPlate> pair = rowOf({200, 100});
    widenRow(pair, -300, 300, gap);
    QCOMPARE(pair[0].rect, QRectF(-100, 0, 200, height));
}

void RowWidthsTest::platesNeverMeetNorLeaveTheRow()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QList<double> needs;
        for (int i = 1 + random.bounded(6); i > 0; --i)
            needs.append(random.bounded(300));
        std::vector<RowPlate> row = rowOf(needs);
        const double right = row.back().rect.right() + random.bounded(200);
        const double left = -random.bounded(200);
        widenRow(row, left, right, gap);
        QVERIFY(row.front().rect.left() >= left && row.back().rect.right() <= right);
        for (size_t i = 0; i < row.size(); ++i) {
            QVERIFY(row[i].rect.width() >= std::min(needs[qsizetype(i)], 100.0) - 0.001);
            QVERIFY(i == 0 || row[i].rect.left() - row[i - 1].rect.right() >= gap - 0.001);
        }
    }
}

static const Registered<RowWidthsTest> registered{"tst_rowwidths"};

#include "tst_rowwidths.moc"
