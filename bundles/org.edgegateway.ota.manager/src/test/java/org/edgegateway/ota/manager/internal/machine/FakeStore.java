// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A disk that keeps what was saved, as text. */
final class FakeStore implements StateStore {

    private final CrashPoints crashes;
    private Optional<String> text = Optional.empty();
    private final List<String> states = new ArrayList<>();
    private boolean full;

    FakeStore(CrashPoints crashes) {
        this.crashes = crashes;
    }

    @Override
    public Optional<Memory> load() {
        return text.map(MemoryCodec::read);
    }

    @Override
    public void save(Memory memory) throws IOException {
        crashes.pass("before saving");
        if (full) {
            throw new IOException("No space left on device");
        }
        text = Optional.of(MemoryCodec.write(memory));
        states.add(memory.state().getClass().getSimpleName());
        crashes.pass("after saving");
    }

    void fill(boolean isFull) {
        full = isFull;
    }

    /** The state on the disk. */
    String state() {
        return states.isEmpty() ? "nothing" : states.get(states.size() - 1);
    }
}
