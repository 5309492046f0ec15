// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Which files the cloud cares for, as it says in the attribute FILES. */
@NullMarked
package org.edgegateway.file.manager.internal.definition;

import org.jspecify.annotations.NullMarked;
