// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.power;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.edgegateway.outbox.FsyncPolicy;
import org.edgegateway.outbox.LaneSettings;
import org.edgegateway.outbox.OutboxSettings;
import org.edgegateway.outbox.Overflow;
import org.edgegateway.outbox.Priority;

/** Power cuts under each fsync policy: records may be missing only if they were stored within its window. */
public final class PowerCuts {

    private static final int CUTS_OF_A_SEED = 3;
    private static final Duration PERIOD = Duration.ofMillis(100);

    /** A busy machine may begin an fsync that is due so much later. */
    private static final Duration LATENESS = Duration.ofMillis(100);

    private static final List<FsyncPolicy> POLICIES =
            List.of(new FsyncPolicy.EveryAppend(), new FsyncPolicy.Interval(PERIOD), new FsyncPolicy.Never());

    private int cuts;
    private long stored;
    private long lost;
    private long outside;
    private long oldestMillis;
    private int wrong;
    private int openFailures;

    /**
     * What came of it, in records.
     *
     * @param stored whose append had returned
     * @param lost of them, under any policy
     * @param outside of the lost, that the policy had promised to keep
     * @param oldestMillis how long before the cut the oldest record was stored that an interval lost
     * @param wrong given with other bytes than were stored
     * @param openFailures lanes that did not open or could not be read
     */
    public record Result(
            int cuts, long stored, long lost, long outside, long oldestMillis, int wrong, int openFailures) {}

    public Result run(int seeds) throws InterruptedException {
        for (int seed = 0; seed < seeds; seed++) {
            try {
                run(POLICIES.get(seed % POLICIES.size()), new SplittableRandom(seed));
            } catch (IOException | RuntimeException e) {
                System.err.println("after the power cuts of seed " + seed + ": " + e);
                openFailures++;
            }
        }
        return new Result(cuts, stored, lost, outside, oldestMillis, wrong, openFailures);
    }

    private void run(FsyncPolicy policy, RandomGenerator random) throws IOException, InterruptedException {
        LaneSettings settings = OutboxSettings.defaults()
                .lane(Priority.TELEMETRY)
                .withFsync(policy)
                .withCapacityBytes(64 << 20)
                .withOverflow(Overflow.REJECT_NEWEST);
        AtomicLong ids = new AtomicLong();
        VolatileDisk disk = new VolatileDisk();
        Map<Long, Long> expected = new HashMap<>();
        long acknowledged = 0;
        for (int cut = 0; cut < CUTS_OF_A_SEED; cut++) {
            Life life = new Life(disk, settings, ids);
            int longest = policy instanceof FsyncPolicy.Interval ? 4 * (int) PERIOD.toMillis() : 20;
            VolatileDisk left = life.live(Duration.ofMillis(random.nextInt(longest)), acknowledged, random);
            expected.putAll(life.stored());
            cuts++;
            stored += life.stored().size();
            Map<Long, Long> found = new Life(left, settings, ids).found();
            compare(policy, expected, new HashSet<>(found.values()), disk.cutAt());
            disk = left;
            expected.keySet().retainAll(found.values());
            acknowledged = acknowledgeSome(found, expected, random);
        }
    }

    private void compare(FsyncPolicy policy, Map<Long, Long> expected, Set<Long> found, long cutAt) {
        wrong += found.contains(-1L) ? 1 : 0;
        expected.forEach((id, storedAt) -> {
            if (!found.contains(id)) {
                lost++;
                Duration age = Duration.ofNanos(cutAt - storedAt);
                outside += keeps(policy, age) ? 1 : 0;
                if (policy instanceof FsyncPolicy.Interval) {
                    oldestMillis = Math.max(oldestMillis, age.toMillis());
                }
            }
        });
    }

    private static boolean keeps(FsyncPolicy policy, Duration age) {
        return policy instanceof FsyncPolicy.EveryAppend
                || (policy instanceof FsyncPolicy.Interval && age.compareTo(PERIOD.plus(LATENESS)) > 0);
    }

    /** Chooses up to which sequence the next life acknowledges: those are no longer expected. */
    private static long acknowledgeSome(Map<Long, Long> found, Map<Long, Long> expected, RandomGenerator random) {
        List<Long> sequences = found.keySet().stream().sorted().toList();
        if (sequences.isEmpty()) {
            return 0;
        }
        long upTo = sequences.get(random.nextInt(sequences.size()));
        sequences.stream()
                .filter(sequence -> sequence <= upTo)
                .forEach(sequence -> expected.remove(found.get(sequence)));
        return upTo;
    }
}
