// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.line.LineSink;
import org.edgegateway.log.publisher.internal.line.Origin;

/**
 * A file that is read as it grows, open all the time: so it is read to its end also when it has been renamed or deleted
 * meanwhile. On the publisher's thread only.
 */
final class WatchedFile implements Origin, AutoCloseable {

    private final String key;
    private final FileChannel channel;
    private final LineReader reader = new LineReader(ZoneId.systemDefault());
    private Path path;
    private LineSplitter splitter;
    private long done;
    private Print read;
    private Reading reading;
    private boolean ended;

    private WatchedFile(Path path, String key, FileChannel channel, long position) throws IOException {
        this.path = path;
        this.key = key;
        this.channel = channel;
        this.splitter = new LineSplitter(position);
        this.done = position;
        this.read = Print.of(channel, position);
        this.reading = new Reading(path.toString(), key, read);
    }

    /** Opens a file; nothing is read yet. */
    static WatchedFile open(Path path) throws IOException {
        return open(path, file -> 0);
    }

    /** Where to begin to read an open file. */
    interface Start {
        long in(FileChannel file) throws IOException;
    }

    /** Opens a file to be read from a position on. */
    static WatchedFile open(Path path, Start start) throws IOException {
        FileChannel channel = FileChannel.open(path, READ);
        try {
            return new WatchedFile(path, key(path), channel, Math.min(start.in(channel), channel.size()));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** What the file system knows a file by, under whatever name. */
    static String key(Path path) throws IOException {
        Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        return key == null ? path.toString() : key.toString();
    }

    String key() {
        return key;
    }

    /** Says that the file has another name now. */
    void renamed(Path now) {
        path = now;
    }

    /** How far it was read, whatever became of the lines. */
    Reading readSoFar() {
        return new Reading(path.toString(), key, read);
    }

    /** Where the last line begins, which may still be incomplete. */
    long lineStart() {
        return splitter.lineStart();
    }

    /** How far nothing is to be done about it. */
    Reading reading() {
        try {
            if (reading.print().position() != done || !reading.path().equals(path.toString())) {
                reading = new Reading(path.toString(), key, Print.of(channel, done));
            }
        } catch (IOException unreadable) {
            return reading;
        }
        return reading;
    }

    /** Whether what was read of it is no longer there, as it was emptied or written anew. */
    boolean isReplaced() throws IOException {
        return channel.size() != read.position() && !read.isOf(channel);
    }

    /** Begins anew; what was there of an incomplete line is gone. */
    void restart() {
        splitter = new LineSplitter(0);
        done = 0;
        read = Print.OF_NOTHING;
    }

    /** Whether there is something to read. */
    boolean hasMore() throws IOException {
        return channel.size() > read.position();
    }

    /**
     * Reads on, as much as the buffer takes; false when a line was not taken.
     *
     * @param now time of lines that name none, in milliseconds since the epoch
     */
    boolean readOn(ByteBuffer buffer, long now, LineSink sink) throws IOException {
        buffer.clear();
        int got = channel.read(buffer, read.position());
        if (got <= 0) {
            return true;
        }
        read = Print.of(channel, read.position() + got);
        buffer.flip();
        boolean[] taken = {true};
        splitter.take(buffer, (text, end) -> taken[0] = taken[0] && sink.accept(reader.line(this, text, end, now)));
        return taken[0];
    }

    /** Gives out an incomplete last line, as nothing more will come. */
    void finish(long now, LineSink sink) {
        splitter.finish((text, end) -> sink.accept(reader.line(this, text, end, now)));
        ended = true;
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public void done(Line line) {
        done = line.position();
    }

    @Override
    public boolean ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
