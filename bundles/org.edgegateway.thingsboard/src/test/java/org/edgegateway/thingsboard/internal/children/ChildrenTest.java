// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChildrenTest {

    private final Children children = new Children(3);

    @Test
    void announcesEachOnceAConnection() {
        Origin pump = Origin.child("pump");
        children.add(pump);
        children.add(pump);
        assertThat(children.nextUnannounced()).contains(pump);

        children.announced(pump);

        assertThat(children.nextUnannounced()).isEmpty();
        assertThat(children.unannounced(List.of(pump))).isEmpty();
        children.connected();
        assertThat(children.nextUnannounced()).contains(pump);
    }

    @Test
    void announcesAgainWhatFailedAndWhatChangedItsType() {
        Origin pump = Origin.child("pump");
        children.add(pump);
        children.announced(pump);
        children.failed(pump);
        assertThat(children.nextUnannounced()).contains(pump);
        children.announced(pump);

        Origin motor = new Origin("pump", "motor");
        assertThat(children.unannounced(List.of(motor))).contains(motor);
        assertThat(children.named("pump")).isEqualTo(motor);
    }

    @Test
    void learnsOfDevicesThatHaveSomethingToSay() {
        Origin pump = Origin.child("pump");

        assertThat(children.unannounced(List.of(pump))).contains(pump);
        assertThat(children.count()).isEqualTo(1);
    }

    @Test
    void forgetsTheOneNotHeardOfForLongest() {
        for (String name : List.of("a", "b", "c")) {
            children.add(Origin.child(name));
        }
        children.unannounced(List.of(Origin.child("a")));

        children.add(Origin.child("d"));

        assertThat(children.count()).isEqualTo(3);
        assertThat(children.remove("b")).isFalse();
        assertThat(children.remove("a")).isTrue();
    }

    @Test
    void keepsNameAndTypeInOneText() {
        for (Origin origin : List.of(Origin.GATEWAY, Origin.child("pump"), new Origin("pump", "motor"))) {
            assertThat(Origin.fromText(origin.toText())).isEqualTo(origin);
        }
    }

    @Test
    void findsFaultWithNamesTheServerWouldNotTake() {
        assertThat(Origin.GATEWAY.fault()).isEmpty();
        assertThat(Origin.child("pump").fault()).isEmpty();
        assertThat(Origin.child("  ").fault()).isPresent();
        assertThat(Origin.child("a\0b").fault()).isPresent();
        assertThat(Origin.child("x".repeat(256)).fault()).isPresent();
        assertThat(new Origin("pump", "").fault()).isPresent();
    }
}
