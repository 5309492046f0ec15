// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Devices that get their credentials by themselves: with a key and secret, or with a certificate of a known authority. */
@NullMarked
package org.edgegateway.simulator.provisioning;

import org.jspecify.annotations.NullMarked;
