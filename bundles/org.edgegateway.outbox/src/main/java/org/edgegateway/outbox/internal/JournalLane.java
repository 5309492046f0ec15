// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.CRC32C;
import org.edgegateway.outbox.DropReason;
import org.edgegateway.outbox.Lane;
import org.edgegateway.outbox.LaneStatistics;
import org.edgegateway.outbox.OutboxRecord;

/** A lane stored in one file of records and one of acknowledgements. */
public final class JournalLane implements Lane, AutoCloseable {

    private static final int HEADER = 24;

    private final InstantSource clock;
    private final RandomAccessFile records;
    private final RandomAccessFile acknowledgements;
    private final TreeMap<Long, OutboxRecord> waiting = new TreeMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private long next = 1;
    private long appended;

    public JournalLane(Path folder, InstantSource clock) throws IOException {
        this.clock = clock;
        Files.createDirectories(folder);
        Path recordFile = folder.resolve("records");
        Path acknowledgementFile = folder.resolve("acknowledged");
        records = new RandomAccessFile(recordFile.toFile(), "rw");
        acknowledgements = new RandomAccessFile(acknowledgementFile.toFile(), "rw");
        long end = load(recordFile);
        records.setLength(end);
        records.seek(end);
        forget(acknowledgementFile);
        acknowledgements.seek(acknowledgements.length());
    }

    private long load(Path file) throws IOException {
        long end = 0;
        try (InputStream stream = Files.newInputStream(file);
                DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(stream))) {
            while (true) {
                byte[] header = new byte[HEADER];
                in.readFully(header);
                ByteBuffer fields = ByteBuffer.wrap(header);
                byte[] payload = new byte[fields.getInt(0)];
                in.readFully(payload);
                if (fields.getInt(4) != checksum(header, payload)) {
                    return end;
                }
                next = fields.getLong(8) + 1;
                waiting.put(next - 1, new OutboxRecord(next - 1, fields.getLong(16), payload));
                end += HEADER + payload.length;
            }
        } catch (EOFException e) {
            return end;
        }
    }

    private void forget(Path file) throws IOException {
        ByteBuffer ranges = ByteBuffer.wrap(Files.readAllBytes(file));
        while (ranges.remaining() >= 16) {
            waiting.subMap(ranges.getLong(), true, ranges.getLong(), true).clear();
        }
    }

    private static int checksum(byte[] header, byte[] payload) {
        CRC32C crc = new CRC32C();
        crc.update(header, 8, 16);
        crc.update(payload);
        return (int) crc.getValue();
    }

    @Override
    public long append(byte[] payload) throws IOException {
        long sequence = store(payload);
        listeners.forEach(Runnable::run);
        return sequence;
    }

    private synchronized long store(byte[] payload) throws IOException {
        long time = clock.millis();
        ByteBuffer buffer = ByteBuffer.allocate(HEADER + payload.length);
        buffer.putInt(payload.length).putInt(0).putLong(next).putLong(time).put(payload);
        buffer.putInt(4, checksum(buffer.array(), payload));
        records.write(buffer.array());
        waiting.put(next, new OutboxRecord(next, time, payload));
        appended++;
        return next++;
    }

    @Override
    public synchronized List<OutboxRecord> read(long fromSequence, int maxRecords, long maxBytes) {
        List<OutboxRecord> found = new ArrayList<>();
        long bytes = 0;
        for (OutboxRecord record : waiting.tailMap(fromSequence).values()) {
            bytes += record.payload().length;
            if (found.size() >= maxRecords || (bytes > maxBytes && !found.isEmpty())) {
                break;
            }
            found.add(record);
        }
        return found;
    }

    @Override
    public synchronized void acknowledge(long first, long last) throws IOException {
        waiting.subMap(first, true, last, true).clear();
        acknowledgements.write(
                ByteBuffer.allocate(16).putLong(first).putLong(last).array());
    }

    @Override
    public synchronized long firstWaiting() {
        return waiting.isEmpty() ? next : waiting.firstKey();
    }

    @Override
    public synchronized long nextSequence() {
        return next;
    }

    @Override
    public synchronized long depth() {
        return waiting.size();
    }

    @Override
    public AutoCloseable onAppend(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public synchronized LaneStatistics statistics() throws IOException {
        Map<DropReason, Long> dropped = new EnumMap<>(DropReason.class);
        for (DropReason reason : DropReason.values()) {
            dropped.put(reason, 0L);
        }
        Duration oldest = waiting.isEmpty()
                ? Duration.ZERO
                : Duration.ofMillis(
                        clock.millis() - waiting.firstEntry().getValue().timeMillis());
        return new LaneStatistics(
                waiting.size(), records.length(), oldest, appended, 0, dropped, 0, 0, records.length(), 0, false);
    }

    @Override
    public synchronized void close() throws IOException {
        records.getFD().sync();
        records.close();
        acknowledgements.close();
    }
}
