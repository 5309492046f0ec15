// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edgegateway.itest.Patience.await;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.system.SystemAdminService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;

/** What the server may command, through the whole product. */
class CommandsEndToEndIT {

    private static final String FACTORY = "org.edgegateway.remote.commands.RemoteCommands";
    private static final String COMMANDS = "commands under test";
    private static final String ALL = "ping:1000/1 list:1000/1 reboot:1000/1 shutdown:1000/1 exit:1000/1"
            + " restart_controller:1000/1 run_command:1000/1 archive_republish_messages:1000/1"
            + " archive_discard_messages:1000/1";

    private static Simulator simulator;

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private final AtomicInteger reboots = new AtomicInteger();
    private final List<ServiceRegistration<?>> registered = new ArrayList<>();
    private Gateway gateway;
    private Connection connection;

    @BeforeAll
    static void startSimulator(@TempDir Path folder) throws IOException {
        simulator = Simulator.start(folder);
    }

    @AfterAll
    static void stopSimulator() {
        simulator.close();
    }

    @BeforeEach
    void createConnection() throws KuraException {
        gateway = new Gateway(context);
        connection = Connection.create(context, simulator, "commands");
        connection.connect();
    }

    @AfterEach
    void removeEverything() throws KuraException {
        registered.forEach(ServiceRegistration::unregister);
        gateway.removeEverything(List.of(COMMANDS));
        connection.remove();
    }

    private void create(Map<String, Object> settings) throws KuraException {
        gateway.configurations().createFactoryConfiguration(FACTORY, COMMANDS, settings, false);
        await("commands").untilAsserted(() -> assertThat(message("ping", "{}")).isEqualTo("Pong"));
    }

    private static String message(String command, String params) {
        return simulator.call(command, params.replace('\'', '"')).get("message").getAsString();
    }

    @Test
    void onlyPingAndListAreAllowedUnlessTheSettingsSayMore() throws KuraException {
        create(Map.of());
        registerSystemAdmin();

        assertThat(message("list", "{}").lines())
                .hasSize(9)
                .contains("ping - answers Pong", "reboot (not allowed) - reboots the gateway");
        for (String command : ALL.replaceAll(":1000/1", "").split(" ")) {
            if (!command.equals("ping") && !command.equals("list")) {
                assertThat(message(command, "{}")).startsWith("Error - '" + command + "' is not allowed");
            }
        }
        assertThat(reboots).hasValue(0);
    }

    @Test
    void unknownMethodsPointToTheListAndThoseOfOthersStayTheirs() throws KuraException {
        create(Map.of());

        assertThat(message("dance", "{}"))
                .isEqualTo("Error - the method 'dance' is unknown: call 'list' for those there are");
        assertThat(simulator
                        .call("kura", "{\"app\":\"X\",\"verb\":\"GET\"}")
                        .get("code")
                        .getAsInt())
                .isEqualTo(403);
    }

