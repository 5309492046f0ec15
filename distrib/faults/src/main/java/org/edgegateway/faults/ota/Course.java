// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.edgegateway.cloud.api.UpdateKind;

/**
 * An update and how it is to end, whatever goes wrong meanwhile.
 *
 * @param assigned what is assigned
 * @param inTheEnd the content of the application afterwards
 * @param told what the server is told, in order
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Course(Assignment assigned, byte[] inTheEnd, List<String> told) {

    /** What runs at first. */
    static final byte[] OLD = "old".getBytes(StandardCharsets.US_ASCII);

    private static final List<String> GOOD =
            List.of("DEFERRED", "DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "UPDATED");
    private static final List<String> BAD =
            List.of("DEFERRED", "DOWNLOADING", "DOWNLOADED", "VERIFIED", "UPDATING", "FAILED");

    /** One that succeeds. */
    static Course good(Server server, UpdateKind kind, int bytes) throws Exception {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        content[0] = 'g';
        return new Course(server.assign(kind, content), content, GOOD);
    }

    /** One whose package does not run, so that it is taken back. */
    static Course bad(Server server, int bytes) throws Exception {
        byte[] content = Arrays.copyOf(Application.BAD.getBytes(StandardCharsets.US_ASCII), bytes);
        return new Course(server.assign(UpdateKind.SOFTWARE, content), OLD, BAD);
    }

    /** Parts that the package is fetched in. */
    int parts() {
        return (int) ((assigned.size() + ManagedKind.CHUNK_BYTES - 1) / ManagedKind.CHUNK_BYTES);
    }

    /** Whether it was told so, exactly. */
    boolean isTold(List<String> states) {
        return states.equals(told);
    }

    /** Whether it was told so, but for tries that failed before the last one. */
    boolean isToldAfterFailures(List<String> states) {
        int failure = states.subList(0, Math.max(0, states.size() - 1)).lastIndexOf("FAILED");
        List<String> order = told.subList(1, told.size());
        if (failure < 0) {
            return isTold(states);
        }
        int begin = 1;
        for (int at = 1; at <= failure; at++) {
            if (states.get(at).equals("FAILED")) {
                int tried = at - begin;
                boolean right =
                        tried < order.size() && states.subList(begin, at).equals(order.subList(0, tried));
                if (!right) {
                    return false;
                }
                begin = at + 1;
            }
        }
        return states.get(0).equals(told.get(0))
                && states.subList(begin, states.size()).equals(order);
    }
}
