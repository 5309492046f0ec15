// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One run: server, gateway, the table once a second, then the verdict. Whoever kills the gateway or the simulator
 * meanwhile finds them started again, the gateway at once and the simulator after ten seconds.
 */
final class Run implements AutoCloseable {

    private static final long TICK_MILLIS = 1_000;
    private static final Duration STARTUP = Duration.ofSeconds(30);
    private static final Duration LAST_DELIVERIES = Duration.ofSeconds(90);

    private final DemoOptions options;
    private final Optional<SimulatedServer> simulator;
    private final Gateway gateway;
    private final Ledger ledger;
    private final int earlierRecords;
    private final Arrivals arrivals;
    private final Table table;
    private Optional<Long> firstRecord = Optional.empty();
    private final Workspace workspace;
    private final String introduction;
    private boolean closed;
    private boolean onceConnected;
    private boolean disturbed;
    private boolean lossPending;
    private Progress shown = new Progress(0, 0, new JsonObject(), false);
    private final Backstage updates = new Backstage();

    Run(DemoOptions options, Workspace workspace, Path home, Path simulatorJar) throws DemoException {
        this.options = options;
        this.workspace = workspace;
        this.ledger = new Ledger(workspace.ledger());
        this.earlierRecords = ledger.published().size();
        this.simulator = startServer(simulatorJar);
        DemoOptions.Address address =
                simulator.map(SimulatedServer::mqtt).or(options::server).orElseThrow();
        this.gateway = startGateway(home, workspace, address);
        this.arrivals = new Arrivals(ledger, simulator.map(server -> new ServerTelemetry(server.rest())));
        this.table = new Table(System.out, simulator.isPresent() ? "stored" : "acked");
        this.introduction = "gateway: process " + gateway.pid() + ", server: "
                + simulator.map(server -> "simulator, process " + server.pid()).orElse(address.toString())
                + ", files in " + workspace.root();
    }

    private Optional<SimulatedServer> startServer(Path jar) throws DemoException {
        try {
            return options.server().isPresent()
                    ? Optional.empty()
                    : Optional.of(SimulatedServer.start(jar, workspace, options));
        } catch (DemoException e) {
            workspace.close();
            throw e;
        }
    }

    private Gateway startGateway(Path home, Workspace workspace, DemoOptions.Address server) throws DemoException {
        try {
            return Gateway.start(home, workspace, server, options, earlierRecords);
        } catch (DemoException e) {
            simulator.ifPresent(SimulatedServer::stop);
            workspace.close();
            throw e;
        }
    }

    /** Stops both processes and removes the files that nobody asked to keep. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            gateway.stop();
            simulator.ifPresent(SimulatedServer::stop);
            workspace.close();
        }
    }

    /** Shows the table until the end; gives whether everything arrived. */
    boolean show() throws DemoException, InterruptedException {
        long started = System.currentTimeMillis();
        Progress progress = arrivals.look();
        boolean updated = false;
        while (!published(started, 0)
                || !(progress.complete() && updated || published(started, LAST_DELIVERIES.toSeconds()))) {
            Thread.sleep(TICK_MILLIS);
            disturb();
            revive();
            repair();
            progress = arrivals.look();
            showRow(progress, state());
            updated = playUpdates(progress);
        }
        return conclude(progress, updated);
    }

    /** Whether all records must have been published so many seconds ago. */
    private boolean published(long started, long secondsAgo) throws DemoException {
        if (firstRecord.isEmpty()) {
            firstRecord = ledger.firstTime(earlierRecords);
        }
        long from = firstRecord.orElse(started + STARTUP.toMillis());
        long now = System.currentTimeMillis();
        return options.seconds() > 0 && now > from + TimeUnit.SECONDS.toMillis(options.seconds() + 1 + secondsAgo);
    }

    private void showRow(Progress progress, String state) {
        JsonObject latest = progress.latest();
        if (latest.has("ts") && !progress.equals(shown)) {
            shown = progress;
            table.row(
                    latest.get("ts").getAsLong(),
                    latest.getAsJsonObject("values"),
                    progress.published(),
                    progress.arrived(),
                    state);
        }
    }

