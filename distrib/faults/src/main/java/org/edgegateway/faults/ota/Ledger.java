// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Lines that survive a kill, each as a whole: in place of the outbox, which the suite {@code delivery} is about. */
final class Ledger {

    private final FileChannel file;

    Ledger(Path path) throws IOException {
        file = FileChannel.open(path, CREATE, READ, WRITE);
        ByteBuffer all = ByteBuffer.allocate((int) file.size());
        while (all.hasRemaining() && file.read(all, all.position()) >= 0) {
            // until all of it is read
        }
        String text = new String(all.array(), StandardCharsets.UTF_8);
        file.truncate(text.substring(0, text.lastIndexOf('\n') + 1).getBytes(StandardCharsets.UTF_8).length);
    }

    synchronized void add(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        long at = file.size();
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
        file.force(true);
    }
}
