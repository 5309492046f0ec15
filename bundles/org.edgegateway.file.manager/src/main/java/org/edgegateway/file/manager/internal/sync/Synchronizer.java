// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.AttributeAnswer;
import org.edgegateway.cloud.api.AttributeChange;
import org.edgegateway.cloud.api.AttributeRequest;
import org.edgegateway.file.manager.internal.Timeline;
import org.edgegateway.file.manager.internal.definition.DefinitionReader;
import org.edgegateway.file.manager.internal.definition.Definitions;
import org.edgegateway.file.manager.internal.disk.Backups;
import org.edgegateway.file.manager.internal.disk.Disk;
import org.edgegateway.file.manager.internal.restart.Restarts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the files and what the cloud knows of them the same.
 *
 * <pre>
 * FILES -> read definitions -> ask for FILE_HASHES -> compare with the disk -> report what differs -> ask for contents
 * contents, pushed or asked for -> write -> report -> restart -> ask for FILES again, to verify
 * a file changed here -> report -> ask for its content, as the cloud's wins
 * connected -> all of it anew, as contents may have been set meanwhile
 * </pre>
 *
 * <p>Everything happens on one thread; what comes from others is posted to it. Nothing that matters is kept in memory
 * only: whenever it is killed, the next comparison finds what is left to do.
 */
public final class Synchronizer {

    private static final Logger LOG = LoggerFactory.getLogger(Synchronizer.class);
    private static final int MOST_PARTS = 40;
    private static final Duration LISTEN = Duration.ofSeconds(1);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

    private final Cloud cloud;
    private final Timeline timeline;
    private final DefinitionReader reader;
    private final LocalChanges changes;
    private final Restarts restarts;
    private final Memory memory;
    private final Duration interval;
    private final Inbox inbox;
    private final TrackedFiles files;
    private final Errors errors;
    private final Mirror mirror;
    private final Writing writing;
    private final Asking asking;
    private Optional<JsonElement> source = Optional.empty();
    private boolean missed = true;
    private boolean comparing;
    private boolean compareAgain;
    private boolean toVerify;

    public Synchronizer(
            Cloud cloud,
            Timeline timeline,
            DefinitionReader reader,
            Disk disk,
            Backups backups,
            LocalChanges changes,
            Restarts restarts,
            Memory memory,
            Limits limits) {
        this.cloud = cloud;
        this.timeline = timeline;
        this.reader = reader;
        this.changes = changes;
        this.restarts = restarts;
        this.memory = memory;
        interval = limits.check();
        inbox = new Inbox(limits.inboxBytes());
        files = new TrackedFiles(disk);
        Reports reports = new Reports(cloud, limits.reportBytes());
        errors = new Errors(reports, memory);
        ReadBack readBack = new ReadBack(disk, limits.reportBytes());
        mirror = new Mirror(disk, files, reports, errors, readBack);
        writing = new Writing(disk, readBack, backups, restarts, memory);
        asking = new Asking(cloud, timeline, this::answered);
    }

    /** Begins to look after files. */
    public void start() {
        timeline.run(restarts::soon);
        timeline.after(LISTEN, this::listen);
        timeline.after(interval, this::check);
    }

    /** The cloud sent shared attributes. From any thread. */
    public void told(AttributeChange change) {
        if (inbox.put(change)) {
            timeline.run(this::readMail);
        }
    }

    /** The cloud can be reached again: what it sent meanwhile may have been missed. From any thread. */
    public void connected() {
        timeline.run(() -> {
            missed = true;
            compare();
        });
    }

    /** Forgets what the cloud was told, and compares anew. From any thread. */
    public void forget() {
        timeline.run(() -> {
            mirror.forget();
            missed = true;
            compare();
        });
    }

    private void readMail() {
        Inbox.Mail mail = inbox.take();
        mail.definitions().ifPresent(this::define);
        mail.contents().forEach(this::receive);
        mail.toAsk().stream().filter(key -> files.find(key).isPresent()).forEach(asking::add);
        settle();
    }

    private void define(JsonElement wanted) {
        try {
            Definitions definitions = reader.read(wanted);
            errors.clear(AttributeKeys.FILES);
            source = Optional.of(wanted);
            adopt(definitions);
            compare();
        } catch (IllegalArgumentException e) {
            errors.set(AttributeKeys.FILES, Reason.of(e) + "; the former definitions stay in force");
        }
    }

