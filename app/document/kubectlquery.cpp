// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/kubectlquery.h"

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// For a process that was told to go, in milliseconds.
constexpr int lastWords = 1'000;

} // namespace

KubectlQuery::KubectlQuery(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &KubectlQuery::takeAnswer);
    connect(&m_process, &QProcess::finished, this, &KubectlQuery::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Failure::NotStarted, m_process.errorString());
    });
}

KubectlQuery::~KubectlQuery()
{
    cancel();
    m_process.disconnect(this);
    m_process.waitForFinished(lastWords);
}

QStringList KubectlQuery::arguments()
{
    return {u"get"_s, u"nodes,pods,services,endpointslices"_s, u"--all-namespaces"_s, u"-o"_s,
            u"yaml"_s};
}

QString KubectlQuery::command()
{
    return u"kubectl "_s + arguments().join(u' ');
}

void KubectlQuery::start()
{
    if (isRunning())
        return;
    m_answer.clear();
    m_isAwaited = true;
    m_process.start(m_program, arguments(), QIODevice::ReadOnly);
}

void KubectlQuery::cancel()
{
    m_isAwaited = false;
    if (isRunning())
        m_process.kill(); // it only reads, so there is nothing to finish in order
}

void KubectlQuery::takeAnswer()
{
    m_answer += m_process.readAllStandardOutput();
    if (m_answer.size() <= largestAnswer)
        return;
    m_answer.clear();
    fail(Failure::TooLarge, {});
    cancel();
}

void KubectlQuery::finish(int status)
{
    takeAnswer();
    const QString words = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    if (m_process.exitStatus() != QProcess::NormalExit || status != 0)
        fail(Failure::Refused, words);
    else if (std::exchange(m_isAwaited, false))
        emit answered(std::exchange(m_answer, {}));
}

void KubectlQuery::fail(Failure failure, const QString &words)
{
    if (std::exchange(m_isAwaited, false))
        emit failed(failure, words);
}

} // namespace podium
