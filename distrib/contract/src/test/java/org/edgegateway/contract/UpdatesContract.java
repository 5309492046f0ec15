// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.edgegateway.contract.OtaPackage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a device is told of packages. */
abstract class UpdatesContract {

    private static final String ATTRIBUTES = "v1/devices/me/attributes";
    private static final byte[] DATA = "123456789".getBytes(StandardCharsets.US_ASCII);

    private final Kind kind;

    UpdatesContract(Kind kind) {
        this.kind = kind;
    }

    @Test
    void aPackageIsToldInTwoMessagesInAnyOrder(TestDevice device) {
        try (Wire wire = listening(device);
                OtaPackage one = OtaPackage.of(device, kind, "SHA256", DATA).assign()) {
            String set = awaitSet(wire, "title");

            assertThat(JsonParser.parseString(set))
                    .isEqualTo(json("{'*_title':'contract','*_version':'" + one.version() + "','*_size':9,"
                            + "'*_checksum_algorithm':'SHA256','*_checksum':"
                            + "'15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'}"));
            assertThat(deleted(wire)).isEqualTo(keys("tag", "url"));
            assertThat(device.attributes("SHARED_SCOPE")).containsKeys(kind.prefix() + "_checksum");
        }
    }

    @Test
    void aPackageThatIsElsewhereHasAnAddressInsteadOfSizeAndChecksum(TestDevice device) {
        try (Wire wire = listening(device);
                OtaPackage one =
                        OtaPackage.at(device, kind, "http://example.org/p.bin").assign()) {
            String set = awaitSet(wire, "url");

            assertThat(JsonParser.parseString(set))
                    .isEqualTo(json("{'*_title':'contract','*_version':'" + one.version()
                            + "','*_url':'http://example.org/p.bin'}"));
            assertThat(deleted(wire)).isEqualTo(keys("tag", "size", "checksum", "checksum_algorithm"));
        }
    }

    @Test
    void takingAPackageBackDeletesAllItsAttributes(TestDevice device) {
        try (Wire wire = device.connect();
                OtaPackage one = OtaPackage.of(device, kind, "MD5", DATA).assign()) {
            await().until(() -> device.attributes("SHARED_SCOPE").containsKey(kind.prefix() + "_checksum"));
            listen(wire, device);

            one.unassign();

            assertThat(deleted(wire))
                    .isEqualTo(keys(
                            "title", "version", "ts", "state", "size", "checksum", "checksum_algorithm", "url", "tag"));
            await().until(() -> !device.attributes("SHARED_SCOPE").containsKey(kind.prefix() + "_title"));
        }
    }

    @Test
    void assigningTheSameAgainTellsNothing(TestDevice device) {
        try (Wire wire = device.connect();
                OtaPackage one = OtaPackage.of(device, kind, "MD5", DATA).assign()) {
            await().until(() -> device.attributes("SHARED_SCOPE").containsKey(kind.prefix() + "_checksum"));
            listen(wire, device);

            one.assign();

            device.setShared("{\"after\":1}");
            await().until(() -> wire.messages(ATTRIBUTES).contains("{\"after\":1}"));
            assertThat(wire.messages(ATTRIBUTES)).noneMatch(message -> message.contains(kind.prefix() + "_"));
        }
    }

    @Test
    void theServerWritesTheTargetAndTheFirstStates(TestDevice device) {
        try (OtaPackage one = OtaPackage.of(device, kind, "MD5", DATA).assign()) {
            await().until(() -> device.telemetry(kind.prefix() + "_state").size() == 2);

            assertThat(device.telemetry(kind.prefix() + "_state").values())
                    .extracting(JsonElement::getAsString)
                    .containsExactly("QUEUED", "INITIATED");
            assertThat(device.telemetry("target_" + kind.prefix() + "_title").values())
                    .extracting(JsonElement::getAsString)
                    .containsExactly("contract");
            assertThat(device.telemetry("target_" + kind.prefix() + "_version").values())
                    .extracting(JsonElement::getAsString)
                    .containsExactly(one.version());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MD5, 25f9e794323b453885f5181f1b624d0b",
        "SHA256, 15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225",
        "SHA384, eb455d56d2c1a69de64e832011f3393d45f3fa31d6842f21af92d2fe469c499da5e3179847334a18479c8d1dedea1be3",
        "SHA512, d9e6762dd1c8eaf6d61b3c6192fc408d4d6d5f1176d0c29169bc24e71c3f274a"
                + "d27fcd5811b313d681f7e55ec02d73d499c95455b6b5bb503acf574fba8ffe85",
        "CRC32, 2639f4cb",
        "MURMUR3_32, 82f3feb4",
        "MURMUR3_128, a4cc66db5e64843c05a11e3ac7faf899"
    })
    void checksumsHaveTheirBytesInTheOrderOfThingsBoard(String algorithm, String checksum, TestDevice device) {
        try (Wire wire = listening(device);
                OtaPackage one = OtaPackage.of(device, kind, algorithm, DATA).assign()) {
            assertThat(awaitSet(wire, "checksum"))
                    .contains("\"" + kind.prefix() + "_checksum\":\"" + checksum + "\"", one.version());
        }
    }

    /** A device that hears of its attributes from now on. */
    private Wire listening(TestDevice device) {
        Wire wire = device.connect();
        listen(wire, device);
        return wire;
    }

    /** A subscription works only a while after it was acknowledged. */
    private void listen(Wire wire, TestDevice device) {
        wire.subscribe(ATTRIBUTES, 1);
        await().until(() -> {
            device.setShared("{\"listening\":true}");
            return !wire.messages(ATTRIBUTES).isEmpty();
        });
    }

    private String awaitSet(Wire wire, String name) {
        String key = "\"" + kind.prefix() + "_" + name + "\":";
        await().until(() -> wire.messages(ATTRIBUTES).stream().anyMatch(message -> message.contains(key)));
        return wire.messages(ATTRIBUTES).stream()
                .filter(message -> message.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> deleted(Wire wire) {
        await().until(() -> wire.messages(ATTRIBUTES).stream().anyMatch(message -> message.contains("deleted")));
        List<JsonArray> messages = wire.messages(ATTRIBUTES).stream()
                .map(message -> JsonParser.parseString(message).getAsJsonObject())
                .filter(message -> message.has("deleted"))
                .map(message -> message.getAsJsonArray("deleted"))
                .toList();
        assertThat(messages).hasSize(1);
        Set<String> keys = new TreeSet<>();
        messages.get(0).forEach(key -> keys.add(key.getAsString()));
        return keys;
    }

    private Set<String> keys(String... names) {
        Set<String> keys = new TreeSet<>();
        for (String name : names) {
            keys.add(kind.prefix() + "_" + name);
        }
        return keys;
    }

    private JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"').replace("*", kind.prefix()))
                .getAsJsonObject();
    }
}
