// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.restart;

import java.util.Optional;
import org.edgegateway.cloud.api.Controller;

/** The controllers that are there now. */
@FunctionalInterface
public interface Controllers {

    Optional<Controller> find(String name);
}
