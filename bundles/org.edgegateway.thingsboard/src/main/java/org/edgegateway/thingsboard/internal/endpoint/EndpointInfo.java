// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.endpoint;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.edgegateway.mqtt.SessionState;
import org.edgegateway.outbox.OutboxStatistics;
import org.edgegateway.thingsboard.internal.connection.ServerLink;
import org.edgegateway.thingsboard.internal.store.OutboxStore;

/** What Kura's Status page shows about the connection. */
record EndpointInfo(ServerLink link, OutboxStore store, Outbound outbound, Inbound inbound) {

    Map<String, String> read(String fault) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Server", link.describe());
        info.put("Identity", link.identity());
        addState(link.session().state(), info);
        info.put("Outbox", store.describe());
        store.statistics().ifPresent(statistics -> addStatistics(statistics, info));
        info.put("Records in quarantine", String.valueOf(store.quarantine().parked()));
        outbound.archive().ifPresent(archive -> info.put("Archive", archive.describe()));
        info.put("Batches in flight", String.valueOf(outbound.inFlight()));
        info.put("Child devices", String.valueOf(outbound.children().count()));
        info.put("Values refused", String.valueOf(outbound.refused()));
        info.put("RPC methods", String.join(", ", inbound.handlers().methods()));
        info.put("Messages not understood", String.valueOf(inbound.oddities()));
        addFault("Connection settings", link.fault(), info);
        addFault("Endpoint settings", fault, info);
        return info;
    }

    private static void addState(SessionState state, Map<String, String> info) {
        if (state instanceof SessionState.Connected connected) {
            add(info, "connected", connected.since());
        } else if (state instanceof SessionState.Connecting connecting) {
            add(info, "connecting, attempt " + connecting.attempt(), connecting.since());
        } else if (state instanceof SessionState.Waiting waiting) {
            info.put("State", "disconnected, next attempt at " + waiting.until());
            info.put("Last error", waiting.why().message());
        } else {
            info.put("State", "disconnected");
        }
    }

    private static void add(Map<String, String> info, String state, Instant since) {
        info.put("State", state);
        info.put("Since", since.toString());
    }

    private static void addStatistics(OutboxStatistics statistics, Map<String, String> info) {
        info.put("Records waiting", String.valueOf(statistics.depth()));
        info.put("Bytes on disk", String.valueOf(statistics.bytes()));
        info.put("Records dropped", String.valueOf(statistics.droppedTotal()));
    }

    private static void addFault(String key, String fault, Map<String, String> info) {
        if (!fault.isEmpty()) {
            info.put(key, "not usable: " + fault);
        }
    }
}
