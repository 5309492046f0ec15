// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.Archive;
import org.edgegateway.cloud.api.RpcAnswer;

/**
 * Republishes or discards what the archive of a connection has of a time range. The count is part of the message, and is
 * beside it as <code>"records"</code>.
 */
final class ArchiveCommands {

    private static final String CONNECTION = "connection";
    private static final String START = "start_timestamp_ms";
    private static final String END = "end_timestamp_ms";
    private static final String NONE = "no connection keeps an archive: its settings are in the tab Outbox";

    private final Supplier<Map<String, Archive>> archives;

    /** @param archives gives those there are now, by the names of their connections */
    ArchiveCommands(Supplier<Map<String, Archive>> archives) {
        this.archives = archives;
    }

    RpcAnswer republish(JsonObject params) {
        return on(params, "Republishing", Archive::republish);
    }

    RpcAnswer discard(JsonObject params) {
        return on(params, "Discarded", Archive::discard);
    }

    private interface Action {
        long on(Archive archive, Instant from, Instant to);
    }

    private RpcAnswer on(JsonObject params, String verb, Action action) {
        Instant from = Params.moment(params, START);
        Instant to = Params.moment(params, END);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("'" + END + "' is before '" + START + "'");
        }
        Archive archive = Params.choose(archives.get(), params, CONNECTION, NONE);
        try {
            return counted(verb, action.on(archive, from, to), from, to);
        } catch (IllegalStateException notNow) {
            return RpcAnswer.ofMessage("Error - " + Reason.of(notNow));
        }
    }

    private static RpcAnswer counted(String verb, long records, Instant from, Instant to) {
        JsonObject answer = new JsonObject();
        answer.addProperty("message", verb + " " + records + " records of " + from + " to " + to);
        answer.addProperty("records", records);
        return RpcAnswer.of(answer);
    }
}
