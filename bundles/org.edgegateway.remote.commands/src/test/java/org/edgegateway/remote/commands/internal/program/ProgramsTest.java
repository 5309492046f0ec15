// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramsTest {

    @Test
    void readsOneFromEachLine() {
        Programs programs = Programs.parse("# disks\r\ndisk = df -h /\n\n set x=env A=1\n");

        assertThat(programs.names()).containsExactly("disk", "set x");
        assertThat(programs.find("disk").orElseThrow()).containsExactly("df", "-h", "/");
        assertThat(programs.find("set x").orElseThrow()).containsExactly("env", "A=1");
        assertThat(programs.find("other")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "= df", "disk =", "disk = \"df", "a = b\na = c"})
    void refusesAWrongLineByItsNumber(String text) {
        assertThatThrownBy(() -> Programs.parse(text)).hasMessageMatching("line \\d of the programs.*");
    }
}
