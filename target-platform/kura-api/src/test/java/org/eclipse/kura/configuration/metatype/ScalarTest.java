// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.configuration.metatype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScalarTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByTheNameItHasInAMetatypeFile(Scalar scalar) {
        assertThat(Scalar.fromValue(scalar.value())).isEqualTo(scalar);
        assertThat(scalar.value()).isEqualToIgnoringCase(scalar.name());
    }

    @Test
    void knowsTheLongNameOfCharacters() {
        assertThat(Scalar.fromValue("Character")).isEqualTo(Scalar.CHAR);
    }

    @Test
    void refusesOtherNames() {
        assertThatThrownBy(() -> Scalar.fromValue("string")).hasMessageContaining("string");
    }
}
