// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/journal/crashhandler.h"

#include "document/journal/crashreport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#if __has_include(<execinfo.h>) && __has_include(<cxxabi.h>)
#define PODIUM_HAS_FAULT_SIGNALS

#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstring>
#include <ctime>
#include <exception>
#include <typeinfo>
#endif

namespace podium {

#ifdef PODIUM_HAS_FAULT_SIGNALS

namespace {

struct FaultSignal
{
    int number;
    const char *name;
};

constexpr std::array faultSignals{FaultSignal{SIGSEGV, "SIGSEGV"}, FaultSignal{SIGBUS, "SIGBUS"},
                                  FaultSignal{SIGILL, "SIGILL"}, FaultSignal{SIGFPE, "SIGFPE"},
                                  FaultSignal{SIGABRT, "SIGABRT"}};

/// What the handlers need, made while all is well. It is global, as the system hands a handler
/// nothing of ours; no handler may ask for memory, or call anything that is not listed in
/// signal-safety(7), but for backtrace(): it has been called once by then, and asks for none.
struct Preparation
{
    std::array<char, PATH_MAX> path{};
    std::array<char, 512> heading{};
    std::array<struct sigaction, faultSignals.size()> before{};
    std::terminate_handler terminateBefore{nullptr};
    std::atomic_flag isReported{};
};

Preparation preparation;

void copyInto(auto &target, const QByteArray &text)
{
    std::strncpy(target.data(), text.constData(), target.size() - 1);
}

void writeText(int file, const char *text)
{
    const char *const end = text + std::strlen(text);
    while (text < end) {
        const ssize_t written = ::write(file, text, size_t(end - text));
        if (written <= 0)
            return;
        text += written;
    }
}

void writeNumber(int file, unsigned long number)
{
    std::array<char, 24> digits{};
    char *first = digits.data() + digits.size() - 1;
    do {
        *--first = char('0' + number % 10);
        number /= 10;
    } while (number > 0);
    writeText(file, first);
}

void writeCalls(int file)
{
    constexpr int mostCalls = 64;
    std::array<void *, mostCalls> calls{};
    const int count = ::backtrace(calls.data(), mostCalls);
    ::backtrace_symbols_fd(calls.data(), count, file);
}

/// "signal: SIGSEGV", "exception: St13runtime_error".
void writeReport(const char *what, const char *which)
{
    if (preparation.isReported.test_and_set())
        return;
    const int file =
        ::open(preparation.path.data(), O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
    if (file < 0)
        return;
    writeText(file, preparation.heading.data());
    writeText(file, what);
    writeText(file, ": ");
    writeText(file, which);
    writeText(file, "\nseconds since 1970: ");
    writeNumber(file, static_cast<unsigned long>(std::time(nullptr)));
    writeText(file, "\ncalls, the last one first:\n");
    writeCalls(file);
    ::fsync(file);
    ::close(file);
}

void reportSignal(int number, siginfo_t *info, void *)
{
    for (size_t i = 0; i < faultSignals.size(); ++i) {
        if (faultSignals[i].number != number)
            continue;
        writeReport("signal", faultSignals[i].name);
        ::sigaction(number, &preparation.before[i], nullptr);
    }
    // A fault of the processor's comes again when this returns, and is then for who was here first;
    // what a process sent does not.
    if (info->si_code <= 0)
        ::raise(number);
}

[[noreturn]] void reportException()
{
    const std::type_info *type = abi::__cxa_current_exception_type();
    // Not what(): it may name a file.
    writeReport("exception", type ? type->name() : "none");
    if (preparation.terminateBefore)
        preparation.terminateBefore();
    std::abort();
}

/// Room for the handler, also if the stack is what is used up.
void useOwnStack()
{
    alignas(16) static std::array<char, 64 * 1024> room;
    stack_t current{};
    // A sanitizer has one of its own.
    if (::sigaltstack(nullptr, &current) == 0 && !(current.ss_flags & SS_DISABLE))
        return;
    stack_t own{};
    own.ss_sp = room.data();
    own.ss_size = room.size();
    ::sigaltstack(&own, nullptr);
}

void catchSignals()
{
    struct sigaction action = {};
    action.sa_sigaction = reportSignal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    ::sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < faultSignals.size(); ++i)
        ::sigaction(faultSignals[i].number, &action, &preparation.before[i]);
}

} // namespace

void installCrashHandler(const QString &folder, const QByteArray &heading)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + CrashReport::suffix;
    copyInto(preparation.path, QFile::encodeName(QDir(folder).absoluteFilePath(name)));
    copyInto(preparation.heading, heading);
    // The first call loads a library, which no handler may do.
    void *call = nullptr;
    ::backtrace(&call, 1);
    useOwnStack();
    catchSignals();
    preparation.terminateBefore = std::set_terminate(reportException);
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

#else

void installCrashHandler(const QString &, const QByteArray &) {}

#endif

} // namespace podium
