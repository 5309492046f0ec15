// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** ThingsBoard's device side as a server: started from the command line or inside a test. */
@NullMarked
package org.edgegateway.simulator;

import org.jspecify.annotations.NullMarked;
