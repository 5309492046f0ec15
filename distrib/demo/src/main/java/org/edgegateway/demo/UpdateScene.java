// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * The server's user updates an application on the gateway, and then assigns a version of it that does not work. Each time
 * the application itself is asked which version it is. Server and gateway may be away for a while meanwhile.
 */
final class UpdateScene {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final List<String> WELL = List.of("DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "UPDATED");
    private static final List<String> TAKEN_BACK =
            List.of("DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "FAILED");

    /** Asks the server for something that may not be there yet. */
    @FunctionalInterface
    private interface Question<T> {
        Optional<T> ask() throws IOException, DemoException;
    }

    private final ServerTelemetry server;
    private final ServerPackages packages;
    private final String device;
    private final Consumer<String> viewer;

    /** @param viewer is told each step when it is done */
    UpdateScene(ServerTelemetry server, String device, Consumer<String> viewer) {
        this.server = server;
        this.packages = new ServerPackages(server, device);
        this.device = device;
        this.viewer = viewer;
    }

    /**
     * Plays it.
     *
     * @throws DemoException when a step does not happen
     */
    void play() throws DemoException {
        update("1.0.0");
        update("1.1.0");
        fail("1.2.0", "1.1.0");
    }

    private void update(String version) throws DemoException {
        long since = assign(ApplicationPackage.good(version));
        UpdateReports ending = awaitEnding(since);
        if (!ending.states().equals(WELL)) {
            throw new DemoException("the update to " + version + " went " + ending.states() + " " + ending.error());
        }
        awaitAnswer(version);
        viewer.accept("the server assigned " + ApplicationPackage.TITLE + " " + version + ": "
                + String.join(", ", ending.states()) + " in " + ending.millis()
                + " ms; the application answers that it is "
                + version);
    }

    private void fail(String version, String former) throws DemoException {
        long since = assign(ApplicationPackage.bad(version));
        UpdateReports ending = awaitEnding(since);
        if (!ending.states().equals(TAKEN_BACK)) {
            throw new DemoException(
                    "the update to " + version + ", which cannot work, went " + ending.states() + " " + ending.error());
        }
        awaitAnswer(former);
        viewer.accept("the server assigned " + ApplicationPackage.TITLE + " " + version
                + ", which does not start: " + String.join(", ", ending.states()) + " in " + ending.millis() + " ms ("
                + ending.error()
                + "); the application answers that it is " + former + " again");
    }

    /** @return the time from which on the gateway's reports are about this package, milliseconds since the epoch */
    private long assign(ApplicationPackage software) throws DemoException {
        return await("take the package " + software.version(), () -> {
            long now = System.currentTimeMillis();
            packages.assign(software);
            return Optional.of(now);
        });
    }

    private UpdateReports awaitEnding(long since) throws DemoException {
        return await("hear how the update ended", () -> Optional.of(told(since)).filter(UpdateReports::over));
    }

    private UpdateReports told(long since) throws IOException {
        return UpdateReports.of(
                server.get("/api/plugins/telemetry/DEVICE/" + server.id(device)
                                + "/values/timeseries?keys=sw_state,sw_error&startTs=" + since + "&endTs="
                                + Long.MAX_VALUE
                                + "&limit=1000&orderBy=ASC")
                        .getAsJsonObject(),
                since);
    }

    private void awaitAnswer(String version) throws DemoException {
        String answer = await("be told the application's version", this::answer);
        if (!answer.equals(version)) {
            throw new DemoException("the application answers that it is " + answer + " instead of " + version);
        }
    }

    private Optional<String> answer() throws IOException {
        JsonElement answer = server.post(
                "/api/rpc/twoway/" + server.id(device), "{\"method\":\"application_version\",\"params\":{}}");
        return answer.isJsonPrimitive() ? Optional.of(answer.getAsString()) : Optional.empty();
    }

    private static <T> T await(String what, Question<T> question) throws DemoException {
        long begin = System.nanoTime();
        String trouble = "";
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            try {
                Optional<T> answer = question.ask();
                if (answer.isPresent()) {
                    return answer.get();
                }
            } catch (IOException away) {
                trouble = ": " + away.getMessage();
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        throw new DemoException("the server did not " + what + " within " + PATIENCE.toSeconds() + " s" + trouble);
    }
}
