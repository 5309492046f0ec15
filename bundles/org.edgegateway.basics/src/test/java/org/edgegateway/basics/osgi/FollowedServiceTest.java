// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    private final List<Runnable> later = new ArrayList<>();
    private boolean broken;

    FollowedServiceTest() throws Exception {
        framework = new FakeFramework();
    }

    private FollowedService<CharSequence> follow(String name) {
        FollowedService<CharSequence> followed =
                new FollowedService<>(framework.context(), CharSequence.class, name, this::use, retry());
        followed.open();
        return followed;
    }

    private Retry retry() {
        return new Retry((delay, task) -> later.add(task));
    }

    private Use use(CharSequence service) {
        if (broken) {
            throw new IllegalStateException("cannot begin");
        }
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
    void aUseThatCannotEndNeitherKeepsTheServiceNorHidesTheNext() {
        FollowedService<CharSequence> followed =
                new FollowedService<>(framework.context(), CharSequence.class, "", service -> () -> {
                    throw new IllegalStateException("cannot end");
                });
        followed.open();
        ServiceReference<CharSequence> first = add("first", "cloud");
        add("second", "cloud");

        framework.remove(first);
        framework.verifyUngotten(first);
        assertEquals(Optional.of("second"), followed.service());
        followed.close();
        assertEquals(Optional.empty(), followed.service());
    }

    @Test
    void aUseThatCannotBeginIsTriedAgainLater() {
        broken = true;
        ServiceReference<CharSequence> cloud = add("cloud", "cloud");
        FollowedService<CharSequence> followed = follow("");
        assertEquals(Optional.empty(), followed.service());
        framework.verifyUngotten(cloud);
        later.remove(0).run();
        assertEquals(Optional.empty(), followed.service());

        broken = false;
        later.remove(0).run();

        assertEquals(Optional.of("cloud"), followed.service());
        assertEquals(List.of("+cloud"), used);
        assertEquals(List.of(), later);
    }

    @Test
    void aUseThatCannotBeginIsTriedAgainWhenServicesComeAndGo() {
        FollowedService<CharSequence> followed = follow("");
        broken = true;
        ServiceReference<CharSequence> first = add("first", "cloud");
        add("second", "cloud");
        assertEquals(1, later.size(), "one attempt that waits is enough");
        broken = false;
        framework.remove(first);

        assertEquals(Optional.of("second"), followed.service());
        later.remove(0).run();
        assertEquals(List.of("+second"), used);
    }

    @Test
    void nothingIsTriedAfterTheEnd() {
        broken = true;
        FollowedService<CharSequence> followed = follow("");
        add("cloud", "cloud");
        followed.close();
        broken = false;
        later.remove(0).run();

        assertEquals(List.of(), used);
    }

    @Test
    void aNameWithSpecialCharactersIsTakenLiterally() {
        follow("a*(b)\\c");

        assertEquals("(&(objectClass=java.lang.CharSequence)(kura.service.pid=a\\*\\(b\\)\\\\c))", framework.filter());
    }
}
