// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.Health;
import org.edgegateway.ota.manager.internal.install.ControllerChoice;

/** What is updated: a file. With a content that begins with {@link #BAD} it does not run. */
final class Application implements ControllerChoice {

    static final String FILE = "content";
    static final String BAD = "bad";

    private final Path file;
    private final Points points;

    Application(Path folder, Points points) {
        this.file = folder.resolve(FILE);
        this.points = points;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public void restart() {
        points.pass("before the application is restarted");
    }

    @Override
    public Health health() {
        try {
            String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return content.startsWith(BAD) ? new Health.NotRunning("it is bad") : new Health.Running();
        } catch (IOException e) {
            return new Health.NotRunning(Reason.of(e));
        }
    }
}
