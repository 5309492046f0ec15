// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Kura's ConfigurationService over ConfigurationAdmin and metatype. */
@NullMarked
package org.edgegateway.emulator.configuration;

import org.jspecify.annotations.NullMarked;
