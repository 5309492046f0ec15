// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The memory in a file that is replaced as a whole. A damaged one counts as none, so that updates go on. */
public final class StateFile implements StateStore {

    private static final Logger LOG = LoggerFactory.getLogger(StateFile.class);

    private final DurableFile file;

    public StateFile(Path folder) {
        file = new DurableFile(folder.resolve("state.json"));
    }

    @Override
    public Optional<Memory> load() throws IOException {
        Optional<String> text = file.read();
        try {
            return text.map(MemoryCodec::read);
        } catch (RuntimeException e) {
            LOG.error("{} is damaged, so nothing is known of former updates: {}", file, Reason.of(e));
            return Optional.empty();
        }
    }

    @Override
    public void save(Memory memory) throws IOException {
        file.replace(MemoryCodec.write(memory));
    }
}
