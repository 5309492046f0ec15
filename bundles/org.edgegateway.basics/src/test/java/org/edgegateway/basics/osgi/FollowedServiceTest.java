// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.basics.osgi.FollowedService.Use;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;

class FollowedServiceTest {

    private static final String NAME = "kura.service.pid";

    private final FakeFramework framework;
    private final List<String> used = new ArrayList<>();

    FollowedServiceTest() throws Exception {
        framework = new FakeFramework();
    }

    private FollowedService<CharSequence> follow(String name) {
        FollowedService<CharSequence> followed =
                new FollowedService<>(framework.context(), CharSequence.class, name, this::use);
        followed.open();
        return followed;
    }

    private Use use(CharSequence service) {
        used.add("+" + service);
        return () -> used.add("-" + service);
    }

    private ServiceReference<CharSequence> add(String service, String connection) {
        return framework.add(service, Map.of(NAME, connection));
    }

    @Test
    void usesAServiceThatWasThereAndOneThatComes() {
        ServiceReference<CharSequence> first = add("first", "cloud");
        FollowedService<CharSequence> followed = follow("");
        framework.remove(first);
        assertEquals(Optional.empty(), followed.service());
        add("second", "cloud");

        assertEquals(Optional.of("second"), followed.service());
        assertEquals(List.of("+first", "-first", "+second"), used);
        framework.verifyUngotten(first);
    }

    @Test
    void usesNoneWhileThereAreSeveralConnections() {
        FollowedService<CharSequence> followed = follow("");
        add("one", "a");
        ServiceReference<CharSequence> other = add("two", "b");
        assertEquals(Optional.empty(), followed.service());
        framework.remove(other);

        assertEquals(Optional.of("one"), followed.service());
        assertEquals(List.of("+one", "-one", "+one"), used);
    }

    @Test
    void neverTouchesSeveralConnectionsThatWereThereBeforeNorWhenItEnds() {
        add("one", "a");
        add("two", "b");
        FollowedService<CharSequence> followed = follow("");
        followed.close();

        assertEquals(List.of(), used);
    }

    @Test
    void usesTheFirstOfOneConnectionAndThenTheNext() {
        FollowedService<CharSequence> followed = follow("");
        ServiceReference<CharSequence> first = add("first", "cloud");
        add("second", "cloud");
        assertEquals(Optional.of("first"), followed.service());
        framework.remove(first);

        assertEquals(Optional.of("second"), followed.service());
    }

    @Test
    void theServiceIsThereWhileItsUseBegins() {
        List<Optional<CharSequence>> seen = new ArrayList<>();
        List<FollowedService<CharSequence>> itself = new ArrayList<>();
        itself.add(new FollowedService<>(framework.context(), CharSequence.class, "", service -> {
            seen.add(itself.get(0).service());
            return () -> {};
        }));
        itself.get(0).open();
        add("cloud", "cloud");

        assertEquals(List.of(Optional.of("cloud")), seen);
    }

    @Test
    void aUseThatCannotEndDoesNotKeepTheService() {
        FollowedService<CharSequence> followed =
                new FollowedService<>(framework.context(), CharSequence.class, "", service -> () -> {
                    throw new IllegalStateException("cannot end");
                });
        followed.open();
        ServiceReference<CharSequence> reference = add("cloud", "cloud");

        assertThrows(IllegalStateException.class, followed::close);
        assertEquals(Optional.empty(), followed.service());
        framework.verifyUngotten(reference);
    }

    @Test
    void aNameWithSpecialCharactersIsTakenLiterally() {
        follow("a*(b)\\c");

        assertEquals("(&(objectClass=java.lang.CharSequence)(kura.service.pid=a\\*\\(b\\)\\\\c))", framework.filter());
    }
}
