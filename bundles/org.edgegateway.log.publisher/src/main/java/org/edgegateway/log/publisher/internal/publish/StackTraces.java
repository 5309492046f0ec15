// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.publish;

import java.util.ArrayList;
import java.util.List;

/** How much of stack traces is published. */
public enum StackTraces {
    /** All of it. */
    WHOLE {
        @Override
        String apply(String trace) {
            return trace;
        }
    },
    /** What was thrown and the causes, each with its innermost frames. */
    SHORT {
        @Override
        String apply(String trace) {
            return shortened(trace);
        }
    },
    /** Nothing of it. */
    OFF {
        @Override
        String apply(String trace) {
            return "";
        }
    };

    private static final int FRAMES = 5;

    abstract String apply(String trace);

    private static String shortened(String trace) {
        List<String> kept = new ArrayList<>();
        int frames = 0;
        for (String line : trace.split("\n", -1)) {
            if (!isFrame(line)) {
                more(kept, frames - FRAMES);
                frames = 0;
                kept.add(line);
            } else if (++frames <= FRAMES) {
                kept.add(line);
            }
        }
        more(kept, frames - FRAMES);
        return String.join("\n", kept);
    }

    private static boolean isFrame(String line) {
        String text = line.strip();
        return text.startsWith("at ") || (text.startsWith("... ") && text.endsWith(" more"));
    }

    private static void more(List<String> kept, int left) {
        if (left > 0) {
            kept.add("\t... " + left + " lines left out");
        }
    }
}
