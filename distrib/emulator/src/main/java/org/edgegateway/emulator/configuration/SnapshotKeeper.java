// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.edgegateway.emulator.snapshot.Snapshot;
import org.edgegateway.emulator.snapshot.SnapshotException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The snapshots of a gateway, with Kura's error codes. */
final class SnapshotKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotKeeper.class);

    private final SnapshotFolder folder;

    SnapshotKeeper(SnapshotFolder folder) {
        this.folder = folder;
    }

    /** In ascending order. */
    Set<Long> ids() throws KuraException {
        try {
            return folder.ids();
        } catch (SnapshotException e) {
            throw failure(KuraErrorCode.CONFIGURATION_SNAPSHOT_LISTING, e);
        }
    }

    long save(List<StoredConfiguration> configurations) throws KuraException {
        try {
            return folder.add(snapshot(configurations));
        } catch (SnapshotException e) {
            throw failure(KuraErrorCode.CONFIGURATION_SNAPSHOT_TAKING, e);
        }
    }

    /** Overwrites a snapshot that had passwords in clear text. */
    void replace(long id, List<StoredConfiguration> configurations) throws KuraException {
        try {
            folder.replace(id, snapshot(configurations));
        } catch (SnapshotException e) {
            throw failure(KuraErrorCode.CONFIGURATION_SNAPSHOT_TAKING, e);
        }
    }

    Snapshot read(long id) throws KuraException {
        if (!ids().contains(id)) {
            throw new KuraException(KuraErrorCode.CONFIGURATION_SNAPSHOT_NOT_FOUND, id);
        }
        try {
            return folder.read(id);
        } catch (SnapshotException e) {
            throw failure(KuraErrorCode.CONFIGURATION_SNAPSHOT_LOADING, e);
        }
    }

    /** The newest snapshot that can be read, by its id; those that cannot cost a line in the log each. */
    Optional<Map.Entry<Long, Snapshot>> newest() throws KuraException {
        try {
            for (long id : folder.ids().descendingSet()) {
                try {
                    return Optional.of(Map.entry(id, folder.read(id)));
                } catch (SnapshotException e) {
                    LOG.error("Snapshot skipped, the one before it is used: {}", e.getMessage());
                }
            }
            return Optional.empty();
        } catch (SnapshotException e) {
            throw failure(KuraErrorCode.CONFIGURATION_SNAPSHOT_LISTING, e);
        }
    }

    private static Snapshot snapshot(List<StoredConfiguration> configurations) {
        return new Snapshot(configurations.stream().map(SnapshotEntries::entry).toList());
    }

    private static KuraException failure(KuraErrorCode code, SnapshotException cause) {
        return new KuraException(code, cause, cause.getMessage());
    }
}
