// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.Optional;

/**
 * How far an update is. States are values, free of side effects.
 *
 * <pre>
 *            offered                      the time has come
 *   Idle ──────────────► (Deferred) ───────────────────────► Downloading ◄──────────────┐
 *    ▲                                                            │ all of it is there  │ tries are left, after a delay
 *    │                                                        Downloaded                │
 *    │                                                            │ it is what it says  │
 *    │                                                         Verified ──► wrong ──► Failed ◄─────────┐
 *    │                                                            │ in the window       ▲              │
 *    │                                                        Preparing ──► no way back ┘              │
 *    │                                                            │ the way back is saved              │
 *    │                                                        Installing ──────────┐ failed,           │
 *    │                                                            │ in place       │ interrupted       │
 *    │ runs, and went on to                                       ▼                ▼ too often         │
 *    └───────────────────────────────────────────────────────  Proving ──────► RollingBack ────────────┘
 * </pre>
 *
 * <p>Until the way back is saved, another offer takes the place of the present one and a withdrawn one ends it. From then
 * on the update is carried through or taken back first. After a restart the state's activity is begun again; where that
 * could go on for ever, it is counted, and in the end the update has failed.
 */
public sealed interface OtaState
        permits Idle, Deferred, Downloading, Downloaded, Verified, Preparing, Installing, Proving, RollingBack, Failed {

    /** What is done while in it. */
    Activity activity();

    /** The update that it is about. */
    Optional<Job> job();

    /** Where an event leads. */
    Step on(OtaEvent event, Situation situation);

    /** Whether a new offer is taken up at once. */
    default boolean resting() {
        return false;
    }
}
