// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.edgegateway.contract.OtaPackage.Kind;
import org.edgegateway.simulator.Simulator;
import org.edgegateway.simulator.SimulatorException;
import org.edgegateway.simulator.SimulatorOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens on a real server by itself, in its own time: here on demand, so always on a simulator. */
class SimulatedTroubleTest {

    private static final String ATTRIBUTES = "v1/devices/me/attributes";

    private final byte[] data = new byte[2_500];

    @TempDir
    Path folder;

    SimulatedTroubleTest() {
        new Random(1).nextBytes(data);
    }

    /** A simulator with a device that has a package. */
    private final class Setting implements AutoCloseable {
        private final Simulator simulator =
                Simulator.start(new SimulatorOptions().folder(folder).subscriptionDelay(Duration.ZERO));
        private final RestClient rest = new RestClient(Server.of(simulator));

        Setting() throws SimulatorException {}

        TestDevice device() {
            return TestDevice.create(Server.of(simulator), rest, false);
        }

        void trouble(String json) {
            assertThat(rest.tryPost("/simulator/trouble", JsonParser.parseString(json))
                            .statusCode())
                    .isEqualTo(200);
        }

        /** How many messages devices have published. */
        long publishes() {
            return rest.get("/simulator/statistics")
                    .getAsJsonObject()
                    .get("publishes")
                    .getAsLong();
        }

        @Override
        public void close() {
            simulator.close();
        }
    }

    @Test
    @Covers(Row.SOFTWARE)
    void anExpiredPackageComesEmptyUntilItIsAskedForUnderANewNumber() throws Exception {
        try (Setting setting = new Setting()) {
            TestDevice device = setting.device();
            OtaPackage.of(device, Kind.SOFTWARE, "MD5", data).assign();
            try (Wire wire = device.connect()) {
                assertThat(part(wire, 1, 0)).hasSize(1_000);

                setting.trouble("{\"packagesExpired\":true}");

                assertThat(part(wire, 1, 1)).isEmpty();
                assertThat(part(wire, 2, 1)).hasSize(1_000);
                assertThat(part(wire, 1, 2)).hasSize(500);
            }
        }
    }

    @Test
    @Covers(Row.FIRMWARE)
    void aPackageThatIsElsewhereCannotBeDownloadedHere() throws Exception {
        try (Setting setting = new Setting()) {
            TestDevice device = setting.device();
            OtaPackage.at(device, Kind.FIRMWARE, "http://example.org").assign();
            try (Wire wire = device.connect()) {
                wire.publish("v2/fw/request/1/chunk/0", "10");

                assertThat(wire.message("v2/fw/error").payload()).isEqualTo("FAILURE");
                wire.awaitClosed();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"DELETED_FIRST, true", "DELETED_LAST, false"})
    void theMessagesAboutAPackageComeInTheOrderWanted(String order, boolean deletedFirst) throws Exception {
        try (Setting setting = new Setting()) {
            setting.trouble("{\"attributeOrder\":\"" + order + "\"}");
            TestDevice device = setting.device();
            try (Wire wire = device.connect()) {
                wire.subscribe(ATTRIBUTES, 1);
                OtaPackage.of(device, Kind.SOFTWARE, "MD5", data).assign();

                await().until(() -> wire.messages(ATTRIBUTES).size() == 2);
                assertThat(wire.messages(ATTRIBUTES).get(0).contains("deleted")).isEqualTo(deletedFirst);
            }
        }
    }

    @Test
    void withoutWishTheOrderAlternates() throws Exception {
        try (Setting setting = new Setting()) {
            TestDevice device = setting.device();
            try (Wire wire = device.connect()) {
                wire.subscribe(ATTRIBUTES, 1);
                OtaPackage.of(device, Kind.SOFTWARE, "MD5", data).assign();
                await().until(() -> wire.messages(ATTRIBUTES).size() == 2);
                OtaPackage.of(device, Kind.SOFTWARE, "MD5", data).assign();
                await().until(() -> wire.messages(ATTRIBUTES).size() == 4);

                List<Boolean> deleted = wire.messages(ATTRIBUTES).stream()
                        .map(message -> message.contains("deleted"))
                        .toList();
                assertThat(deleted).containsExactly(true, false, false, true);
            }
        }
    }

    @Test
    void everythingForDevicesIsDelayed() throws Exception {
        try (Setting setting = new Setting()) {
            TestDevice device = setting.device();
            try (Wire wire = device.connect()) {
                setting.trouble("{\"delayMilliseconds\":200}");
                long start = System.nanoTime();

                wire.deliver("v1/devices/me/telemetry", "{\"a\":1}");

                assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(190));
            }
        }
    }

    @Test
    void theOrderStaysWhenTheDelayEnds() throws Exception {
        try (Setting setting = new Setting()) {
            TestDevice device = setting.device();
            try (Wire wire = device.connect()) {
                wire.deliver(ATTRIBUTES, "{\"first\":1,\"second\":2}");
                setting.trouble("{\"delayMilliseconds\":200}");
                wire.publish(ATTRIBUTES + "/request/1", "{\"clientKeys\":\"first\"}");
                await().until(() -> setting.publishes() == 2);
                setting.trouble("{\"delayMilliseconds\":0}");
                wire.publish(ATTRIBUTES + "/request/1", "{\"clientKeys\":\"second\"}");

                await().until(() -> wire.messages(ATTRIBUTES + "/response/1").size() == 2);
                assertThat(wire.messages(ATTRIBUTES + "/response/1"))
                        .containsExactly("{\"client\":{\"first\":1}}", "{\"client\":{\"second\":2}}");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"delayMilliseconds\":-1}", "{\"attributeOrder\":\"RANDOM\"}", "[]"})
    void whatCannotBeIsRefused(String trouble) throws Exception {
        try (Setting setting = new Setting()) {
            assertThat(setting.rest
                            .tryPost("/simulator/trouble", JsonParser.parseString(trouble))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void packagesSurviveARestart() throws Exception {
        String token;
        try (Setting setting = new Setting()) {
            TestDevice device = setting.device();
            token = device.token();
            OtaPackage.of(device, Kind.SOFTWARE, "MD5", data).assign();
        }
        try (Setting setting = new Setting();
                Wire wire = Wire.open(Server.of(setting.simulator))) {
            wire.connect(token);

            assertThat(part(wire, 1, 2)).hasSize(500);
        }
    }

    private static byte[] part(Wire wire, int number, int index) {
        wire.deliver("v2/sw/request/" + number + "/chunk/" + index, "1000");
        return wire.message("v2/sw/response/" + number + "/chunk/" + index).bytes();
    }
}
