// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditContextTest {
    @Test
    void isCurrentUntilItsScopeEnds() {
        AuditContext context = new AuditContext(Map.of("identity", "admin"));
        try (AuditContext.Scope scope = AuditContext.openScope(context)) {
            assertThat(scope).isNotNull();
            assertThat(AuditContext.currentOrInternal()).isSameAs(context);
        }
        assertThat(AuditContext.current()).isEmpty();
    }

    @Test
    void whatNobodyAskedForIsInternal() {
        assertThat(AuditContext.currentOrInternal().getProperties())
                .containsExactly(Map.entry("entrypoint", "Internal"));
    }

    @Test
    void cannotBreakTheLinesOfALog() {
        assertThat(new AuditContext(Map.of("identity", "a\nb"))).hasToString("{identity=a_b}");
    }
}
