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
        Set<Path> wanted = new HashSet<>();
        for (Path file : keysByPath.keySet()) {
            Path folder = file.getParent();
            if (folder != null && wanted.size() < MOST_FOLDERS) {
                wanted.add(folder);
            }
        }
        folders.entrySet().removeIf(entry -> {
            boolean unwanted =
                    !wanted.contains(entry.getKey()) || !entry.getValue().isValid();
            if (unwanted) {
                entry.getValue().cancel();
            }
            return unwanted;
        });
        wanted.forEach(folder -> service.ifPresent(watcher -> watch(watcher, folder)));
    }

    private void watch(WatchService watcher, Path folder) {
        if (folders.containsKey(folder)) {
            return;
        }
        try {
            folders.put(folder, folder.register(watcher, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
        } catch (IOException e) {
            LOG.debug("{} is not watched: {}", folder, Reason.of(e));
        }
    }

    /** The keys of the files that changed since it was last asked; all of them when that is not known. */
    Collection<String> take() {
        Set<String> changed = new HashSet<>();
        if (service.isEmpty()) {
            return changed;
        }
        for (WatchKey key = service.get().poll();
                key != null;
                key = service.get().poll()) {
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.kind() == OVERFLOW) {
                    changed.addAll(files.values());
                } else if (key.watchable() instanceof Path folder && event.context() instanceof Path name) {
                    Optional.ofNullable(files.get(folder.resolve(name))).ifPresent(changed::add);
                }
            }
            key.reset();
        }
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