    @Test
    void rebootsByKurasServiceOnceHoweverManyAskAtATime() throws KuraException {
        create(Map.of("allowed", ALL));
        registerSystemAdmin();

        List<CompletableFuture<String>> calls = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> message("reboot", "{}")))
                .limit(8)
                .toList();

        assertThat(calls).extracting(CompletableFuture::join).containsOnlyOnce("Rebooting");
        await().untilAsserted(() -> assertThat(reboots).hasValue(1));
        assertThat(message("reboot", "null")).startsWith("Error - 'reboot' is under way");
    }

    @Test
    void runsAProgramWithinItsLimitsAndKillsAllOfIt() throws Exception {
        Path pids = folder.resolve("pids");
        String forking = "fork = sh -c \"sleep 300 & echo $! >>pids; (sleep 300 & echo $! >>pids); wait\"";
        create(Map.of(
                "allowed",
                ALL,
                "run.programs",
                "hello = echo \"hello world\"\n" + forking,
                "run.folder",
                folder.toString(),
                "run.timeout.seconds",
                1));

        assertThat(simulator.call("run_command", "{\"command\":\"hello\"}"))
                .hasToString("{\"message\":\"hello world\\n\",\"exit_code\":0}");
        assertThat(message("run_command", "{'command':'fork'}")).isEqualTo("Error - killed after 1 s: ");
        assertThat(message("run_command", "{'command':'sh -c reboot'}"))
                .isEqualTo("Error - wrong parameters of 'run_command': there is no program 'sh -c reboot', but [fork,"
                        + " hello]");

        List<String> forked = Files.readAllLines(pids);
        assertThat(forked).hasSize(2);
        await().until(() -> forked.stream().noneMatch(CommandsEndToEndIT::isRunning));
    }

    private static boolean isRunning(String pid) {
        try {
            return !Files.readString(Path.of("/proc", pid, "stat"))
                    .replaceFirst(".*\\) ", "")
                    .startsWith("Z");
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void commandsOfOtherBundlesAreListedAndCalledWhileTheyAreThere() throws Exception {
        create(Map.of("allowed", "ping list greet"));
        Map<String, Object> properties = Map.of("command.name", "greet", "command.description", "greets {\"name\":..}");
        ServiceRegistration<?> greeting = CloudApi.register(
                context,
                "Command",
                (contracts, arguments) -> contracts.callStatic(
                        "RpcAnswer", "ofMessage", "hello " + ((JsonObject) arguments[0]).get("name")),
                properties);

        assertThat(message("list", "{}")).contains("greet - greets {\"name\":..}");
        assertThat(message("greet", "{'name':7}")).isEqualTo("hello 7");

        greeting.unregister();

        assertThat(message("list", "{}")).doesNotContain("greet");
        assertThat(message("greet", "{}")).startsWith("Error - the method 'greet' is unknown: call 'list'");
    }

    @Test
    void restartsTheControllerThatIsNamed() throws Exception {
        create(Map.of("allowed", ALL));
        AtomicInteger restarts = new AtomicInteger();
        registered.add(CloudApi.register(
                context,
                "Controller",
                (contracts, arguments) -> restarts.incrementAndGet(),
                Map.of("controller.name", "controller under test")));

        assertThat(message("restart_controller", "{'name':'controller under test'}"))
                .isEqualTo("Restarting 'controller under test'");
        await().untilAsserted(() -> assertThat(restarts).hasValue(1));
        assertThat(message("restart_controller", "{'name':'other'}"))
                .startsWith("Error - wrong parameters of 'restart_controller': 'name' is 'other', but there are");
    }

    @Test
    void doesNotActAgainAfterARestartWhenTheAnswerWasLost() throws Exception {
        create(Map.of("allowed", "ping list leave"));
        AtomicInteger acts = new AtomicInteger();
        registered.add(CloudApi.register(
                context,
                "Command",
                (contracts, arguments) -> {
                    connection.manager().disconnect();
                    Object answer = contracts.callStatic("RpcAnswer", "ofMessage", "leaving");
                    return contracts.call(answer, "RpcAnswer", "then", (Runnable) acts::incrementAndGet);
                },
                Map.of("command.name", "leave")));

        String call = simulator.callPersistently("leave", "{}");
        await().until(() -> acts.get() == 1);
        connection.configure(Map.of("keep.alive.seconds", 59));
        await().ignoreExceptions().until(() -> {
            connection.connect();
            return connection.manager().isConnected();
        });

        await().untilAsserted(() -> assertThat(
                        simulator.get("/api/rpc/persistent/" + call).get("response"))
                .hasToString("{\"message\":\"leaving\"}"));
        assertThat(acts).hasValue(1);
    }

    @Test
    void survivesEveryCommandWithHostileParametersInParallel() throws KuraException {
        create(Map.of(
                "allowed",
                ALL,
                "run.programs",
                "hello = echo hello",
                "shutdown.command",
                "true",
                "exit.command",
                "true"));
        registerSystemAdmin();
        List<String> hostile = List.of(
                "null",
                "[]",
                "\"x\"",
                "-1e400",
                "{\"command\":null}",
                "{\"command\":{\"a\":[[[]]]}}",
                "{\"command\":\"hello; reboot\"}",
                "{\"command\":\"" + "x".repeat(1_000_000) + "\"}",
                "{\"start_timestamp_ms\":\"1\",\"end_timestamp_ms\":[]}",
                "{\"start_timestamp_ms\":1e300,\"end_timestamp_ms\":-1}",
                "{\"name\":\"\\u0000\\ud800../..\"}");
        List<CompletableFuture<JsonObject>> calls = Stream.of(
                        ALL.replaceAll(":1000/1", "").split(" "))
                .flatMap(command -> hostile.stream()
                        .map(params -> CompletableFuture.supplyAsync(() -> simulator.call(command, params))))
                .toList();

        assertThat(calls)
                .extracting(CompletableFuture::join)
                .allSatisfy(answer ->
                        assertThat(answer.get("message").getAsString()).isNotBlank());
        assertThat(connection.manager().isConnected()).isTrue();
        assertThat(message("ping", "{}")).isEqualTo("Pong");
    }

    @Test
    void republishesItsArchiveToAServerThatLostItsData(@TempDir Path other) throws Exception {
        create(Map.of("allowed", ALL));
        connection.configureOutbox(Map.of("archive.days", 1));
        await().ignoreExceptions().until(() -> {
            connection.connect();
            return connection.info().containsKey("Archive");
        });
        long start = System.currentTimeMillis();
        for (int i = 0; i < 20; i++) {
            connection.publish("value" + i, i);
        }
        connection.awaitStored("value19", "19");
        await().untilAsserted(() -> assertThat(connection.info()).containsEntry("Archive", "20 records"));
        String range = "{\"start_timestamp_ms\":" + start + ",\"end_timestamp_ms\":" + System.currentTimeMillis() + "}";

        try (Simulator empty = Simulator.start(other)) {
            connection.configure(Map.of("port", empty.mqttPort()));
            await().ignoreExceptions().untilAsserted(() -> {
                connection.connect();
                assertThat(empty.call("ping", "{}").get("message").getAsString())
                        .isEqualTo("Pong");
            });
            assertThat(empty.telemetry().size()).isZero();

            assertThat(empty.call("archive_republish_messages", range)
                            .get("records")
                            .getAsInt())
                    .isEqualTo(20);

            await().untilAsserted(() -> assertThat(empty.telemetry().keySet()).hasSize(20));
            assertThat(empty.call("archive_discard_messages", range)
                            .get("records")
                            .getAsInt())
                    .isEqualTo(20);
            assertThat(connection.info()).containsEntry("Archive", "0 records");
        }
    }

    private void registerSystemAdmin() {
        SystemAdminService admin = new SystemAdminService() {
            @Override
            public String getUptime() {
                return "0";
            }

            @Override
            public void reboot() {
                reboots.incrementAndGet();
            }

            @Override
            public void sync() {
                throw new UnsupportedOperationException();
            }
        };
        registered.add(context.registerService(SystemAdminService.class, admin, new Hashtable<>()));
    }
}
