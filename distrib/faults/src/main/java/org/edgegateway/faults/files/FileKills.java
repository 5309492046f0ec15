// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A file manager killed at random instants while the server pushes contents; it goes on with the same folder. */
public final class FileKills {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TEXTS = 4;

    /** About as long as a push takes to be written and reported, and to be followed by the restart. */
    private static final Duration WRITING = Duration.ofMillis(400);

    private static final Duration RESTARTING = Duration.ofMillis(700);

    private final Path folder;
    private final AttributeStore store = new AttributeStore();
    private final List<WantedFile> files = new ArrayList<>();
    private final KillCount count = new KillCount();

    public FileKills(Path folder) {
        this.folder = folder.resolve("kills");
        Path data = FileStack.data(this.folder);
        for (int i = 0; i < TEXTS; i++) {
            files.add(new WantedFile("text" + i, data.resolve("text" + i), false, i % 2 == 0));
        }
        files.add(new WantedFile("binary", data.resolve("binary"), true, false));
        files.add(new WantedFile("deep", data.resolve("one/two/deep"), false, true));
    }

    public KillCount run(int kills, RandomGenerator random) throws Exception {
        Files.createDirectories(folder);
        JsonObject definitions = new JsonObject();
        files.forEach(file -> definitions.add(file.key(), file.definition()));
        store.set("FILES", definitions);
        try (GatewayProcess gateway = start()) {
            store.set(next(files));
            awaitRight(gateway);
        }
        for (int kill = 0; kill < kills; kill++) {
            kill(random);
        }
        try (GatewayProcess gateway = start()) {
            awaitRight(gateway);
            store.set(next(files));
            awaitRight(gateway);
        }
        count.end(files.stream().filter(file -> !right(file)).count(), temporaryFiles());
        return count;
    }

    private GatewayProcess start() throws IOException {
        return GatewayProcess.start(List.of(), folder, store, name -> restarted());
    }

    private void restarted() {
        try {
            for (WantedFile file : files) {
                file.restarted();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject next(List<WantedFile> pushed) {
        JsonObject contents = new JsonObject();
        pushed.forEach(file -> contents.add("FILE_CONTENT_" + file.key(), file.next()));
        return contents;
    }

    /** One life in four is given no time to put in order what the kill before left. */
    private void kill(RandomGenerator random) throws Exception {
        List<WantedFile> pushed =
                files.stream().filter(file -> random.nextInt(3) > 0).toList();
        Duration longest = random.nextInt(4) > 0 ? WRITING : RESTARTING;
        CompletableFuture<Void> pushing;
        try (GatewayProcess gateway = start()) {
            if (random.nextInt(4) > 0) {
                awaitRight(gateway);
            }
            JsonObject contents = next(pushed);
            pushing = CompletableFuture.runAsync(() -> store.set(contents));
            LockSupport.parkNanos(random.nextLong(longest.toNanos()));
        }
        pushing.join();
        int temporary = temporaryFiles();
        for (WantedFile file : files) {
            count.look(file.key(), file.look());
        }
        count.kill(stage(pushed, temporary), temporary);
    }

    private KillCount.Stage stage(List<WantedFile> pushed, int temporary) {
        long done = pushed.stream().filter(WantedFile::current).count();
        if (temporary > 0) {
            return KillCount.Stage.IN_A_WRITE;
        } else if (done < pushed.size()) {
            return done == 0 ? KillCount.Stage.BEFORE_WRITING : KillCount.Stage.BETWEEN_WRITES;
        } else if (!pushed.stream().allMatch(file -> file.told(store))) {
            return KillCount.Stage.BEFORE_REPORT;
        }
        return files.stream().anyMatch(WantedFile::restartOwed)
                ? KillCount.Stage.RESTART_OWED
                : KillCount.Stage.ALL_DONE;
    }

    private void awaitRight(GatewayProcess gateway) throws IOException {
        boolean written = Waiting.until(PATIENCE, () -> files.stream().allMatch(this::right));
        boolean restarted = Waiting.until(PATIENCE, () -> files.stream().noneMatch(WantedFile::restartOwed));
        gateway.requireAlive();
        count.life(written, restarted);
    }

    private boolean right(WantedFile file) {
        try {
            if (!file.told(store)) {
                return false;
            }
            count.look(file.key(), file.look());
            return file.current();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int temporaryFiles() throws IOException {
        try (Stream<Path> all = Files.walk(FileStack.data(folder))) {
            return (int) all.filter(file -> file.getFileName().toString().endsWith(".tmp"))
                    .count();
        }
    }
}
