// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.edgegateway.ota.manager.internal.machine.Memory;
import org.edgegateway.ota.manager.internal.machine.StateFile;
import org.edgegateway.ota.manager.internal.machine.StateStore;

/** The manager's state file, with a point before and after each time it is written. */
final class WatchedStore implements StateStore {

    private final StateFile file;
    private final Points points;
    private final Consumer<Memory> saved;
    private String state = Points.NOTHING;

    /** @param saved is given what is on the disk */
    WatchedStore(Path folder, Points points, Consumer<Memory> saved) {
        this.file = new StateFile(folder);
        this.points = points;
        this.saved = saved;
    }

    @Override
    public Optional<Memory> load() throws IOException {
        Optional<Memory> memory = file.load();
        memory.ifPresent(this::note);
        return memory;
    }

    @Override
    public void save(Memory memory) throws IOException {
        String next = name(memory);
        String what = next.equals(state) ? "noting what was told" : "saving " + next;
        points.pass("before " + what);
        file.save(memory);
        note(memory);
        points.pass("after " + what);
        saved.accept(memory);
    }

    private void note(Memory memory) {
        state = name(memory);
        points.saved(state);
    }

    private static String name(Memory memory) {
        return memory.state().getClass().getSimpleName();
    }
}
