// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.outbox;

import java.nio.file.Path;
import java.util.List;

/**
 * A kind of store.
 *
 * @param jars how the names of the jar files begin that it needs
 */
record Contender(String name, List<String> jars, Opener opener) {

    /** Opens the store in a folder. */
    interface Opener {
        Store open(Path folder, Policy policy) throws Exception;
    }

    static List<Contender> all() {
        return List.of(
                new Contender("outbox", List.of("org.edgegateway.outbox"), OutboxStore::new),
                new Contender("H2 MVStore", List.of("h2-mvstore"), MvStoreStore::new),
                new Contender("SQLite WAL", List.of("sqlite-jdbc"), SqliteStore::new),
                new Contender(
                        "Artemis journal",
                        List.of("artemis-", "netty-", "jboss-", "commons-", "jctools", "johnzon", "jakarta."),
                        ArtemisStore::new));
    }
}
