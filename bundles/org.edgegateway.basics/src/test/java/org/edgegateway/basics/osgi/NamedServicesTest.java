// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;

class NamedServicesTest {

    @Test
    void findsTheHighestRankingOfAName() throws Exception {
        FakeFramework framework = new FakeFramework();
        NamedServices<CharSequence> services = new NamedServices<>(framework.context(), CharSequence.class, "called");
        services.open();
        ServiceReference<CharSequence> first = framework.add("first", Map.of("called", "a"));
        framework.add("second", Map.of("called", "a"));
        framework.add("third", Map.of("called", new String[] {"b", "a"}));
        framework.add("nameless", Map.of());

        assertEquals(Optional.of("first"), services.find("a"));
        assertEquals(Optional.of("third"), services.find("b"));
        assertEquals(Optional.empty(), services.find("c"));
        assertEquals(List.of("a", "b"), services.names());
        framework.remove(first);
        assertEquals(Optional.of("second"), services.find("a"));
    }
}