    private String state() throws DemoException {
        Map<String, String> status = ledger.status();
        String state = status.getOrDefault("State", "starting");
        if (!onceConnected && state.equals("connected")) {
            onceConnected = true;
            table.note(introduction);
            showRoundTrips();
        }
        String error = status.getOrDefault("Last error", "");
        if (!onceConnected && !error.isEmpty()) {
            throw new DemoException("no connection to the server: " + error);
        }
        return error.isEmpty() ? state : "disconnected: " + error;
    }

    /** Only a simulator is ours to play its user. */
    private void showRoundTrips() throws DemoException {
        if (simulator.isPresent()) {
            RoundTrips trips = trips(simulator.get());
            table.note("the server called the gateway, answered in " + RoundTrips.millis(trips.call())
                    + "; it commanded ping, answered Pong in " + RoundTrips.millis(trips.ping())
                    + "; a shared attribute came back as a client attribute in "
                    + RoundTrips.millis(trips.attribute()));
            ServerTelemetry server = new ServerTelemetry(simulator.get().rest());
            table.note(new FileScene(server, SimulatedServer.DEVICE, workspace.managed()).play());
            table.note("a line of an application's log was on the server in "
                    + RoundTrips.millis(trips.logLine(workspace.log("application"))));
        }
    }

    /** As soon as nothing is disturbed any more; gives whether they are over. */
    private boolean playUpdates(Progress progress) throws DemoException {
        boolean calm = disturbed || !options.disturbs();
        if (simulator.isPresent() && onceConnected && calm && !lossPending && progress.fresh()) {
            ServerTelemetry server = new ServerTelemetry(simulator.get().rest());
            updates.begin(() -> new UpdateScene(server, SimulatedServer.DEVICE, table::note).play());
        }
        return simulator.isEmpty() || updates.over();
    }

    private static RoundTrips trips(SimulatedServer server) {
        return new RoundTrips(new ServerTelemetry(server.rest()), SimulatedServer.DEVICE);
    }

    /** Only what has been connected once can be seen to come back. */
    private void disturb() throws DemoException {
        long half = firstRecord.orElse(Long.MAX_VALUE / 2) + options.seconds() * 500L;
        if (options.seconds() == 0 || disturbed || !onceConnected || System.currentTimeMillis() < half) {
            return;
        }
        disturbed = true;
        if (options.outageSeconds() > 0 && simulator.isPresent()) {
            table.note("killing the server for " + options.outageSeconds() + " s");
            simulator.get().kill();
        }
        if (options.dataLoss() && simulator.isPresent()) {
            simulator.get().loseData();
            lossPending = true;
            table.note("the server lost all that it had stored");
        }
        if (options.crash()) {
            table.note("killing the gateway, as kill -9 does");
            gateway.kill();
        }
    }

    /** What a user of a server does that lost its data, once the gateway is there again. */
    private void repair() throws DemoException {
        if (lossPending
                && simulator.isPresent()
                && ledger.status().getOrDefault("State", "").equals("connected")) {
            try {
                table.note("the server commands archive_republish_messages: "
                        + trips(simulator.get()).republish());
                lossPending = false;
            } catch (DemoException notYet) {
                table.note("not yet: " + notYet.getMessage());
            }
        }
    }

    private void revive() throws DemoException {
        if (gateway.revive()) {
            table.note("the gateway was killed; started again on the same folder");
        }
        if (simulator.isPresent() && reviveServer(simulator.get())) {
            table.note("the server was killed; started again with what it had stored");
        }
    }

    private boolean reviveServer(SimulatedServer server) throws DemoException {
        return options.outageSeconds() > 0
                ? server.revive(Duration.ofSeconds(options.outageSeconds()))
                : server.revive();
    }

    private boolean conclude(Progress progress, boolean updated) {
        int missing = progress.published() - progress.arrived();
        table.note(progress.published() + " records published, " + progress.arrived() + " "
                + (simulator.isPresent() ? "stored by the server" : "acknowledged by the server") + ", " + missing
                + " missing");
        if (!updated) {
            table.note("the updates did not come to their end");
        }
        return progress.complete() && updated;
    }
}
