// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentLineTest {

    @Test
    void splitsAtBlanksAndKeepsWhatIsQuoted() {
        assertThat(ArgumentLine.parse("  grep -e \"two words\"\t\"\" x\"y z\" \"say \"\"no\"\"\" ; $HOME `id` \\ "))
                .containsExactly("grep", "-e", "two words", "", "xy z", "say \"no\"", ";", "$HOME", "`id`", "\\");
    }

    @Test
    void isEmptyForABlankLine() {
        assertThat(ArgumentLine.parse(" \t ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo \"open", "\"\" argument", "echo \0"})
    void refusesWhatIsNoProgram(String line) {
        assertThatThrownBy(() -> ArgumentLine.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
