// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

/** What is done while the machine is in a state. Each can be begun again when it was interrupted. */
public enum Activity {
    /** Removes what is left of former updates. */
    CLEAN,
    /** Nothing, until the time has come. */
    WAIT,
    DOWNLOAD,
    VERIFY,
    /** Saves what is needed to come back. */
    PREPARE,
    INSTALL,
    /** Watches whether what was installed runs, and goes on to. */
    PROVE,
    /** Comes back to what ran before. */
    RESTORE
}
