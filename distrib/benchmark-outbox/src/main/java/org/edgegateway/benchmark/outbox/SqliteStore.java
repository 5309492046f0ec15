// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark.outbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * SQLite with a write-ahead log: synchronous=FULL forces each commit, NORMAL forces at checkpoints only, which is the
 * nearest it has to an interval, OFF never.
 */
final class SqliteStore implements Store {

    private final Connection connection;
    private final PreparedStatement insert;
    private final Policy policy;
    private int uncommitted;

    SqliteStore(Path folder, Policy policy) throws SQLException {
        this.policy = policy;
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"));
        String synchronous = switch (policy) {
            case EACH -> "FULL";
            case INTERVAL -> "NORMAL";
            default -> "OFF";
        };
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=" + synchronous);
            statement.execute("CREATE TABLE IF NOT EXISTS records(id INTEGER PRIMARY KEY, time INTEGER, payload BLOB)");
        }
        insert = connection.prepareStatement("INSERT INTO records(time, payload) VALUES(?, ?)");
        connection.setAutoCommit(policy != Policy.FILL);
    }

    @Override
    public synchronized void append(byte[] payload) throws SQLException {
        insert.setLong(1, System.currentTimeMillis());
        insert.setBytes(2, payload);
        insert.executeUpdate();
        if (policy == Policy.FILL && ++uncommitted % 1_000 == 0) {
            connection.commit();
        }
    }

    @Override
    public long count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT max(id) - min(id) + 1 FROM records")) {
            return result.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        if (policy == Policy.FILL) {
            connection.commit();
        }
        insert.close();
        connection.close();
    }
}
