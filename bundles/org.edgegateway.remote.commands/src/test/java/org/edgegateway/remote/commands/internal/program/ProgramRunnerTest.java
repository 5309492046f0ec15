// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("run_command")
class ProgramRunnerTest {

    private static final String FORKING =
            "(sleep 300 & echo $! >>pids; wait) & sleep 300 & echo $! >>pids; (sleep 300 & echo $! >>pids); echo forked; wait";

    @TempDir
    Path folder;

    @Test
    void givesOutputErrorsAndExitCodeInTheFolderWithoutInput() throws Exception {
        ProgramResult result = run("pwd; echo wrong >&2; cat; exit 3");

        assertThat(result).isEqualTo(new ProgramResult.Ended(3, folder.toRealPath() + "\nwrong\n", false));
    }

    @Test
    void involvesNoShell() throws Exception {
        ProgramResult result = runner(Duration.ofSeconds(10)).run(List.of("echo", "$HOME", ";", "`id`", "*", "| cat"));

        assertThat(result.output()).isEqualTo("$HOME ; `id` * | cat\n");
    }

    @Test
    void passesNoSecretsOfTheEnvironmentOn() throws Exception {
        assertThat(runner(Duration.ofSeconds(10)).run(List.of("env")).output().lines())
                .allMatch(line -> line.matches("(PATH|HOME|LANG|TZ)=.*"));
    }

    @Test
    void keepsTheBeginningOfTooMuchOutputAndLetsTheProgramEnd() throws Exception {
        ProgramResult result = run("head -c 3000000 /dev/zero | tr '\\0' x");

        assertThat(result).isEqualTo(new ProgramResult.Ended(0, "x".repeat(1_000), true));
    }

    @Test
    void givesTextOfAnyBytes() throws Exception {
        assertThat(run("printf 'a\\377\\033[2J\\tb\\nc'").output()).isEqualTo("a\uFFFD?[2J\tb\nc");
    }

    @Test
    void killsWhatTakesTooLongWithAllThatItStarted() throws Exception {
        ProgramResult result = runner(Duration.ofSeconds(1)).run(List.of("sh", "-c", FORKING));

        assertThat(result).isEqualTo(new ProgramResult.Killed("forked\n", false));
        assertNoneOfTheForkedRuns(3);
    }

    @Test
    void killsAProgramThatWritesForEver() throws Exception {
        ProgramResult result = runner(Duration.ofSeconds(1)).run(List.of("yes"));

        assertThat(result).isInstanceOf(ProgramResult.Killed.class);
        assertThat(result.output()).hasSize(1_000);
    }

    @Test
    void doesNotWaitForWhatAProgramLeavesBehind() throws Exception {
        ProgramResult result = run("sleep 300 & echo $! >>pids; echo left");

        assertThat(result).isEqualTo(new ProgramResult.Ended(0, "left\n", false));
        ProcessHandle.of(forked().get(0)).ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void killsAllWhenTheCallerIsInterrupted() throws Exception {
        Thread[] caller = new Thread[1];
        CompletableFuture<ProgramResult> result = CompletableFuture.supplyAsync(() -> {
            caller[0] = Thread.currentThread();
            return runUnchecked(FORKING);
        });
        await().until(() -> forked().size() == 3);

        caller[0].interrupt();

        assertThatThrownBy(result::join).hasRootCauseInstanceOf(InterruptedException.class);
        assertNoneOfTheForkedRuns(3);
    }

    @Test
    void killsAllWhenClosed() throws Exception {
        ProgramRunner runner = runner(Duration.ofMinutes(5));
        CompletableFuture<ProgramResult> result = CompletableFuture.supplyAsync(() -> runUnchecked(runner, FORKING));
        await().until(() -> forked().size() == 3);

        runner.close();

        assertThat(((ProgramResult.Ended) result.join()).exitCode()).isEqualTo(137);
        assertNoneOfTheForkedRuns(3);
    }

    @Test
    void saysWhyAProgramCannotBeRun() throws Exception {
        ProgramResult result = runner(Duration.ofSeconds(10)).run(List.of("no-such-program"));
        assertThat(result.output()).contains("no-such-program");

        ProgramRunner elsewhere =
                new ProgramRunner(new ProgramLimits(folder.resolve("none"), Duration.ofSeconds(1), 100));
        assertThatThrownBy(() -> elsewhere.run(List.of("true")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not exist");
    }

    private ProgramRunner runner(Duration limit) {
        return new ProgramRunner(new ProgramLimits(folder, limit, 1_000));
    }

    private ProgramResult run(String script) throws Exception {
        return runner(Duration.ofSeconds(30)).run(List.of("sh", "-c", script));
    }

    private ProgramResult runUnchecked(String script) {
        return runUnchecked(runner(Duration.ofMinutes(5)), script);
    }

    private static ProgramResult runUnchecked(ProgramRunner runner, String script) {
        try {
            return runner.run(List.of("sh", "-c", script));
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private List<Long> forked() throws IOException {
        Path pids = folder.resolve("pids");
        return Files.exists(pids)
                ? Files.readAllLines(pids).stream().map(Long::valueOf).toList()
                : List.of();
    }

    private void assertNoneOfTheForkedRuns(int count) throws IOException {
        List<Long> pids = forked();
        assertThat(pids).hasSize(count);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(pids).noneMatch(ProgramRunnerTest::isRunning));
    }

    /** Whether it is there and more than an entry that nobody has asked the exit code of. */
    private static boolean isRunning(long pid) {
        Path stat = Path.of("/proc", String.valueOf(pid), "stat");
        try {
            return !Files.readString(stat).replaceFirst(".*\\) ", "").startsWith("Z");
        } catch (IOException gone) {
            return false;
        }
    }
}
