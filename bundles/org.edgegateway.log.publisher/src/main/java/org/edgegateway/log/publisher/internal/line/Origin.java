// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.line;

/** Where lines come from. Called on the publisher's thread only. */
public interface Origin {

    /** What a person calls it. */
    String name();

    /**
     * Says that nothing more is to be done about a line, nor about those before it: it was stored, or left out on
     * purpose.
     */
    void done(Line line);

    /** How many lines were lost since the last call because they came faster than they could be taken. */
    default long takeLost() {
        return 0;
    }

    /** Whether nothing more will come from it. */
    default boolean ended() {
        return false;
    }
}
