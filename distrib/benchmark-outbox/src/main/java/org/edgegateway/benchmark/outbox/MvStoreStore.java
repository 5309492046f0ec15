// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.outbox;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** H2's MVStore: one map, committed after each put, for else a record stays in memory. */
final class MvStoreStore implements Store {

    private final MVStore store;
    private final MVMap<Long, byte[]> map;
    private final Policy policy;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private long next;

    MvStoreStore(Path folder, Policy policy) {
        this.policy = policy;
        store = new MVStore.Builder()
                .fileName(folder.resolve("store.mv").toString())
                .autoCommitDisabled()
                .open();
        map = store.openMap("records");
        next = map.isEmpty() ? 1 : map.lastKey() + 1;
        if (policy == Policy.INTERVAL) {
            scheduler.scheduleWithFixedDelay(store::sync, 100, 100, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void append(byte[] payload) {
        map.put(next++, payload);
        if (policy != Policy.FILL || next % 1_000 == 0) {
            store.commit();
        }
        if (policy == Policy.EACH) {
            store.sync();
        }
    }

    @Override
    public long count() {
        return map.sizeAsLong();
    }

    @Override
    public void close() throws InterruptedException {
        scheduler.shutdown();
        scheduler.awaitTermination(10, TimeUnit.SECONDS);
        store.close();
    }
}
