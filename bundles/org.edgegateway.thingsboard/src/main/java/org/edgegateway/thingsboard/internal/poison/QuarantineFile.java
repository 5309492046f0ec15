// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.poison;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.edgegateway.outbox.OutboxRecord;
import org.edgegateway.outbox.Priority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes quarantined records to {@value #NAME}, one JSON object a line with the record as it is stored, ISO-8859-1 read
 * so that each character is a byte. When the file is full it becomes {@value #OLD_NAME} in place of the former one.
 * Thread-safe.
 */
public final class QuarantineFile implements Quarantine {

    public static final String NAME = "quarantine.jsonl";
    public static final String OLD_NAME = "quarantine.old.jsonl";

    private static final Duration LOG_INTERVAL = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(QuarantineFile.class);

    private final Path folder;
    private final long maxBytes;
    private final AtomicLong parked = new AtomicLong();
    private long loggedAt;

    /**
     * Uses a folder, which must exist when a record is parked.
     *
     * @param maxBytes bound of each of the two files
     */
    public QuarantineFile(Path folder, long maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    @Override
    public synchronized void park(Priority lane, OutboxRecord record, String reason) throws IOException {
        Path file = folder.resolve(NAME);
        byte[] line = line(lane, record, reason);
        if (Files.exists(file) && Files.size(file) + line.length > maxBytes) {
            Files.move(file, folder.resolve(OLD_NAME), StandardCopyOption.REPLACE_EXISTING);
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            long end = endOfLastLine(channel);
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes, end + bytes.position());
            }
            channel.truncate(end + line.length);
            channel.force(true);
        }
        log(file, reason, parked.incrementAndGet());
    }

    private void log(Path file, String reason, long total) {
        long now = System.nanoTime();
        if (total == 1 || now - loggedAt >= LOG_INTERVAL.toNanos()) {
            loggedAt = now;
            LOG.error("A record is kept in {} and not delivered ({} so far): {}", file, total, reason);
        }
    }

    /** What a kill or a full disk left behind the last whole line is overwritten. */
    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    private static byte[] line(Priority lane, OutboxRecord record, String reason) {
        JsonObject line = new JsonObject();
        line.addProperty("time", Instant.ofEpochMilli(record.timeMillis()).toString());
        line.addProperty("lane", lane.name().toLowerCase(Locale.ROOT));
        line.addProperty("sequence", record.sequence());
        line.addProperty("reason", reason);
        line.addProperty("record", new String(record.payload(), StandardCharsets.ISO_8859_1));
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public long parked() {
        return parked.get();
    }
}
