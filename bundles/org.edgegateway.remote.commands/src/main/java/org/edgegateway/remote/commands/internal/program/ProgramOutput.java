// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Collects the beginning of what a program writes, and takes the rest from it, so that it is not kept waiting. */
final class ProgramOutput {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[8_192];
    private final InputStream source;
    private final int most;
    private boolean cut;

    /** @param most bytes to keep */
    ProgramOutput(InputStream source, int most) {
        this.source = source;
        this.most = most;
    }

    /** Takes what is there, and never waits; true if there was something. */
    boolean take() throws IOException {
        int available = source.available();
        if (available <= 0) {
            return false;
        }
        int read = source.read(buffer, 0, Math.min(buffer.length, available));
        int room = Math.min(Math.max(read, 0), most - kept.size());
        kept.write(buffer, 0, room);
        cut |= read > room;
        return read > 0;
    }

    boolean isCut() {
        return cut;
    }

    /** What was kept, as text of which nothing can disturb a terminal or a log: other than UTF-8 is replaced. */
    String text() {
        return kept.toString(StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "?");
    }
}
