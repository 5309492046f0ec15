// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.executor;

import java.util.Map;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** Runs, stops and finds processes. */
@ProviderType
public interface CommandExecutorService {
    CommandStatus execute(Command command);

    void execute(Command command, Consumer<CommandStatus> callback);

    boolean stop(Pid pid, Signal signal);

    boolean kill(String[] commandLine, Signal signal);

    boolean isRunning(Pid pid);

    boolean isRunning(String[] commandLine);

    Map<String, Pid> getPids(String[] commandLine);
}
