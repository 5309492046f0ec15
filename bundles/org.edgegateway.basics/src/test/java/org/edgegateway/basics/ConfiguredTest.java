// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ConfiguredTest {

    @Test
    void holdsUsableSettings() {
        assertThat(Configured.of(() -> 7).valid()).contains(7);
        assertThat(Configured.of(() -> 7).fault()).isEmpty();
    }

    @Test
    void saysInOneLineWhatIsWrong() {
        assertThat(fault(() -> Integer.valueOf("garbage")))
                .isEqualTo("a setting that must be a number is none: For input string: \"garbage\"");
        assertThat(fault(() -> {
                    throw new NullPointerException();
                }))
                .isEqualTo("a setting is missing: fill in every field of the tab");
    }

    @Test
    void cutsWhatAWrongValueOfAnyLengthMakesOfIt() {
        assertThat(fault(() -> {
                    throw new IllegalArgumentException("x".repeat(100_000));
                }))
                .hasSize(203)
                .endsWith("...");
    }

    @Test
    void makesSomethingOfUsableSettingsOnly() {
        Configured<Integer> wrong = new Configured<>(Optional.empty(), "wrong");

        assertThat(Configured.of(() -> 6).map(number -> 42 / number).valid()).contains(7);
        assertThat(Configured.of(() -> 0).map(number -> 42 / number).fault()).isEqualTo("/ by zero");
        assertThat(wrong.map(number -> 42 / number).fault()).isEqualTo("wrong");
    }

    private static String fault(Supplier<Integer> settings) {
        return Configured.of(settings).fault();
    }
}
