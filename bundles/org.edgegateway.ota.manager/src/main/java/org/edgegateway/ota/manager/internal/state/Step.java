// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an event leads.
 *
 * @param next the state to be in
 * @param told what the cloud is told about it, in order
 * @param running what runs, if that has changed
 * @param tries how often which offer was tried, if that has changed
 */
public record Step(OtaState next, List<Status> told, Optional<Running> running, Optional<Tries> tries) {

    public Step {
        told = List.copyOf(told);
    }

    static Step to(OtaState next) {
        return new Step(next, List.of(), Optional.empty(), Optional.empty());
    }

    Step tell(Status status) {
        return new Step(next, Stream.concat(told.stream(), Stream.of(status)).toList(), running, tries);
    }

    Step running(Running now) {
        return new Step(next, told, Optional.of(now), tries);
    }

    Step tries(Tries now) {
        return new Step(next, told, running, Optional.of(now));
    }
}
