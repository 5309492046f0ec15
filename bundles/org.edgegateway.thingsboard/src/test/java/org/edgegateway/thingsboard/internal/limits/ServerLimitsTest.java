// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerLimitsTest {

    @Test
    void readsAllLimits() {
        ServerLimits limits = parse("{'maxPayloadSize':65536,'maxInflightMessages':100,"
                + "'rateLimits':{'messages':'200:1,6000:60','telemetryMessages':'100:1','telemetryDataPoints':'500:1'},"
                + "'gatewayRateLimits':{'messages':'300:1'}}");

        assertThat(limits)
                .isEqualTo(new ServerLimits(
                        65_536,
                        100,
                        new MessageLimits(
                                List.of(limit(200, 1), limit(6_000, 60)),
                                List.of(limit(100, 1)),
                                List.of(limit(500, 1))),
                        new MessageLimits(List.of(limit(300, 1)), List.of(), List.of())));
    }

    @Test
    void takesTheDefaultsForWhatIsLeftOut() {
        assertThat(parse("{}")).isEqualTo(ServerLimits.DEFAULTS);
        assertThat(parse("{'rateLimits':{'messages':'','telemetryMessages':null}}"))
                .isEqualTo(ServerLimits.DEFAULTS);
    }

    @Test
    void appliesTheDevicesLimitsToChildDevicesWhereTheyHaveNone() {
        ServerLimits limits = parse("{'rateLimits':{'messages':'10:1'}}");

        assertThat(limits.gateway()).isEqualTo(limits.device());
    }

    @Test
    void keepsAbsurdSizesWithinReason() {
        assertThat(parse("{'maxPayloadSize':-5}").packetBytes()).isEqualTo(256);
        assertThat(parse("{'maxPayloadSize':2000000000}").packetBytes()).isEqualTo(1 << 20);
        assertThat(parse("{'maxInflightMessages':0}").messagesInFlight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{'rateLimits':{'messages':'10'}}",
                "{'rateLimits':{'messages':'0:1'}}",
                "{'rateLimits':{'messages':'a:b'}}",
                "{'maxPayloadSize':'much'}",
                "{'rateLimits':7}",
                "{"
            })
    void refusesWhatIsNoSuchAnswer(String answer) {
        assertThatThrownBy(() -> parse(answer)).isInstanceOf(RuntimeException.class);
    }

    private static RateLimit limit(long capacity, long seconds) {
        return new RateLimit(capacity, Duration.ofSeconds(seconds));
    }

    private static ServerLimits parse(String json) {
        return ServerLimits.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
