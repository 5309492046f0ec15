// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.outbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.activemq.artemis.core.io.nio.NIOSequentialFileFactory;
import org.apache.activemq.artemis.core.journal.PreparedTransactionInfo;
import org.apache.activemq.artemis.core.journal.RecordInfo;
import org.apache.activemq.artemis.core.journal.impl.JournalImpl;

/**
 * The journal of Apache Artemis on NIO. Without sync it hands records over in the background, so that, unlike the
 * others, a process killed loses some.
 */
final class ArtemisStore implements Store {

    private static final int FILE_BYTES = 10 << 20;
    private static final int BUFFER_BYTES = 490 << 10;
    private static final int TIMEOUT_NANOS = 3_333_333;
    private static final int INTERVAL_NANOS = 100_000_000;

    private final JournalImpl journal;
    private final AtomicLong next = new AtomicLong(1);
    private final boolean sync;
    private long loaded;

    ArtemisStore(Path folder, Policy policy) throws Exception {
        sync = policy == Policy.EACH;
        int timeout = policy == Policy.INTERVAL ? INTERVAL_NANOS : TIMEOUT_NANOS;
        NIOSequentialFileFactory files = new NIOSequentialFileFactory(
                folder.toFile(), true, BUFFER_BYTES, timeout, 1, false, (a, b, c) -> {}, null);
        files.setDatasync(policy == Policy.EACH || policy == Policy.INTERVAL);
        journal = new JournalImpl(FILE_BYTES, 2, 10, 0, 0, files, "outbox", "journal", 1);
        journal.start();
        List<RecordInfo> records = new ArrayList<>();
        List<PreparedTransactionInfo> transactions = new ArrayList<>();
        journal.load(records, transactions, null);
        loaded = records.size();
        next.set(loaded + 1);
    }

    @Override
    public void append(byte[] payload) throws Exception {
        journal.appendAddRecord(next.getAndIncrement(), (byte) 1, payload, sync);
    }

    @Override
    public long count() {
        return loaded;
    }

    @Override
    public void close() throws Exception {
        journal.stop();
    }
}
