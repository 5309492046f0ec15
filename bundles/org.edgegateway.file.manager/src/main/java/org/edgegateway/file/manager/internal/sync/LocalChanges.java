// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.basics.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears from the operating system which files changed. What it misses, because there are too many folders or events, the
 * regular check finds.
 */
public final class LocalChanges implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalChanges.class);
    private static final int MOST_FOLDERS = 256;

    private final Optional<WatchService> service;
    private final Map<Path, WatchKey> folders = new HashMap<>();
    private final Set<Path> wanted = new HashSet<>();
    private final Map<Path, String> files = new HashMap<>();

    public LocalChanges() {
        service = service();
    }

    private static Optional<WatchService> service() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException e) {
            LOG.warn("Changes of files are noticed by the regular check only: {}", Reason.of(e));
            return Optional.empty();
        }
    }

    /** Watches these files from now on, and no others. */
    void watch(Map<Path, String> keysByPath) {
        files.clear();
        files.putAll(keysByPath);
        wanted.clear();
        for (Path file : keysByPath.keySet()) {
            Path folder = file.getParent();
            if (folder != null && wanted.size() < MOST_FOLDERS) {
                wanted.add(folder);
            }
        }
        folders.entrySet().removeIf(entry -> {
            boolean unwanted = !wanted.contains(entry.getKey());
            if (unwanted) {
                entry.getValue().cancel();
            }
            return unwanted;
        });
        service.ifPresent(this::watchNew);
    }

    /** Gives the folders that are watched only from now on: they were not there before. */
    private Set<Path> watchNew(WatchService watcher) {
        Set<Path> fresh = new HashSet<>();
        for (Path folder : wanted) {
            if (!folders.containsKey(folder) && watch(watcher, folder)) {
                fresh.add(folder);
            }
        }
        return fresh;
    }

    private boolean watch(WatchService watcher, Path folder) {
        try {
            folders.put(folder, folder.register(watcher, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
            return true;
        } catch (IOException e) {
            LOG.trace("{} is not watched yet: {}", folder, Reason.of(e));
            return false;
        }
    }

    /** The keys of the files that changed since it was last asked; all of those of which that is not known. */
    Collection<String> take() {
        return service.map(this::take).orElseGet(Set::of);
    }

    private Set<String> take(WatchService watcher) {
        Set<String> changed = new HashSet<>();
        for (WatchKey key = watcher.poll(); key != null; key = watcher.poll()) {
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.kind() == OVERFLOW) {
                    changed.addAll(files.values());
                } else if (key.watchable() instanceof Path folder && event.context() instanceof Path name) {
                    Optional.ofNullable(files.get(folder.resolve(name))).ifPresent(changed::add);
                }
            }
            if (!key.reset()) {
                folders.values().remove(key);
            }
        }
        Set<Path> fresh = watchNew(watcher);
        if (fresh.isEmpty()) {
            return changed;
        }
        files.forEach((file, key) -> {
            if (fresh.contains(file.getParent())) {
                changed.add(key);
            }
        });
        return changed;
    }

    @Override
    public void close() {
        service.ifPresent(watcher -> {
            try {
                watcher.close();
            } catch (IOException e) {
                LOG.debug("The watcher of files is not closed: {}", Reason.of(e));
            }
        });
    }
}
