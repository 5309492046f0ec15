// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private final List<String> seen = new ArrayList<>();
    private final Renewal<String> renewal = new Renewal<>(this::begin);
    private boolean broken;

    private Renewal.Run begin(String settings) {
        seen.add("+" + settings);
        if (broken) {
            throw new IllegalStateException("cannot begin");
        }
        return () -> seen.add("-" + settings);
    }

    @Test
    void goesOnWithEqualSettings() {
        renewal.set("a");
        renewal.set(new String("a"));

        assertThat(seen).containsExactly("+a");
    }

    @Test
    void endsBeforeItBeginsWithOtherSettings() {
        renewal.set("a");
        renewal.set("b");
        renewal.set("a");

        assertThat(seen).containsExactly("+a", "-a", "+b", "-b", "+a");
    }

    @Test
    void endsOnce() {
        renewal.close();
        renewal.set("a");
        renewal.close();
        renewal.close();

        assertThat(seen).containsExactly("+a", "-a");
    }

    @Test
    void triesSettingsAgainWithWhichItCouldNotBegin() {
        renewal.set("a");
        broken = true;
        assertThatIllegalStateException().isThrownBy(() -> renewal.set("b"));
        broken = false;
        renewal.set("b");

        assertThat(seen).containsExactly("+a", "-a", "+b", "+b");
    }
}
