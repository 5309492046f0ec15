// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.kura.type.TypedValues;
import org.junit.jupiter.api.Test;

class WireEnvelopeTest {
    @Test
    void tellsWhoSentWhat() {
        WireRecord record = new WireRecord(Map.of("level", TypedValues.newIntegerValue(3)));
        WireEnvelope envelope = new WireEnvelope("timer", List.of(record));

        assertThat(envelope.getEmitterPid()).isEqualTo("timer");
        assertThat(envelope.getRecords()).containsExactly(record);
        assertThat(envelope.getScope()).isEqualTo("WIRES");
    }
}
