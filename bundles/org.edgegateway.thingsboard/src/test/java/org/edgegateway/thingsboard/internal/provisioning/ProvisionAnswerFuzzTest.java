// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever the server answers is read without an exception: answers with bytes changed, doubled and left out. {@code
 * -Dfuzz.cases=N} sets how many.
 */
class ProvisionAnswerFuzzTest {

    private static final int CASES = Integer.getInteger("fuzz.cases", 50_000);

    private static final List<String> ANSWERS = List.of(
            "{\"status\":\"SUCCESS\",\"credentialsType\":\"ACCESS_TOKEN\",\"credentialsValue\":\"t\"}",
            "{\"status\":\"SUCCESS\",\"credentialsType\":\"MQTT_BASIC\",\"credentialsValue\":"
                    + "{\"clientId\":\"c\",\"userName\":\"u\",\"password\":\"p\"}}",
            "{\"status\":\"FAILURE\",\"errorMsg\":\"Failed to provision device!\"}",
            "[[[[[{\"status\":1e999,\"credentialsValue\":[null,true,{}]}]]]]]");

    @Test
    void neverThrows() {
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            byte[] answer = mutated(ANSWERS.get(i % ANSWERS.size()).getBytes(StandardCharsets.UTF_8), random);
            assertThat(ProvisionAnswerCodec.read(answer, "alias")).isNotNull();
        }
    }

    @Test
    void neverThrowsOnDeepNesting() {
        byte[] deep = "[".repeat(60_000).getBytes(StandardCharsets.UTF_8);
        assertThat(ProvisionAnswerCodec.read(deep, "alias")).isInstanceOf(ProvisionAnswer.Unreadable.class);
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original;
        for (int change = random.nextInt(6); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            bytes = switch (random.nextInt(3)) {
                case 0 -> changed(bytes, at, (byte) random.nextInt(256));
                case 1 -> Arrays.copyOf(bytes, Math.max(1, at));
                default -> doubled(bytes, at);
            };
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] doubled(byte[] bytes, int at) {
        byte[] doubled = Arrays.copyOf(bytes, bytes.length + 1);
        System.arraycopy(bytes, at, doubled, at + 1, bytes.length - at);
        return doubled;
    }
}
