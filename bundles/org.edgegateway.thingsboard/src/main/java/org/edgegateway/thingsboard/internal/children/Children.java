// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.children;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The child devices of a gateway and which of them the server was told of on this connection. Bounded: the one not
 * heard of for longest is forgotten first, and is known again when it has something to say. Thread-safe.
 */
public final class Children {

    /** At about 200 bytes each. */
    public static final int MOST = 50_000;

    private static final class Child {
        private final String type;
        private boolean announced;

        Child(String type) {
            this.type = type;
        }
    }

    private final int most;
    private final Optional<ChildrenFile> file;
    private final Map<String, Child> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<String> waiting = new ArrayDeque<>();
    private int appended;

    /** Knows nobody yet, and forgets all with the process. */
    public Children(int most) {
        this.most = most;
        this.file = Optional.empty();
    }

    /** Knows who was noted in the file, and notes there who is new. */
    public Children(int most, ChildrenFile file) {
        this.most = most;
        this.file = Optional.of(file);
        List<Origin> noted = file.read(most);
        noted.forEach(child -> known.put(child.name(), new Child(child.type())));
        file.replace(known());
    }

    private List<Origin> known() {
        List<Origin> all = new ArrayList<>();
        known.forEach((name, child) -> all.add(new Origin(name, child.type)));
        return all;
    }

    /** Remembers a child device, to be announced in its turn; a new type takes the place of the former. */
    public synchronized void add(Origin child) {
        if (!isKnown(child)) {
            put(child);
            waiting.add(child.name());
        }
    }

    private boolean isKnown(Origin child) {
        Child same = known.get(child.name());
        return same != null && same.type.equals(child.type());
    }

    private Child put(Origin child) {
        Child added = new Child(child.type());
        known.put(child.name(), added);
        file.ifPresent(noted -> note(child, noted));
        if (known.size() > most) {
            Iterator<String> eldest = known.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
        return added;
    }

    /** Keeps the file from growing for ever when devices change their types all the time. */
    private void note(Origin child, ChildrenFile noted) {
        appended++;
        if (appended > 2 * known.size() + 1_000) {
            appended = 0;
            noted.replace(known());
        } else {
            noted.append(child);
        }
    }

    /** Forgets a child device; whether it was known. */
    public synchronized boolean remove(String name) {
        boolean removed = known.remove(name) != null;
        if (removed) {
            file.ifPresent(noted -> noted.replace(known()));
        }
        return removed;
    }

    /** The child device of a name with the type it is known by. */
    public synchronized Origin named(String name) {
        Child child = known.get(name);
        return child == null ? Origin.child(name) : new Origin(name, child.type);
    }

    /** A connection has begun, on which nobody is announced yet. */
    public synchronized void connected() {
        known.values().forEach(child -> child.announced = false);
        waiting.clear();
        waiting.addAll(known.keySet());
    }

    /** The first of these devices that is not announced. */
    public synchronized Optional<Origin> unannounced(List<Origin> children) {
        for (Origin child : children) {
            Child same = isKnown(child) ? known.get(child.name()) : put(child);
            if (same != null && !same.announced) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The next known device that is not announced. */
    public synchronized Optional<Origin> nextUnannounced() {
        while (!waiting.isEmpty()) {
            String name = waiting.getFirst();
            Child child = known.get(name);
            if (child != null && !child.announced) {
                return Optional.of(new Origin(name, child.type));
            }
            waiting.removeFirst();
        }
        return Optional.empty();
    }

    /** The server is being told of it. */
    public synchronized void announced(Origin child) {
        set(child, true);
    }

    /** The server was not told of it after all. */
    public synchronized void failed(Origin child) {
        set(child, false);
        waiting.add(child.name());
    }

    private void set(Origin child, boolean announced) {
        Child same = known.get(child.name());
        if (same != null) {
            same.announced = announced;
        }
    }

    public synchronized int count() {
        return known.size();
    }
}
