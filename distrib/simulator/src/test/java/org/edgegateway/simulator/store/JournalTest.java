// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.json.TelemetryCodec;
import org.edgegateway.simulator.json.Value.DoubleValue;
import org.edgegateway.simulator.json.Value.JsonValue;
import org.edgegateway.simulator.json.Value.LongValue;
import org.edgegateway.simulator.json.Value.TextValue;
import org.edgegateway.simulator.store.Change.AttributesDeleted;
import org.edgegateway.simulator.store.Change.AttributesSet;
import org.edgegateway.simulator.store.Change.ChildTelemetryReceived;
import org.edgegateway.simulator.store.Change.DeviceDeleted;
import org.edgegateway.simulator.store.Change.DeviceSaved;
import org.edgegateway.simulator.store.Change.OtaPackageDeleted;
import org.edgegateway.simulator.store.Change.OtaPackageSaved;
import org.edgegateway.simulator.store.Change.ProfileDeleted;
import org.edgegateway.simulator.store.Change.ProfileSaved;
import org.edgegateway.simulator.store.Change.ServerTelemetry;
import org.edgegateway.simulator.store.Change.TelemetryReceived;
import org.edgegateway.simulator.store.Credentials.AccessToken;
import org.edgegateway.simulator.store.Credentials.Certificate;
import org.edgegateway.simulator.store.Credentials.MqttBasic;
import org.edgegateway.simulator.store.OtaPackage.Content.Data;
import org.edgegateway.simulator.store.OtaPackage.Content.Missing;
import org.edgegateway.simulator.store.OtaPackage.Content.Url;
import org.edgegateway.simulator.store.ProvisionStrategy.ByCertificate;
import org.edgegateway.simulator.store.ProvisionStrategy.ByKey;
import org.edgegateway.simulator.store.ProvisionStrategy.Disabled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    private final UUID id = UUID.randomUUID();

    @TempDir
    Path folder;

    @BeforeEach
    void createDevice() throws Exception {
        try (Store store = open()) {
            store.commit(
                    new DeviceSaved(new DeviceData(id, "name", "default", "label", true, 5), new AccessToken("TOKEN")));
        }
    }

    private Store open() throws JournalException {
        return Store.in(folder, Integer.MAX_VALUE);
    }

    private Path file() {
        return folder.resolve(FileJournal.FILE_NAME);
    }

    private TelemetryReceived telemetry(String payload) throws Exception {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        return new TelemetryReceived(id, 7, TelemetryCodec.device(bytes, 7), bytes);
    }

    private Device reopened() throws Exception {
        try (Store store = open()) {
            return store.devices().byId(id).orElseThrow();
        }
    }

    @Test
    void aDeviceIsThereAgain() throws Exception {
        assertThat(reopened().data()).isEqualTo(new DeviceData(id, "name", "default", "label", true, 5));
        assertThat(reopened().credentials()).isEqualTo(new AccessToken("TOKEN"));
    }

    @Test
    void theLastTokenCounts() throws Exception {
        try (Store store = open()) {
            store.commit(new DeviceSaved(store.devices().byId(id).orElseThrow().data(), new AccessToken("CHANGED")));
        }
        try (Store store = open()) {
            assertThat(store.devices().byCredentials("TOKEN")).isEmpty();
            assertThat(store.devices().byCredentials("CHANGED")).isPresent();
        }
    }

    @Test
    void credentialsOfEveryKindAreThereAgain() throws Exception {
        for (Credentials credentials : List.of(
                new MqttBasic("client", "user", "password"),
                new MqttBasic("", "user", ""),
                new Certificate("TUlJ"),
                new AccessToken("TOKEN"))) {
            try (Store store = open()) {
                store.saveDevice(store.devices().byId(id).orElseThrow().data(), credentials);
            }
            try (Store store = open()) {
                assertThat(store.devices()
                                .byCredentials(credentials.id())
                                .orElseThrow()
                                .credentials())
                        .isEqualTo(credentials);
            }
        }
    }

    @Test
    void profilesAreThereAgain() throws Exception {
        List<DeviceProfile> profiles = List.of(
                new DeviceProfile(UUID.randomUUID(), "a", 1, new Disabled()),
                new DeviceProfile(UUID.randomUUID(), "b", 2, new ByKey(true, "key", "secret")),
                new DeviceProfile(UUID.randomUUID(), "c", 3, new ByKey(false, "other key", "secret")),
                new DeviceProfile(
                        UUID.randomUUID(), "d", 4, new ByCertificate(new Certificate("TUlJ"), "[^.]+", true)));
        try (Store store = open()) {
            profiles.forEach(profile -> store.commit(new ProfileSaved(profile)));
            store.commit(new ProfileDeleted(profiles.get(0).id()));
        }
        try (Store store = open()) {
            assertThat(store.profiles().all()).containsExactlyElementsOf(profiles.subList(1, 4));
            assertThat(store.profiles().byKey("key")).contains(profiles.get(1));
        }
    }

    @Test
    void packagesAndWhoHasThemAreThereAgain() throws Exception {
        UUID profile = UUID.randomUUID();
        List<OtaPackage> packages = List.of(
                new OtaPackage(UUID.randomUUID(), 1, OtaKind.FIRMWARE, "a", "1", "", profile, new Missing()),
                new OtaPackage(UUID.randomUUID(), 2, OtaKind.SOFTWARE, "b", "2", "t", profile, new Url("http://b")),
                new OtaPackage(
                        UUID.randomUUID(),
                        3,
                        OtaKind.SOFTWARE,
                        "c",
                        "3",
                        "",
                        profile,
                        new Data("", "", 5_000_000_000L, ChecksumAlgorithm.CRC32, "00000000")));
        Map<OtaKind, UUID> assigned = Map.of(OtaKind.SOFTWARE, packages.get(2).id());
        try (Store store = open()) {
            packages.forEach(one -> store.commit(new OtaPackageSaved(one)));
            store.commit(new OtaPackageDeleted(packages.get(0).id()));
            store.commit(new DeviceSaved(
                    new DeviceData(id, "name", "default", "label", true, 5, assigned), new AccessToken("TOKEN")));
        }
        try (Store store = open()) {
            assertThat(store.packages().all()).containsExactlyElementsOf(packages.subList(1, 3));
            assertThat(store.devices().byId(id).orElseThrow().data().packages()).isEqualTo(assigned);
        }
    }

    @Test
    void whatTheServerWroteIsThereAgainButNoRecordOfTheDevice() throws Exception {
        try (Store store = open()) {
            store.commit(new ServerTelemetry(id, 9, List.of(new KeyValue("version", new TextValue("2.0")))));
        }
        Telemetry telemetry = reopened().telemetry();
        assertThat(telemetry.series("version").orElseThrow().size()).isEqualTo(1);
        assertThat(telemetry.records()).isZero();
    }

    @Test
    void aDeletedDeviceStaysDeleted() throws Exception {
        try (Store store = open()) {
            store.commit(new DeviceDeleted(id));
        }
        try (Store store = open()) {
            assertThat(store.devices().all()).isEmpty();
            assertThat(store.devices().byCredentials("TOKEN")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ts\":1,\"values\":{\"a\":\"007\"}}",
                "{\"ts\":1,\n\"values\":\r\n{\"a\":7}}",
                "{\"ts\":1,\"values\":{\"a\":7} # said the device\n}",
                "{\"ts\":1, // said the device\n 'values':{a=7}}"
            })
    void telemetryIsThereAgainHoweverItWasWritten(String payload) throws Exception {
        try (Store store = open()) {
            store.commit(telemetry(payload));
        }
        TimeSeries series = reopened().telemetry().series("a").orElseThrow();
        assertThat(series.time(0)).isEqualTo(1);
        assertThat(series.value(0)).isEqualTo(new LongValue(7));
    }

    @Test
    void telemetryWithoutTimeKeepsItsTimeOfArrival() throws Exception {
        try (Store store = open()) {
            store.commit(telemetry("{\"a\":1}"));
        }
        assertThat(reopened().telemetry().series("a").orElseThrow().time(0)).isEqualTo(7);
    }

    @Test
    void telemetryOfChildDevicesIsThereAgain() throws Exception {
        byte[] payload = "{\"name\":[{\"a\":1}]}".getBytes(StandardCharsets.UTF_8);
        try (Store store = open()) {
            store.commit(new ChildTelemetryReceived(7, TelemetryCodec.gateway(payload, 7), payload));
        }
        assertThat(reopened().telemetry().records()).isEqualTo(1);
    }

    @Test
    void attributesKeepTheirTypes() throws Exception {
        List<KeyValue> values = List.of(
                new KeyValue("text", new TextValue("007")),
                new KeyValue("double", new DoubleValue(1e20)),
                new KeyValue("json", new JsonValue("{\"x\":[\"1\"]}")),
                new KeyValue("gone", new LongValue(1)));
        try (Store store = open()) {
            store.commit(new AttributesSet(id, AttributeScope.SHARED_SCOPE, 11, values));
            store.commit(new AttributesDeleted(id, AttributeScope.SHARED_SCOPE, List.of("gone")));
        }
        assertThat(reopened().attributes().of(AttributeScope.SHARED_SCOPE))
                .containsEntry("text", new Attribute(new TextValue("007"), 11))
                .containsEntry("double", new Attribute(new DoubleValue(1e20), 11))
                .containsEntry("json", new Attribute(new JsonValue("{\"x\":[\"1\"]}"), 11))
                .hasSize(3);
    }

    @Test
    void anUnfinishedLastLineIsCutOff() throws Exception {
        try (Store store = open()) {
            store.commit(telemetry("{\"a\":1}"));
        }
        Files.writeString(file(), "{\"type\":\"telemetry\",\"dev", StandardOpenOption.APPEND);
        try (Store store = open()) {
            store.commit(telemetry("{\"b\":1}"));
        }
        assertThat(reopened().telemetry().all()).containsOnlyKeys("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "{}", "{\"type\":\"other\"}", "{\"type\":\"deviceDeleted\",\"device\":\"x\"}"})
    void aDamagedLineIsNamed(String line) throws Exception {
        Files.writeString(file(), line + "\n", StandardOpenOption.APPEND);
        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(this::open)
                .withMessageContaining("line 2 of " + file());
    }

    @Test
    void keepingNothingStillCounts() throws Exception {
        try (Store store = Store.in(folder, 0)) {
            store.commit(telemetry("[{\"a\":1,\"b\":2},{\"a\":3}]"));
            Telemetry telemetry = store.devices().byId(id).orElseThrow().telemetry();
            assertThat(telemetry.records()).isEqualTo(2);
            assertThat(telemetry.points()).isEqualTo(3);
            assertThat(telemetry.all()).isEmpty();
        }
    }
}
