// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import com.google.gson.JsonObject;
import java.util.Comparator;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.remote.commands.internal.gate.CommandBook;
import org.edgegateway.remote.commands.internal.gate.NamedCommand;

/** Names all commands there are and what they do, one per line, also those that are not allowed. */
final class ListCommands {

    private static final int MOST_CHARACTERS = 20_000;

    private final CommandBook book;

    ListCommands(CommandBook book) {
        this.book = book;
    }

    RpcAnswer run(JsonObject params) {
        StringBuilder lines = new StringBuilder();
        book.commands().stream()
                .sorted(Comparator.comparing(NamedCommand::name))
                .forEach(command -> lines.append(lines.isEmpty() ? "" : "\n").append(line(command)));
        boolean tooLong = lines.length() > MOST_CHARACTERS;
        return RpcAnswer.ofMessage(tooLong ? lines.substring(0, MOST_CHARACTERS) + "..." : lines.toString());
    }

    private String line(NamedCommand command) {
        String denied = book.allows(command) ? "" : " (not allowed)";
        return command.name() + denied + " - " + command.description();
    }
}
