// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.edgegateway.outbox.Priority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderPoisonTest {

    private static final String POISON = "{poison}";

    @TempDir
    Path folder;

    private SenderRig rig;

    @BeforeEach
    void open() throws IOException {
        rig = new SenderRig(folder, 100, 10);
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 57, 99, 450, 999})
    void parksTheCulpritAndDeliversAllOthers(int place) throws IOException {
        store(1_000, place);

        int connections = rig.serveLiveConnections(60, text -> text.contains(POISON));

        assertThat(connections).isLessThanOrEqualTo(40);
        assertThat(rig.parked).singleElement().asString().startsWith("TELEMETRY " + (place + 1) + ": ");
        assertThat(String.join("", rig.received)).contains("{0}".equals(value(place)) ? "{1}" : "{0}", "{998}");
        assertThat(rig.telemetry().depth()).isZero();
    }

    @Test
    void parksSeveralCulprits() throws IOException {
        rig.store(
                Priority.TELEMETRY,
                IntStream.range(0, 300)
                        .mapToObj(i -> i % 100 == 7 ? POISON : value(i))
                        .toArray(String[]::new));

        rig.serveLiveConnections(200, text -> text.contains(POISON));

        assertThat(rig.parked).hasSize(3);
        assertThat(rig.telemetry().depth()).isZero();
    }

    @Test
    void parksNothingThatIsAloneUntilSomethingElsePasses() throws IOException {
        rig.store(Priority.TELEMETRY, POISON);
        rig.serveConnections(50, text -> text.contains(POISON));
        assertThat(rig.parked).isEmpty();

        rig.serveLiveConnections(50, text -> text.contains(POISON));

        assertThat(rig.parked).hasSize(1);
    }

    @Test
    void parksNothingWhileTheServerClosesEveryConnection() throws IOException {
        store(500, -1);

        rig.serveConnections(300, text -> true);

        assertThat(rig.parked).isEmpty();
        assertThat(rig.telemetry().depth()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void parksNothingWhileEveryConnectionEndsAfterAFewMessages(int messages) throws IOException {
        store(3_000, -1);
        int[] count = {0};

        rig.serveConnections(3_000, text -> {
            boolean ends = ++count[0] > messages;
            count[0] = ends ? 0 : count[0];
            return ends;
        });

        assertThat(rig.parked).isEmpty();
        assertThat(rig.telemetry().depth()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void parksNothingOnAFlappingLink(long seed) throws IOException {
        Random random = new Random(seed);
        store(2_000, -1);

        rig.serveConnections(5_000, text -> random.nextInt(100) < 30);

        assertThat(rig.parked).isEmpty();
        assertThat(rig.telemetry().depth()).isZero();
    }

    @Test
    void getsABatchThroughThatIsTooMuchAtATime() throws IOException {
        store(200, -1);

        rig.serveConnections(300, text -> text.chars().filter(c -> c == '{').count() > 30);

        assertThat(rig.parked).isEmpty();
        assertThat(rig.telemetry().depth()).isZero();
    }

    private void store(int count, int poison) throws IOException {
        rig.store(
                Priority.TELEMETRY,
                IntStream.range(0, count)
                        .mapToObj(i -> i == poison ? POISON : value(i))
                        .toArray(String[]::new));
    }

    private static String value(int number) {
        return "{" + number + "}";
    }
}
