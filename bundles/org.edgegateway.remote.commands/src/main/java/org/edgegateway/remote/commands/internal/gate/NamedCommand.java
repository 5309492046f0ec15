// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.gate;

import java.time.Duration;
import org.edgegateway.cloud.api.Command;

/**
 * A command and what is to be known about it.
 *
 * @param description one sentence for a person
 * @param limit how long it may take
 * @param atOnce how many calls of it may run at the same time
 */
public record NamedCommand(String name, String description, Duration limit, int atOnce, Command command) {

    private static final Duration QUICK = Duration.ofSeconds(10);
    private static final int ANY = Integer.MAX_VALUE;

    /** One that only looks and answers at once. */
    public static NamedCommand quick(String name, String description, Command command) {
        return new NamedCommand(name, description, QUICK, ANY, command);
    }

    /** One that does something, and never twice at the same time. */
    public static NamedCommand alone(String name, String description, Duration limit, Command command) {
        return new NamedCommand(name, description, limit, 1, command);
    }
}
