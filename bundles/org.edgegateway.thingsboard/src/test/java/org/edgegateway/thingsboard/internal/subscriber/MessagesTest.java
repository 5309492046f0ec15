// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import org.edgegateway.basics.StrictJson;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void keepsWholeNumbersExact() {
        JsonObject values = StrictJson.parse(
                        "{\"a\":9007199254740993,\"b\":9223372036854775808,\"c\":1.0,\"d\":0.5,\"e\":1e999999999}")
                .orElseThrow()
                .getAsJsonObject();

        assertThat(Messages.of(values, Map.of()).getPayload().metrics())
                .containsOnly(
                        Map.entry("a", 9007199254740993L),
                        Map.entry("b", 9223372036854775808.0),
                        Map.entry("c", 1L),
                        Map.entry("d", 0.5),
                        Map.entry("e", Double.POSITIVE_INFINITY));
    }
}
