// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.file.manager.internal.ManualTimeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartsTest {

    @TempDir
    private Path folder;

    private final ManualTimeline timeline = new ManualTimeline();
    private final List<String> sought = new ArrayList<>();

    /** Nothing can be restarted, as nothing is there. */
    private Restarts restarts() {
        return new Restarts(
                new DurableFile(folder.resolve("restarts.json")),
                name -> {
                    sought.add(name);
                    return Optional.empty();
                },
                timeline);
    }

    @Test
    void triesAgainAtTheSamePaceHoweverManyOtherFilesChange() throws IOException {
        Restarts restarts = restarts();
        restarts.add("absent");
        for (int other = 0; other < 100; other++) {
            restarts.soon();
        }

        timeline.pass(Restarts.QUIET.plus(Restarts.AGAIN.multipliedBy(3)));

        assertThat(sought).hasSize(4);
    }

    @Test
    void triesAgainAfterARestartOfItsOwn() throws IOException {
        restarts().add("absent");

        restarts().soon();
        timeline.pass(Restarts.QUIET);

        assertThat(sought).containsExactly("absent");
    }

    @Test
    void doesNotLoseARestartWhenAnotherOneIsTakenBack() throws IOException {
        Restarts restarts = restarts();
        restarts.add("pump");
        restarts.soon();

        restarts.add("valve");
        restarts.takeBack("valve");
        restarts.soon();
        timeline.pass(Restarts.QUIET);

        assertThat(sought).containsExactly("pump");
    }

    @Test
    void forgetsWhatWasTakenBackAlsoOverARestartOfItsOwn() throws IOException {
        Restarts restarts = restarts();
        restarts.add("valve");
        restarts.takeBack("valve");

        restarts().soon();
        timeline.pass(Restarts.QUIET);

        assertThat(sought).isEmpty();
    }

    @Test
    void tellsWhetherItWasNotedAlready() throws IOException {
        Restarts restarts = restarts();

        assertThat(restarts.add("pump")).isTrue();
        assertThat(restarts.add("pump")).isFalse();
    }
}
