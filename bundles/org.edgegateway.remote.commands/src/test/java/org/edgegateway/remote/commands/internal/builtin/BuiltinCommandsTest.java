// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.gson.JsonNull;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.eclipse.kura.executor.Command;
import org.eclipse.kura.executor.CommandStatus;
import org.eclipse.kura.executor.ExitStatus;
import org.eclipse.kura.executor.PrivilegedExecutorService;
import org.eclipse.kura.system.SystemAdminService;
import org.edgegateway.cloud.api.Archive;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.cloud.api.RpcAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

class BuiltinCommandsTest {

    private static final String RANGE = "{'start_timestamp_ms':1000,'end_timestamp_ms':2000}";

    @TempDir
    Path folder;

    private Gateway gateway = new Gateway(Path.of("/tmp"), "", "", "", "");

    @AfterEach
    void close() {
        gateway.close();
    }

    private void set(String programs, String reboot, String shutdown, String exit) {
        gateway.close();
        gateway = new Gateway(folder, programs, reboot, shutdown, exit);
    }

    @Test
    @Tag("ping")
    void pingAnswersPong() throws Exception {
        assertThat(gateway.call("ping", "{}")).hasToString("{\"message\":\"Pong\"}");
    }

    @Test
    @Tag("list")
    void listNamesAllCommandsAndThoseThatAreNotAllowed() throws Exception {
        Gateway denying = new Gateway(folder, "ping list", "", "", "", "");

        assertThat(denying.message("list", "null").lines())
                .hasSize(9)
                .contains("list - names all commands", "ping - answers Pong")
                .contains("reboot (not allowed) - reboots the gateway")
                .isSorted();
        denying.close();
    }

    @Test
    @Tag("reboot")
    void rebootUsesKurasServiceOnceTheAnswerLeft() throws Exception {
        SystemAdminService admin = mock(SystemAdminService.class);
        gateway.services.add(SystemAdminService.class, admin, Map.of());

        RpcAnswer answer = gateway.ask("reboot", JsonNull.INSTANCE);

        assertThat(answer.value()).hasToString("{\"message\":\"Rebooting\"}");
        verify(admin, never()).reboot();
        answer.afterwards().orElseThrow().run();
        assertThat(gateway.message("reboot", "{}")).startsWith("Error - 'reboot' is under way");
        verify(admin, times(1)).reboot();
    }

    @Test
    @Tag("reboot")
    void rebootRunsTheProgramOfTheSettingsWhereKuraHasNoService() throws Exception {
        set("", "touch rebooted", "", "");

        assertThat(gateway.message("reboot", "{}")).isEqualTo("Rebooting");
        assertThat(folder.resolve("rebooted")).exists();
    }

    @Test
    @Tag("reboot")
    void rebootSaysWhatIsMissing() throws Exception {
        assertThat(gateway.message("reboot", "{}"))
                .isEqualTo("Error - 'reboot' cannot be done: Kura offers no SystemAdminService, and the setting"
                        + " 'reboot.command' on the gateway is empty");
    }

    @Test
    @Tag("shutdown")
    void shutdownRunsItsProgramWithTheRightsOfKurasExecutor() throws Exception {
        set("", "", "shutdown -h now", "");
        PrivilegedExecutorService executor = executor(0);

        assertThat(gateway.message("shutdown", "{}")).isEqualTo("Shutting down");

        ArgumentCaptor<Command> command = ArgumentCaptor.forClass(Command.class);
        verify(executor).execute(command.capture());
        assertThat(command.getValue().getCommandLine()).containsExactly("shutdown", "-h", "now");
    }

    @Test
    @Tag("shutdown")
    void shutdownThatFailedMayBeCommandedAgain() throws Exception {
        set("", "", "shutdown -h now", "");
        PrivilegedExecutorService executor = executor(1);

        assertThat(gateway.message("shutdown", "{}")).isEqualTo("Shutting down");
        assertThat(gateway.message("shutdown", "{}")).isEqualTo("Shutting down");
        verify(executor, times(2)).execute(any(Command.class));
    }

