// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.file.manager.internal.definition.FileDefinition;
import org.edgegateway.file.manager.internal.disk.Disk;

/** The files that are kept, by key, in the cloud's order. */
final class TrackedFiles {

    private final Disk disk;
    private final Map<String, Tracked> files = new LinkedHashMap<>();
    private final Map<Path, String> places = new HashMap<>();

    TrackedFiles(Disk disk) {
        this.disk = disk;
    }

    Optional<Tracked> find(String key) {
        return Optional.ofNullable(files.get(key));
    }

    Collection<Tracked> all() {
        return files.values();
    }

    Set<String> keys() {
        return files.keySet();
    }

    /** Which file is where in the end, links and all. */
    Map<Path, String> places() {
        return places;
    }

    /** Keeps these files from now on, in place of those before. Returns the keys of those that are wrong, and why. */
    Map<String, String> adopt(Collection<FileDefinition> definitions) {
        Map<String, Tracked> before = new HashMap<>(files);
        Map<String, String> wrong = new LinkedHashMap<>();
        files.clear();
        places.clear();
        for (FileDefinition file : definitions) {
            Optional<Path> place = disk.place(file);
            if (place.isPresent() && places.containsKey(place.get())) {
                wrong.put(file.key(), "its path leads to the file of \"" + places.get(place.get()) + "\": remove one");
            } else {
                place.ifPresent(path -> places.put(path, file.key()));
                files.put(file.key(), tracked(file, Optional.ofNullable(before.get(file.key()))));
            }
        }
        return wrong;
    }

    private Tracked tracked(FileDefinition file, Optional<Tracked> before) {
        Tracked tracked = before.filter(known ->
                        known.file().path().equals(file.path()) && known.file().hash() == file.hash())
                .orElseGet(() -> new Tracked(file, disk.look(file, Optional.empty())));
        tracked.define(file);
        return tracked;
    }
}
