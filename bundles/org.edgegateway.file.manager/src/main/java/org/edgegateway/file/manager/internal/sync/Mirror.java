// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.file.manager.internal.disk.Disk;
import org.edgegateway.file.manager.internal.disk.OnDisk;

/**
 * Tells the cloud what the files hold. Begins when the cloud has said what it knows; until then, what changes is only
 * noted.
 */
final class Mirror {

    private final Disk disk;
    private final TrackedFiles files;
    private final Reports reports;
    private final Errors errors;
    private final ReadBack readBack;
    private final Set<String> toBlank = new HashSet<>();
    private final Set<String> blanked = new HashSet<>();
    private boolean begun;
    private boolean hashesChanged;

    Mirror(Disk disk, TrackedFiles files, Reports reports, Errors errors, ReadBack readBack) {
        this.disk = disk;
        this.files = files;
        this.reports = reports;
        this.errors = errors;
        this.readBack = readBack;
    }

    boolean begun() {
        return begun;
    }

    /** The cloud says what it was told: it is told what differs. */
    void compare(JsonObject told) {
        begun = true;
        reports.told(told);
        Map<String, Reported> reported = Reported.read(told);
        for (Tracked file : files.all()) {
            compare(file, Optional.ofNullable(reported.get(file.file().key())));
        }
        blanked.retainAll(reported.keySet());
        reported.keySet().stream()
                .filter(key -> files.find(key).isEmpty() && !blanked.contains(key))
                .forEach(toBlank::add);
        blank();
        hashes();
    }

    private void compare(Tracked file, Optional<Reported> reported) {
        look(file);
        JsonElement writtenFor = file.writtenFor()
                .orElseGet(() -> reported.map(Reported::writeVersion).orElse(JsonNull.INSTANCE));
        file.writtenFor(writtenFor);
        if (!writtenFor.equals(file.file().writeVersion())) {
            file.force();
        }
        boolean told =
                reported.filter(known -> known.hash().equals(file.hash())).isPresent();
        if (!told || file.unreported()) {
            report(file);
        }
        boolean missing = file.now() instanceof OnDisk.Missing && file.file().create();
        if (!told || missing || file.forced()) {
            file.unasked(true);
        }
    }

    /** Looks whether a file changed here. */
    void look(Tracked file) {
        boolean wasFine = fault(file.now()).isEmpty();
        boolean changed = file.see(disk.look(file.file(), Optional.of(file.now())));
        Optional<String> fault = fault(file.now());
        fault.ifPresent(reason -> errors.set(file.file().key(), reason));
        if (!wasFine && fault.isEmpty()) {
            errors.clear(file.file().key());
        }
        if (changed) {
            file.unasked(true);
            report(file);
        }
    }

    private static Optional<String> fault(OnDisk now) {
        if (now instanceof OnDisk.Denied denied) {
            return Optional.of(denied.reason());
        }
        return now instanceof OnDisk.Unreadable unreadable ? Optional.of(unreadable.reason()) : Optional.empty();
    }

    void written(Tracked file) {
        file.see(disk.look(file.file(), Optional.empty()));
        report(file);
    }

    private void report(Tracked file) {
        hashesChanged = true;
        if (!begun) {
            return;
        }
        file.unreported(true);
        String key = AttributeKeys.READ + file.file().key();
        Optional<JsonElement> value = readBack.of(file.file(), file.now());
        Optional<Reports.Outcome> outcome = value.map(content -> reports.report(key, content));
        if (outcome.equals(Optional.of(Reports.Outcome.REFUSED))) {
            outcome = Optional.of(reports.report(key, AttributeKeys.TOO_LARGE));
        }
        file.unreported(!outcome.equals(Optional.of(Reports.Outcome.STORED)));
    }

    /** There is nothing more to write of what the cloud wants now. */
    void settled(Tracked file) {
        JsonElement version = file.file().writeVersion();
        hashesChanged |= !file.writtenFor().equals(Optional.of(version));
        file.writtenFor(version);
    }

    /** The cloud has no content of it, and so nothing is wrong with that. */
    void nothingToWrite(Tracked file) {
        settled(file);
        if (fault(file.now()).isEmpty()) {
            errors.clear(file.file().key());
        }
    }

    /** These are no longer kept. */
    void drop(Set<String> keys) {
        toBlank.addAll(keys);
        toBlank.removeAll(files.keys());
        hashesChanged = true;
    }

    /** Tells the hashes, if there are others than before. */
    void tellHashes() {
        if (begun && hashesChanged) {
            blank();
            hashes();
        }
    }

    private void hashes() {
        Map<String, Reported> all = new LinkedHashMap<>();
        for (Tracked file : files.all()) {
            JsonElement writtenFor = file.writtenFor().orElse(JsonNull.INSTANCE);
            all.put(file.file().key(), new Reported(file.hash(), writtenFor));
        }
        hashesChanged = !reports.hashes(all);
    }

    private void blank() {
        for (String key : Set.copyOf(toBlank)) {
            if (reports.report(AttributeKeys.READ + key, "") != Reports.Outcome.NOT_NOW) {
                toBlank.remove(key);
                blanked.add(key);
            }
        }
    }

    /** Looks at all files, and tells what could not be told before. */
    void check() {
        files.all().forEach(this::look);
        if (begun) {
            files.all().stream().filter(Tracked::unreported).forEach(this::report);
            blank();
            errors.retry();
        }
    }

    /** Everything is to be told again. */
    void forget() {
        files.all().forEach(file -> file.unreported(true));
        blanked.clear();
        reports.told(new JsonObject());
    }
}
