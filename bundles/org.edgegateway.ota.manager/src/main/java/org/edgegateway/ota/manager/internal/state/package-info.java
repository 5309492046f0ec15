// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The course of an update as a pure state machine: what happens next, and what is told about it. */
@NullMarked
package org.edgegateway.ota.manager.internal.state;

import org.jspecify.annotations.NullMarked;