    private PrivilegedExecutorService executor(int exitCode) {
        PrivilegedExecutorService executor = mock(PrivilegedExecutorService.class);
        ExitStatus exit = mock(ExitStatus.class);
        when(exit.isSuccessful()).thenReturn(exitCode == 0);
        when(exit.getExitCode()).thenReturn(exitCode);
        when(executor.execute(any(Command.class))).thenAnswer(call -> new CommandStatus(call.getArgument(0), exit));
        gateway.services.add(PrivilegedExecutorService.class, executor, Map.of());
        return executor;
    }

    @Test
    @Tag("exit")
    void exitRestartsTheFrameworkOnceTheAnswerLeft() throws Exception {
        RpcAnswer answer = gateway.ask("exit", JsonNull.INSTANCE);

        verify(gateway.services.framework(), never()).update();
        answer.afterwards().orElseThrow().run();
        verify(gateway.services.framework()).update();
    }

    @Test
    @Tag("exit")
    void exitRunsTheProgramOfTheSettings() throws Exception {
        set("", "", "", "touch exited");

        assertThat(gateway.message("exit", "{}")).isEqualTo("Restarting Kura");
        assertThat(folder.resolve("exited")).exists();
    }

    @Test
    @Tag("restart_controller")
    void restartControllerRestartsTheOnlyOneOrTheOneThatIsNamed() throws Exception {
        assertThatThrownBy(() -> gateway.call("restart_controller", "{}")).hasMessage("this gateway has no controller");
        Controller one = mock(Controller.class);
        gateway.services.add(Controller.class, one, Map.of(Controller.NAME, "one"));
        assertThat(gateway.message("restart_controller", "{}")).isEqualTo("Restarting 'one'");
        verify(one).restart();

        Controller two = mock(Controller.class);
        gateway.services.add(Controller.class, two, Map.of(Controller.NAME, "two"));
        assertThatThrownBy(() -> gateway.call("restart_controller", "{}"))
                .hasMessage("'name' is missing: there are [one, two]");
        assertThatThrownBy(() -> gateway.call("restart_controller", "{'name':'three'}"))
                .hasMessage("'name' is 'three', but there are [one, two]");
        assertThat(gateway.message("restart_controller", "{'name':'two'}")).isEqualTo("Restarting 'two'");
        verify(two).restart();
        verify(one).restart();
    }

    @Test
    @Tag("run_command")
    void runCommandRunsWhatTheSettingsNameAndNothingElse() throws Exception {
        set("hello = echo \"hello world\"\nfails = sh -c \"echo no; exit 3\"", "", "", "");

        assertThat(gateway.call("run_command", "{'command':'hello'}"))
                .hasToString("{\"message\":\"hello world\\n\",\"exit_code\":0}");
        assertThat(gateway.call("run_command", "{'command':'fails'}"))
                .hasToString("{\"message\":\"Error - exit code 3: no\\n\",\"exit_code\":3}");
        for (String hostile : new String[] {"sh", "hello; id", "../hello", "/bin/sh", "", "hello "}) {
            assertThatThrownBy(() -> gateway.call("run_command", "{'command':'" + hostile + "'}"))
                    .hasMessageContaining("there is no program")
                    .hasMessageContaining("[fails, hello]");
        }
    }

    @Test
    @Tag("run_command")
    void runCommandTellsOfTimeAndOutputLimits() throws Exception {
        gateway.close();
        gateway = new Gateway(folder, "slow = sleep 300\nmuch = seq 100000", "", "", "");

        assertThat(gateway.call("run_command", "{'command':'much'}")
                        .get("truncated")
                        .getAsBoolean())
                .isTrue();
        assertThat(gateway.call("run_command", "{'command':'slow'}"))
                .hasToString("{\"message\":\"Error - killed after 5 s: \"}");
    }

