// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.definition;

import java.util.Map;

/**
 * What the cloud wants, in its order.
 *
 * @param files by key
 * @param refused keys of those that are wrong, with what is wrong and what to do about it
 */
public record Definitions(Map<String, FileDefinition> files, Map<String, String> refused) {

    public static final Definitions NONE = new Definitions(Map.of(), Map.of());
}
