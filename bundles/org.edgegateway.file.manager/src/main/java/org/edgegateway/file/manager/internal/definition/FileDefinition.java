// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.definition;

import com.google.gson.JsonElement;
import java.util.Optional;

/**
 * A file that the cloud cares for.
 *
 * @param key what the cloud calls it
 * @param path where it is, with the data folder filled in; not yet known to be allowed
 * @param encoding how its content is written in attributes
 * @param create whether it is made where there is none
 * @param restart what is restarted when the cloud changes it
 * @param writeVersion a new one asks for the content to be written again; null in JSON where there is none
 * @param hash how its content is told apart
 * @param ownership who may do what with it
 */
public record FileDefinition(
        String key,
        String path,
        Encoding encoding,
        boolean create,
        Optional<String> restart,
        JsonElement writeVersion,
        HashAlgorithm hash,
        Ownership ownership) {}
