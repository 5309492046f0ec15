// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import java.util.List;

/** Programs with their arguments, each empty where there is none. */
public record PowerPrograms(List<String> reboot, List<String> shutdown, List<String> exit) {

    public PowerPrograms {
        reboot = List.copyOf(reboot);
        shutdown = List.copyOf(shutdown);
        exit = List.copyOf(exit);
    }
}
