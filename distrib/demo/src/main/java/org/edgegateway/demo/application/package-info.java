// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The application that the server updates over the air; its only bundle is made of this package. */
@NullMarked
package org.edgegateway.demo.application;

import org.jspecify.annotations.NullMarked;
