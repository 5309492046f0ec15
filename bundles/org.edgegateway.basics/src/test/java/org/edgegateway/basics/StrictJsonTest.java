// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrictJsonTest {

    @Test
    void readsNumbersOfASaneLengthOnly() {
        assertThat(StrictJson.parse("[" + "9".repeat(StrictJson.MAX_NUMBER_LENGTH) + "]"))
                .isPresent();
        assertThat(StrictJson.parse("[" + "9".repeat(StrictJson.MAX_NUMBER_LENGTH + 1) + "]"))
                .isEmpty();
    }
}
