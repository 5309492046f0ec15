// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.controller.internal;

import java.util.Optional;

/** Whether an application that runs does what it is there for. */
@FunctionalInterface
interface Readiness {

    /** For applications of which only is known whether they run. */
    Readiness ASSUMED = Optional::empty;

    /** What is wrong, for a person; empty when nothing is. May take {@link AskedReadiness#PATIENCE}. */
    Optional<String> trouble();
}
