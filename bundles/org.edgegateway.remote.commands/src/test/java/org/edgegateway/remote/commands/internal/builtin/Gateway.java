// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcRequest;
import org.edgegateway.remote.commands.internal.FakeServices;
import org.edgegateway.remote.commands.internal.gate.AllowList;
import org.edgegateway.remote.commands.internal.gate.CommandBook;
import org.edgegateway.remote.commands.internal.program.ArgumentLine;
import org.edgegateway.remote.commands.internal.program.ProgramLimits;
import org.edgegateway.remote.commands.internal.program.Programs;

/** All commands of a gateway, called as a connection calls them. */
final class Gateway implements AutoCloseable {

    static final String ALL = "ping list reboot shutdown exit restart_controller run_command"
            + " archive_republish_messages archive_discard_messages init_files";

    final FakeServices services = new FakeServices();
    final BuiltinCommands commands;

    Gateway(Path folder, String programs, String reboot, String shutdown, String exit) {
        this(folder, ALL, programs, reboot, shutdown, exit);
    }

    Gateway(Path folder, String allowed, String programs, String reboot, String shutdown, String exit) {
        CommandBook book = new CommandBook(services.context(), AllowList.parse(allowed), "", System::nanoTime);
        commands = new BuiltinCommands(
                services.context(),
                book,
                Programs.parse(programs),
                new ProgramLimits(folder, Duration.ofSeconds(5), 1_000),
                new PowerPrograms(ArgumentLine.parse(reboot), ArgumentLine.parse(shutdown), ArgumentLine.parse(exit)),
                Map.of(),
                System::nanoTime);
        commands.commands().forEach(book::add);
    }

    /** The whole answer; what it asks for afterwards is not done. */
    RpcAnswer ask(String command, JsonElement params) throws Exception {
        return Optional.ofNullable(services.handlers().get(command))
                .orElseThrow()
                .handle(new RpcRequest("", command, params));
    }

    /** Calls a command, does what is to be done afterwards, and gives the answer. */
    JsonObject call(String command, String params) throws Exception {
        RpcAnswer answer = ask(command, JsonParser.parseString(params.replace('\'', '"')));
        answer.afterwards().ifPresent(Runnable::run);
        return answer.value().getAsJsonObject();
    }

    /** Its message. */
    String message(String command, String params) throws Exception {
        return call(command, params).get("message").getAsString();
    }

    @Override
    public void close() {
        commands.close();
    }
}
