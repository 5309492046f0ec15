// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackPidsTest {

    @Test
    void keepsTheSuffixThroughTheStack() {
        assertThat(StackPids.ofEndpoint("org.edgegateway.thingsboard.CloudEndpoint-plant7")
                        .orElseThrow()
                        .all())
                .containsExactly(
                        "org.edgegateway.thingsboard.CloudEndpoint-plant7",
                        "org.edgegateway.thingsboard.MqttConnection-plant7",
                        "org.edgegateway.thingsboard.Outbox-plant7");
    }

    @Test
    void needsNoSuffix() {
        assertThat(StackPids.ofEndpoint("org.edgegateway.thingsboard.CloudEndpoint")
                        .orElseThrow()
                        .outbox())
                .isEqualTo("org.edgegateway.thingsboard.Outbox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "other.CloudEndpoint",
                "org.edgegateway.thingsboard.CloudEndpoint-",
                "org.edgegateway.thingsboard.CloudEndpoint-a b",
                "org.edgegateway.thingsboard.CloudEndpoint-a)(b",
                "org.edgegateway.thingsboardXCloudEndpoint"
            })
    void takesNoOtherNames(String pid) {
        assertThat(StackPids.ofEndpoint(pid)).isEmpty();
    }
}
