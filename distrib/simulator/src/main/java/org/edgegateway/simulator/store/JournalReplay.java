// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.edgegateway.simulator.json.MalformedPayloadException;

/** Reads a journal from its start. */
final class JournalReplay {

    private static final int BUFFER_BYTES = 1 << 20;

    private JournalReplay() {}

    /**
     * Hands over every change of every whole line.
     *
     * @return where the last whole line ends, in bytes
     */
    static long replay(Path file, Consumer<Change> changes) throws IOException, JournalException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long end = 0;
        long number = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    changes.accept(change(file, number++, line.toByteArray()));
                    end += line.size() + 1;
                    line.reset();
                } else {
                    line.write(next);
                }
            }
        }
        return end;
    }

    private static Change change(Path file, long number, byte[] line) throws JournalException {
        try {
            return ChangeReader.change(line);
        } catch (MalformedPayloadException e) {
            throw new JournalException("line " + number + " of " + file + " is damaged: " + e.getMessage(), e);
        }
    }
}
