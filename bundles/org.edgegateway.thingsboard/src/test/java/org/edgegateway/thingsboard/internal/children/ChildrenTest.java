// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void knowsAfterARestartWhomItKnew(@TempDir Path folder) throws IOException {
        ChildrenFile file = new ChildrenFile(folder);
        Children before = new Children(3, file);
        before.add(Origin.child("a"));
        before.add(new Origin("b", "motor"));
        before.add(new Origin("a", "pump"));
        before.add(Origin.child("c"));
        before.remove("c");

        Children after = new Children(3, file);

        assertThat(after.count()).isEqualTo(2);
        assertThat(after.named("a")).isEqualTo(new Origin("a", "pump"));
        assertThat(after.named("b")).isEqualTo(new Origin("b", "motor"));
        after.connected();
        assertThat(after.nextUnannounced()).isPresent();
        assertThat(Files.readAllLines(folder.resolve(ChildrenFile.NAME))).hasSize(2);
    }

    @Test
    void keepsItsFileSmallAndTakesADamagedOne(@TempDir Path folder) throws IOException {
        Children fickle = new Children(3, new ChildrenFile(folder));
        for (int i = 0; i < 5_000; i++) {
            fickle.unannounced(List.of(new Origin("a", "type " + i % 2)));
        }
        assertThat(Files.readAllLines(folder.resolve(ChildrenFile.NAME))).hasSizeLessThan(1_100);

        Files.write(folder.resolve(ChildrenFile.NAME), new byte[] {0, -1, '\n', 'x', '\t', '\n', '\n', 'p', '\n'});

        assertThat(new Children(3, new ChildrenFile(folder)).count()).isEqualTo(1);
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