    private void adopt(Definitions definitions) {
        Set<String> before = new HashSet<>(files.keys());
        Map<String, String> wrong = new LinkedHashMap<>(definitions.refused());
        wrong.putAll(files.adopt(definitions.files().values()));
        before.removeAll(files.keys());
        mirror.drop(before);
        before.forEach(asking::remove);
        changes.watch(files.places());
        wrong.forEach(errors::set);
        errors.keepOnly(files.keys(), wrong.keySet());
    }

    /** Asks what the cloud was told, and then compares with that. */
    private void compare() {
        if (source.isEmpty() || !cloud.connected()) {
            return;
        }
        if (comparing) {
            compareAgain = true;
            return;
        }
        cloud.attributes().ifPresent(attributes -> {
            comparing = true;
            String[] keys = AttributeKeys.hashes(0, MOST_PARTS).toArray(String[]::new);
            attributes
                    .request(AttributeRequest.ofClient(keys))
                    .thenAccept(answer -> timeline.run(() -> compare(answer)));
        });
    }

    private void compare(AttributeAnswer answer) {
        comparing = false;
        if (answer instanceof AttributeAnswer.Failed failed) {
            LOG.info("The cloud will be asked again what it knows of files: {}", failed.reason());
            timeline.after(ASK_AGAIN, this::compare);
        } else if (compareAgain) {
            compareAgain = false;
            compare();
        } else if (answer instanceof AttributeAnswer.Values values) {
            mirror.compare(values.client());
            if (missed) {
                files.all().forEach(file -> file.unasked(true));
                missed = false;
            }
            ask(files.all());
        }
    }

    /** What the cloud has of the contents that it was asked for. Of what it has none, there is nothing to write. */
    private void answered(List<String> keys, JsonObject contents) {
        for (String key : keys) {
            JsonElement content = contents.get(AttributeKeys.CONTENT + key);
            if (content != null && !content.isJsonNull()) {
                receive(key, content);
            } else {
                files.find(key).ifPresent(mirror::nothingToWrite);
            }
        }
        settle();
    }

    /** Content of a file that is not defined yet will be asked for when it is. */
    private void receive(String key, JsonElement content) {
        asking.remove(key);
        files.find(key).ifPresent(file -> receive(file, content));
    }

    private void receive(Tracked file, JsonElement content) {
        mirror.look(file);
        Writing.Outcome outcome = writing.write(file.file(), file.now(), content, file.forced());
        restarts.soon();
        if (outcome instanceof Writing.Outcome.Refused refused) {
            errors.set(file.file().key(), refused.reason());
            return;
        }
        if (outcome instanceof Writing.Outcome.NotNow notNow) {
            errors.set(file.file().key(), notNow.reason());
            file.unasked(true);
            return;
        }
        errors.clear(file.file().key());
        mirror.settled(file);
        if (outcome instanceof Writing.Outcome.Written) {
            LOG.info("{} is as the cloud wants it", file.file().path());
            mirror.written(file);
            toVerify = true;
        }
    }

    /** Goes on with what is left to do. */
    private void settle() {
        asking.next();
        if (asking.idle()) {
            mirror.tellHashes();
            memory.save();
            if (toVerify) {
                toVerify = false;
                verify();
            }
        }
    }

    private void verify() {
        cloud.attributes()
                .filter(attributes -> cloud.connected())
                .ifPresent(attributes -> attributes
                        .request(AttributeRequest.ofShared(AttributeKeys.FILES))
                        .thenAccept(answer -> timeline.run(() -> verify(answer))));
    }

    private void verify(AttributeAnswer answer) {
        if (answer instanceof AttributeAnswer.Values values) {
            JsonElement wanted = Optional.ofNullable(values.shared().get(AttributeKeys.FILES))
                    .orElseGet(JsonObject::new);
            if (!source.equals(Optional.of(wanted))) {
                define(wanted);
                settle();
            }
        }
    }

    /** Something on the gateway that changes a file again and again is answered at the regular checks only. */
    private void listen() {
        timeline.after(LISTEN, this::listen);
        List<Tracked> changed = new ArrayList<>();
        changes.take().forEach(key -> files.find(key).ifPresent(changed::add));
        changed.forEach(mirror::look);
        changed.removeIf(Tracked::askedLately);
        ask(changed);
    }

    private void check() {
        timeline.after(interval, this::check);
        mirror.check();
        files.all().forEach(file -> file.askedLately(false));
        ask(files.all());
        mirror.tellHashes();
    }

    /** The cloud's content wins over a change made here. */
    private void ask(Collection<Tracked> changed) {
        for (Tracked file : changed) {
            if (file.unasked() && mirror.begun()) {
                asking.add(file.file().key());
                file.unasked(false);
                file.askedLately(true);
            }
        }
        settle();
    }
}
