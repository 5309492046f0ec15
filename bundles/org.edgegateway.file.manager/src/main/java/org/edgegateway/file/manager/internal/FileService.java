// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Dictionary;
import java.util.Hashtable;
import org.edgegateway.basics.DurableFile;
import org.edgegateway.basics.osgi.NamedServices;
import org.edgegateway.cloud.api.Command;
import org.edgegateway.cloud.api.Controller;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.file.manager.internal.definition.DefinitionReader;
import org.edgegateway.file.manager.internal.disk.Backups;
import org.edgegateway.file.manager.internal.disk.DeniedNames;
import org.edgegateway.file.manager.internal.disk.Disk;
import org.edgegateway.file.manager.internal.disk.Replacement;
import org.edgegateway.file.manager.internal.disk.Rights;
import org.edgegateway.file.manager.internal.disk.Roots;
import org.edgegateway.file.manager.internal.restart.Restarts;
import org.edgegateway.file.manager.internal.sync.Limits;
import org.edgegateway.file.manager.internal.sync.LocalChanges;
import org.edgegateway.file.manager.internal.sync.Memory;
import org.edgegateway.file.manager.internal.sync.Synchronizer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** Everything of one file manager, wired. */
final class FileService implements AutoCloseable {

    private static final int INBOX_BYTES = 16 << 20;
    private static final String INIT_FILES = "init_files";

    private final FileThread files;
    private final FileThread restarting;
    private final LocalChanges changes = new LocalChanges();
    private final NamedServices<Controller> controllers;
    private final FollowedCloud cloud = new FollowedCloud();
    private final ServiceRegistration<Command> command;

    FileService(String name, FileManagerSettings settings, Path kuraData, BundleContext context) {
        files = new FileThread("files of " + name);
        restarting = new FileThread("restarts of " + name);
        controllers = new NamedServices<>(context, Controller.class, Controller.NAME);
        controllers.open();
        Path own = kuraData.resolve("edge-gateway").resolve(name);
        Roots roots = new Roots(settings.roots(), new DeniedNames(settings.denied()));
        Synchronizer synchronizer = new Synchronizer(
                cloud,
                files,
                new DefinitionReader(settings.dataPath(), settings.controller(), settings.files()),
                new Disk(roots, new Replacement(name, Rights.ofMode(settings.newFiles())), settings.fileBytes()),
                new Backups(own.resolve("backups"), settings.backups(), InstantSource.system()),
                changes,
                new Restarts(new DurableFile(own.resolve("restarts.json")), controllers::find, restarting),
                new Memory(new DurableFile(own.resolve("files.json"))),
                new Limits(settings.reportBytes(), INBOX_BYTES, settings.check()));
        synchronizer.start();
        cloud.follow(context, settings.connection(), synchronizer);
        command = context.registerService(Command.class, params -> initFiles(params, synchronizer), properties());
    }

    private static Dictionary<String, Object> properties() {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(Command.NAME, INIT_FILES);
        properties.put(
                Command.DESCRIPTION, "Forgets what the cloud was told of files and compares all anew; no parameters.");
        return properties;
    }

    private static RpcAnswer initFiles(JsonObject params, Synchronizer synchronizer) {
        synchronizer.forget();
        return RpcAnswer.ofMessage("All files are compared anew");
    }

    @Override
    public void close() {
        command.unregister();
        cloud.close();
        files.close();
        restarting.close();
        controllers.close();
        changes.close();
    }
}
