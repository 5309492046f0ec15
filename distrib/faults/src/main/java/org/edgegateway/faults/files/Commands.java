// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Small programs of the operating system. */
final class Commands {

    private Commands() {}

    /** True when it ends with 0; false also when there is no such program. */
    static boolean succeed(List<String> first, String... rest) throws InterruptedException {
        List<String> command = new ArrayList<>(first);
        command.addAll(List.of(rest));
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
