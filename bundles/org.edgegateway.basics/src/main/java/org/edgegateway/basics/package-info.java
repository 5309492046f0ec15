// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** What several bundles need a private copy of: too small to be a bundle, too easily got wrong to be written twice. */
@NullMarked
package org.edgegateway.basics;

import org.jspecify.annotations.NullMarked;
