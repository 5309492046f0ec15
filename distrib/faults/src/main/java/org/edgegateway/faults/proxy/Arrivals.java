// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which records the server took, and how often, as seen on the wire: what a PUBLISH held that the server acknowledged,
 * whether or not the PUBACK reached the device. A record is known by its value {@code id}. Thread-safe.
 */
public final class Arrivals {

    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final int PUBLISH = 3;
    private static final int PUBACK = 4;

    private final Map<Long, Integer> times = new ConcurrentHashMap<>();
    private volatile Set<Long> poison = Set.of();

    /** Records that, from now on, end the connection instead of arriving. */
    public void poison(Set<Long> ids) {
        poison = Set.copyOf(ids);
    }

    public boolean contains(long id) {
        return times.containsKey(id);
    }

    /** How many arrivals were of a record that had arrived before. */
    public long duplicates() {
        return times.values().stream().mapToLong(count -> count - 1L).sum();
    }

    /** @param onPoison ends the connection */
    Connection connection(Runnable onPoison) {
        return new Connection(onPoison);
    }

    /** What is under way on one connection. */
    final class Connection {

        private final Runnable onPoison;
        private final Map<Integer, List<Long>> unacknowledged = new ConcurrentHashMap<>();
        private final Packets up = new Packets(this::published);
        private final Packets down = new Packets(this::answered);

        Connection(Runnable onPoison) {
            this.onPoison = onPoison;
        }

        void fromDevice(byte[] bytes) {
            up.add(bytes);
        }

        void fromServer(byte[] bytes) {
            down.add(bytes);
        }

        private void published(int head, byte[] body) {
            if (head >> 4 == PUBLISH) {
                int topic = number(body, 0);
                List<Long> ids = new ArrayList<>();
                Matcher matcher = ID.matcher(new String(body, StandardCharsets.ISO_8859_1));
                while (matcher.find()) {
                    ids.add(Long.parseLong(matcher.group(1)));
                }
                if (ids.stream().anyMatch(poison::contains)) {
                    onPoison.run();
                    return;
                }
                unacknowledged.put(number(body, 2 + topic), ids);
            }
        }

        private void answered(int head, byte[] body) {
            if (head >> 4 == PUBACK) {
                List<Long> ids = unacknowledged.remove(number(body, 0));
                if (ids != null) {
                    ids.forEach(id -> times.merge(id, 1, Integer::sum));
                }
            }
        }

        private static int number(byte[] body, int at) {
            return (body[at] & 0xFF) << 8 | body[at + 1] & 0xFF;
        }
    }
}
