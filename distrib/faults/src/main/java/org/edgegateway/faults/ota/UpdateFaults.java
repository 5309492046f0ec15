// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.edgegateway.cloud.api.UpdateKind;

/** All that is done to updates, against one server. */
public final class UpdateFaults implements AutoCloseable {

    private static final int SMALL = 300_000;
    private static final int LARGE = 2_000_000;
    private static final int DISK_BYTES = 6 << 20;
    private static final Duration DELAY = Duration.ofMillis(5);
    private static final Set<String> UNDONE = Set.copyOf(StateFaults.BAD);

    private final Path gateway;
    private final Server server;
    private final Optional<SmallDisk> disk;

    public UpdateFaults(Path folder, Path simulatorJar) throws IOException, InterruptedException {
        gateway = folder.resolve("gateway");
        server = new Server(simulatorJar, folder.resolve("server"), DELAY);
        disk = SmallDisk.mount(folder.resolve("disk"), DISK_BYTES);
        if (disk.isEmpty()) {
            System.err.println("faults: skipped: a full disk is not tried, as mounting one needs root");
        }
    }

    /** @param each 1 to kill at every point, 2 at every second one, .. */
    public KillPoints killPoints(int each) throws Exception {
        KillPoints kills = new KillPoints(gateway, server);
        Predicate<Point> tenths = point -> point.moment().endsWith("%") && !point.is("at 50 %");
        kills.run(good(SMALL), "killed", tenths.negate(), each);
        kills.run(
                bad(),
                "killed",
                point -> UNDONE.contains(point.state()) || point.is("before saving RollingBack"),
                each);
        return kills;
    }

    /** @param faults those to be made */
    public StateFaults stateFaults(Set<StateFaults.Fault> faults) throws Exception {
        StateFaults made = new StateFaults(gateway, server, disk);
        Course good = good(SMALL);
        for (String state : StateFaults.GOOD) {
            for (StateFaults.Fault fault : faults) {
                made.run(good, fault, state);
            }
        }
        Course bad = bad();
        for (String state : StateFaults.BAD) {
            for (StateFaults.Fault fault : faults) {
                made.run(bad, fault, state);
            }
        }
        return made;
    }

    /** Empty where no small disk can be mounted. */
    public Optional<FullDisk> fullDisk(List<String> moments) throws Exception {
        if (disk.isEmpty()) {
            return Optional.empty();
        }
        FullDisk full = new FullDisk(server, disk.get());
        Course good = good(SMALL);
        full.tooSmall(good);
        for (String moment : moments) {
            full.run(good, moment);
        }
        return Optional.of(full);
    }

    /** Spoils parts, cuts and delays the link. */
    public LinkFaults linkFaults(Set<ChunkFaults.Kind> kinds, boolean slow) throws Exception {
        LinkFaults faults = new LinkFaults(gateway, server);
        Course good = good(SMALL);
        for (ChunkFaults.Kind kind : kinds) {
            boolean costly = kind == ChunkFaults.Kind.LOST || kind == ChunkFaults.Kind.CORRUPT;
            faults.spoil(good, kind, costly ? 1 : 4);
        }
        faults.wrongChecksum(good);
        faults.cut(good);
        if (slow) {
            faults.delay(good);
            faults.satellite(good);
        }
        return faults;
    }

    /**
     * A server that is killed again and again.
     *
     * @param askedTwice parts that were asked for again though they had come
     */
    public record ServerKills(LinkFaults faults, int askedTwice) {}

    public ServerKills serverKills() throws Exception {
        LinkFaults faults = new LinkFaults(gateway, server);
        int askedTwice = faults.killServer(good(LARGE));
        return new ServerKills(faults, askedTwice);
    }

    public RandomKills randomKills(int kills) throws Exception {
        RandomKills random = new RandomKills(gateway, server);
        random.run(kills, List.of(good(LARGE)));
        return random;
    }

    /** Software and firmware at once. */
    public RandomKills twoKinds(int kills) throws Exception {
        RandomKills random = new RandomKills(gateway, server);
        random.run(kills, List.of(good(LARGE), Course.good(server, UpdateKind.FIRMWARE, LARGE + 1)));
        return random;
    }

    private Course good(int bytes) throws Exception {
        return Course.good(server, UpdateKind.SOFTWARE, bytes);
    }

    private Course bad() throws Exception {
        return Course.bad(server, SMALL);
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (disk.isPresent()) {
            disk.get().close();
        }
    }
}
