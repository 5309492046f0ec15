// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.edgegateway.contract.OtaPackage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a device downloads its package. */
abstract class PackageDownloadContract {

    private static final int SIZE = 1_000;

    private final byte[] data = random(3_500);
    private final Kind kind;

    PackageDownloadContract(Kind kind) {
        this.kind = kind;
    }

    @Test
    void partsAreAnsweredTheLastOneIsShortAndWhatFollowsIsEmpty(TestDevice device) {
        try (Wire wire = device.connect();
                OtaPackage one = OtaPackage.of(device, kind, "MD5", data).assign()) {
            assertThat(one.version()).isNotEmpty();
            subscribe(wire);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            for (int index = 0; index < 4; index++) {
                whole.writeBytes(part(wire, 7, index, "" + SIZE));
            }

            assertThat(whole.toByteArray()).isEqualTo(data);
            assertThat(part(wire, 7, 4, "" + SIZE)).isEmpty();
            assertThat(part(wire, 7, 400, "" + SIZE)).isEmpty();
        }
    }

    @Test
    void severalPartsMayBeAskedForAtOnce(TestDevice device) {
        try (Wire wire = device.connect();
                OtaPackage one = OtaPackage.of(device, kind, "MD5", data).assign()) {
            assertThat(one.version()).isNotEmpty();
            subscribe(wire);
            for (int index = 3; index >= 0; index--) {
                wire.publish(request(7, index), "" + SIZE);
            }

            for (int index = 0; index < 4; index++) {
                assertThat(wire.message(response(7, index)).bytes()).isEqualTo(slice(data, index));
            }
        }
    }

    @Test
    void theSizeIsRememberedWhenNoneIsSaid(TestDevice device) {
        try (Wire wire = device.connect();
                OtaPackage one = OtaPackage.of(device, kind, "MD5", data).assign()) {
            assertThat(one.version()).isNotEmpty();
            subscribe(wire);
            part(wire, 7, 0, "" + SIZE);

            assertThat(part(wire, 7, 1, "")).isEqualTo(slice(data, 1));
            assertThat(part(wire, 8, 0, "")).isEqualTo(data);
        }
    }

    @Test
    void aNumberStaysBoundToThePackageThatItFirstLedTo(TestDevice device) {
        byte[] other = random(1_500);
        try (Wire wire = device.connect();
                OtaPackage first = OtaPackage.of(device, kind, "MD5", data).assign()) {
            assertThat(first.version()).isNotEmpty();
            subscribe(wire);
            part(wire, 7, 0, "" + SIZE);
            try (OtaPackage second = OtaPackage.of(device, kind, "MD5", other).assign()) {
                assertThat(second.version()).isNotEmpty();
                assertThat(part(wire, 7, 1, "" + SIZE)).isEqualTo(slice(data, 1));
                assertThat(part(wire, 8, 1, "" + SIZE)).isEqualTo(slice(other, 1));
            }
        }
    }

    @Test
    void aNumberMeansAnotherPackageInAnotherSession(TestDevice device) {
        byte[] other = random(1_500);
        try (OtaPackage first = OtaPackage.of(device, kind, "MD5", data).assign()) {
            assertThat(first.version()).isNotEmpty();
            try (Wire wire = device.connect()) {
                part(wire, 7, 0, "" + SIZE);
            }
            try (OtaPackage second = OtaPackage.of(device, kind, "MD5", other).assign();
                    Wire wire = device.connect()) {
                assertThat(second.version()).isNotEmpty();
                assertThat(part(wire, 7, 0, "" + SIZE)).isEqualTo(slice(other, 0));
            }
        }
    }

    @Test
    void largerPartsThanPacketsAreRefusedAndTheConnectionCloses(TestDevice device) {
        try (Wire wire = device.connect();
                OtaPackage one = OtaPackage.of(device, kind, "MD5", data).assign()) {
            assertThat(one.version()).isNotEmpty();
            subscribe(wire);
            assertThat(part(wire, 7, 0, "65536")).isEqualTo(data);

            int refused = wire.publish(request(8, 0), "65537");

            assertThat(wire.message("v2/fw/error").payload()).isEqualTo("PAYLOAD_TOO_LARGE");
            wire.awaitClosed();
            assertThat(wire.hasReceived(packet -> packet.isPubAck(refused))).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_024, 65_000, 65_536})
    void partsMayBeAsLongAsPackets(int size, TestDevice device) {
        byte[] large = random(2 * 65_536 + 100);
        try (Wire wire = device.connect();
                OtaPackage one = OtaPackage.of(device, kind, "SHA256", large).assign()) {
            assertThat(one.version()).isNotEmpty();
            subscribe(wire);
            assertThat(part(wire, 7, 1, "" + size)).isEqualTo(Arrays.copyOfRange(large, size, 2 * size));
        }
    }

    @Test
    void aDeviceWithoutPackageIsRefusedAndTheConnectionCloses(TestDevice device) {
        try (Wire wire = device.connect()) {
            subscribe(wire);

            wire.publish(request(7, 0), "" + SIZE);

            assertThat(wire.message("v2/fw/error").payload()).isEqualTo("NOT_FOUND");
            wire.awaitClosed();
        }
    }

    @Test
    void aSizeThatIsNoNumberClosesTheConnection(TestDevice device) {
        try (Wire wire = device.connect()) {
            wire.publish(request(7, 0), "many");

            wire.awaitClosed();
        }
    }

    private void subscribe(Wire wire) {
        assertThat(wire.subscribe("v2/" + kind.prefix() + "/response/+/chunk/+", 1))
                .isEqualTo(1);
        assertThat(wire.subscribe("v2/fw/error", 1)).isEqualTo(1);
    }

    private byte[] part(Wire wire, int number, int index, String size) {
        wire.deliver(request(number, index), size);
        return wire.message(response(number, index)).bytes();
    }

    private String request(int number, int index) {
        return "v2/" + kind.prefix() + "/request/" + number + "/chunk/" + index;
    }

    private String response(int number, int index) {
        return "v2/" + kind.prefix() + "/response/" + number + "/chunk/" + index;
    }

    private static byte[] slice(byte[] bytes, int index) {
        return Arrays.copyOfRange(bytes, index * SIZE, Math.min(bytes.length, (index + 1) * SIZE));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
