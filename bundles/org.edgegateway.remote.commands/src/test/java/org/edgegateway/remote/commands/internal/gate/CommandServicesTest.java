// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.edgegateway.cloud.api.Command;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcHandler;
import org.edgegateway.remote.commands.internal.FakeServices;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;

class CommandServicesTest {

    private static final Command COMMAND = params -> RpcAnswer.ofMessage("done");

    private final FakeServices framework = new FakeServices();
    private final CommandBook book =
            new CommandBook(framework.context(), AllowList.parse("init_files"), "plant", () -> 0);
    private final CommandServices services = new CommandServices(framework.context(), book, Set.of("reboot"));

    @Test
    void offersCommandsOfOthersAsTheyComeAndLetsThemGo() {
        ServiceReference<Command> reference = framework.add(
                Command.class,
                COMMAND,
                Map.of(
                        Command.NAME, "init_files",
                        Command.DESCRIPTION, "begins anew",
                        Command.TIMEOUT_SECONDS, 30));

        assertThat(book.commands())
                .containsExactly(NamedCommand.alone("init_files", "begins anew", Duration.ofSeconds(30), COMMAND));
        assertThat(framework.handlers()).containsOnlyKeys("init_files");
        assertThat(framework.properties().get(0).get(RpcHandler.TIMEOUT_SECONDS))
                .isEqualTo(30);
        assertThat(framework.properties().get(0).get(RpcHandler.CONNECTION)).isEqualTo("plant");

        framework.remove(Command.class, reference);

        assertThat(book.commands()).isEmpty();
        assertThat(framework.handlers()).isEmpty();
    }

    @Test
    void boundsTheTimeThatACommandAsksFor() {
        framework.add(Command.class, COMMAND, Map.of(Command.NAME, "a", Command.TIMEOUT_SECONDS, 1_000_000));
        framework.add(Command.class, COMMAND, Map.of(Command.NAME, "b", Command.TIMEOUT_SECONDS, -1));
        framework.add(Command.class, COMMAND, Map.of(Command.NAME, "c", Command.TIMEOUT_SECONDS, "soon"));

        assertThat(book.commands())
                .extracting(NamedCommand::limit)
                .containsExactly(Duration.ofHours(1), Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    @Test
    void leavesCommandsWithoutANameOfTheirOwnAlone() {
        framework.add(Command.class, COMMAND, Map.of());
        framework.add(Command.class, COMMAND, Map.of(Command.NAME, " "));
        framework.add(Command.class, COMMAND, Map.of(Command.NAME, 7));
        framework.add(Command.class, COMMAND, Map.of(Command.NAME, "reboot"));

        assertThat(book.commands()).isEmpty();
    }

    @Test
    void letsAllGoWhenClosed() {
        ServiceReference<Command> reference = framework.add(Command.class, COMMAND, Map.of(Command.NAME, "a"));
        assertThat(reference).isNotNull();

        services.close();

        assertThat(framework.handlers()).isEmpty();
    }
}
