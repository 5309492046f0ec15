// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import org.edgegateway.ota.manager.internal.offer.Offer;

/** What moves the machine. */
public sealed interface OtaEvent {

    /** The process has started, in the midst of this state. */
    record Started() implements OtaEvent {}

    /** The cloud offers a package: another one, or the same once more. */
    record Offered(Offer offer) implements OtaEvent {}

    /** The cloud offers nothing any longer. */
    record Withdrawn() implements OtaEvent {}

    /** A person wants the update now. */
    record Urged() implements OtaEvent {}

    /** Some time has passed. */
    record Tick() implements OtaEvent {}

    /** The state's activity has succeeded. */
    record Done() implements OtaEvent {}

    /**
     * The state's activity has failed.
     *
     * @param reason one line for a person
     */
    record Broken(String reason) implements OtaEvent {}
}
