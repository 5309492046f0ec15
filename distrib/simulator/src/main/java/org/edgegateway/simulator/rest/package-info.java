// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The user's side: the part of ThingsBoard's REST API that tests and demos need, one class for each resource. */
@NullMarked
package org.edgegateway.simulator.rest;

import org.jspecify.annotations.NullMarked;
