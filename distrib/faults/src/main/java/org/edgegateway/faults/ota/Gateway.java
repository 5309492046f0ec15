// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.edgegateway.faults.ChildJvm;

/** An {@link Updater} as a process of its own. */
final class Gateway {

    /** How it ended. */
    enum End {
        /** The update has succeeded or failed for good. */
        DONE,
        /** As the script wanted. */
        KILLED,
        /** It had lived long enough, and was killed. */
        OVER,
        /** By itself. */
        DIED
    }

    private Gateway() {}

    /**
     * Starts one, kills it in the end, and returns when it is gone.
     *
     * @param life how long it may live once it has begun
     */
    static End live(Launch launch, Script script, Duration life) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Process process = ChildJvm.of(Updater.class, launch.arguments()).start();
        Runnable end = () -> {
            over.set(true);
            process.destroyForcibly();
        };
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                Writer replies = process.outputWriter(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(Updater.READY)) {
                    CompletableFuture.delayedExecutor(life.toMillis(), TimeUnit.MILLISECONDS)
                            .execute(end);
                } else if (line.equals(Updater.DONE)) {
                    process.destroyForcibly().waitFor();
                    return End.DONE;
                } else {
                    Script.Reply reply = script.at(Point.of(line.substring(Points.AT.length())));
                    if (reply.kill()) {
                        process.destroyForcibly().waitFor();
                        return End.KILLED;
                    }
                    replies.write(reply.jump() + "\n");
                    replies.flush();
                }
            }
        } catch (IOException gone) {
            if (!over.get()) {
                throw gone;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return over.get() ? End.OVER : End.DIED;
    }
}
