// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edgegateway.demo.FakeServer.Gateway;
import org.junit.jupiter.api.Test;

class UpdateSceneTest {

    private static final List<String> WELL = List.of("DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "UPDATED");
    private static final List<String> BADLY = List.of("DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "FAILED");

    private final List<String> seen = new ArrayList<>();

    @Test
    void showsTwoUpdatesAndOneThatIsTakenBack() throws Exception {
        play(new Gateway(WELL, "1.0.0"), new Gateway(WELL, "1.1.0"), new Gateway(BADLY, "1.1.0"));

        assertThat(seen).hasSize(3);
        assertThat(seen.get(1)).contains("1.1.0: DOWNLOADING", "UPDATED in", "answers that it is 1.1.0");
        assertThat(seen.get(2)).contains("FAILED", "answers that it is 1.1.0 again");
    }

    @Test
    void failsWhenTheFormerVersionStillAnswers() {
        assertThatThrownBy(
                        () -> play(new Gateway(WELL, "1.0.0"), new Gateway(WELL, "1.0.0"), new Gateway(BADLY, "1.0.0")))
                .isInstanceOf(DemoException.class)
                .hasMessage("the application answers that it is 1.0.0 instead of 1.1.0");
    }

    @Test
    void failsWhenAStateIsLeftOut() {
        List<String> unverified = List.of("DOWNLOADING", "DOWNLOADED", "UPDATING", "UPDATED");

        assertThatThrownBy(() -> play(new Gateway(unverified, "1.0.0"), new Gateway(WELL, ""), new Gateway(BADLY, "")))
                .isInstanceOf(DemoException.class)
                .hasMessageContaining("went [DOWNLOADING, DOWNLOADED, UPDATING, UPDATED]");
    }

    @Test
    void failsWhenWhatCannotWorkIsCalledUpdated() {
        assertThatThrownBy(
                        () -> play(new Gateway(WELL, "1.0.0"), new Gateway(WELL, "1.1.0"), new Gateway(WELL, "1.2.0")))
                .isInstanceOf(DemoException.class)
                .hasMessageContaining("which cannot work, went");
    }

    @Test
    void failsWhenTheBadVersionIsNotEvenInstalled() {
        Gateway refusing = new Gateway(List.of("DOWNLOADING", "DOWNLOADED", "VERIFIED", "FAILED"), "1.1.0");

        assertThatThrownBy(() -> play(new Gateway(WELL, "1.0.0"), new Gateway(WELL, "1.1.0"), refusing))
                .isInstanceOf(DemoException.class)
                .hasMessageContaining("which cannot work, went [DOWNLOADING, DOWNLOADED, VERIFIED, FAILED]");
    }

    @Test
    void failsWhenTheBadVersionStays() {
        assertThatThrownBy(
                        () -> play(new Gateway(WELL, "1.0.0"), new Gateway(WELL, "1.1.0"), new Gateway(BADLY, "1.2.0")))
                .isInstanceOf(DemoException.class)
                .hasMessage("the application answers that it is 1.2.0 instead of 1.1.0");
    }

    @Test
    void makesThePackagesOfAnEarlierRunNotAgain() throws Exception {
        try (FakeServer server = new FakeServer(version -> new Gateway(WELL, version))) {
            ServerPackages packages = new ServerPackages(server.client(), "demo");
            packages.assign(ApplicationPackage.good("1.0.0"));
            packages.assign(ApplicationPackage.good("1.0.0"));

            assertThat(server.uploads())
                    .singleElement()
                    .satisfies(size -> assertThat(size).isGreaterThan(500));
        }
    }

    private void play(Gateway first, Gateway second, Gateway third) throws IOException, DemoException {
        Map<String, Gateway> gateway = Map.of("1.0.0", first, "1.1.0", second, "1.2.0", third);
        try (FakeServer server = new FakeServer(gateway::get)) {
            new UpdateScene(server.client(), "demo", seen::add).play();
        }
    }
}
