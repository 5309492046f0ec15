// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** The journal as a file of one JSON document a line. Used by one thread. */
final class FileJournal implements Journal {

    static final String FILE_NAME = "journal.jsonl";

    private final FileChannel channel;

    private FileJournal(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens the journal in the folder, hands over all changes in it, and cuts off an unfinished last line. */
    static FileJournal open(Path folder, Consumer<Change> changes) throws JournalException {
        Path file = folder.resolve(FILE_NAME);
        try {
            Files.createDirectories(folder);
            long end = Files.exists(file) ? JournalReplay.replay(file, changes) : 0;
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(end);
            channel.position(end);
            return new FileJournal(channel);
        } catch (IOException e) {
            throw new JournalException("cannot use the journal " + file + ": " + e, e);
        }
    }

    @Override
    public void append(Change change) {
        ByteBuffer line = ByteBuffer.wrap(ChangeWriter.line(change));
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the journal", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the journal", e);
        }
    }
}