    @Test
    @Tag("run_command")
    void runCommandSaysWhyItCannotRun() throws Exception {
        gateway.close();
        gateway = new Gateway(folder.resolve("none"), "hello = echo", "", "", "");

        assertThat(gateway.message("run_command", "{'command':'hello'}"))
                .startsWith("Error - 'hello' cannot be run: the working folder");
        assertThat(Files.exists(folder.resolve("none"))).isFalse();
    }

    @Test
    @Tag("archive_republish_messages")
    void archiveRepublishMessagesCountsThem() throws Exception {
        Archive archive = archive("plant");
        when(archive.republish(Instant.ofEpochMilli(1000), Instant.ofEpochMilli(2000)))
                .thenReturn(7L);

        assertThat(gateway.call("archive_republish_messages", RANGE))
                .hasToString("{\"message\":\"Republishing 7 records of 1970-01-01T00:00:01Z to"
                        + " 1970-01-01T00:00:02Z\",\"records\":7}");
    }

    @Test
    @Tag("archive_discard_messages")
    void archiveDiscardMessagesCountsThem() throws Exception {
        Archive archive = archive("plant");
        when(archive.discard(Instant.ofEpochMilli(1000), Instant.ofEpochMilli(2000)))
                .thenReturn(3L);

        assertThat(gateway.call("archive_discard_messages", RANGE)
                        .get("records")
                        .getAsInt())
                .isEqualTo(3);
    }

    @Test
    @Tag("archive_republish_messages")
    @Tag("archive_discard_messages")
    void archiveCommandsWantARangeAndAnArchive() throws Exception {
        assertThatThrownBy(() -> gateway.call("archive_republish_messages", RANGE))
                .hasMessageContaining("no connection keeps an archive");
        Archive one = archive("one");
        Archive two = archive("two");
        assertThatThrownBy(() -> gateway.call("archive_discard_messages", RANGE))
                .hasMessage("'connection' is missing: there are [one, two]");
        gateway.call("archive_discard_messages", RANGE.replace("}", ",'connection':'two'}"));
        verify(two).discard(any(), any());
        for (String wrong : new String[] {
            "{}",
            "{'start_timestamp_ms':1}",
            "{'start_timestamp_ms':'1','end_timestamp_ms':2}",
            "{'start_timestamp_ms':1.5,'end_timestamp_ms':2}",
            "{'start_timestamp_ms':-1,'end_timestamp_ms':2}",
            "{'start_timestamp_ms':1,'end_timestamp_ms':1e300}",
            "{'start_timestamp_ms':1,'end_timestamp_ms':1e999999999}",
            "{'start_timestamp_ms':1e-999999999,'end_timestamp_ms':2}",
            "{'start_timestamp_ms':3,'end_timestamp_ms':2}"
        }) {
            assertThatThrownBy(() -> gateway.call("archive_republish_messages", wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("timestamp_ms");
        }
        verify(one, never()).discard(any(), any());
        verify(one, never()).republish(any(), any());
    }

    @Test
    @Tag("archive_republish_messages")
    @Tag("archive_discard_messages")
    void archiveCommandsSayWhyTheArchiveCannotBeUsed() throws Exception {
        Archive archive = archive("plant");
        when(archive.republish(any(), any())).thenThrow(new IllegalStateException("10 republications wait already"));
        when(archive.discard(any(), any())).thenThrow(new IllegalStateException("no disk"));

        assertThat(gateway.message("archive_republish_messages", RANGE))
                .isEqualTo("Error - 10 republications wait already");
        assertThat(gateway.message("archive_discard_messages", RANGE)).isEqualTo("Error - no disk");
    }

    private Archive archive(String connection) {
        Archive archive = mock(Archive.class);
        gateway.services.add(Archive.class, archive, Map.of("kura.service.pid", connection));
        return archive;
    }
}
