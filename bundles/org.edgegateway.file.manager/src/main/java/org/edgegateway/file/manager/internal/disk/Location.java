// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.disk;

import java.nio.file.Path;

/**
 * A place below a root, without any symbolic link on the way when it was resolved.
 *
 * @param root the root's real path
 * @param folder the folders between the root and the file; empty path when there are none
 * @param name the file's name
 */
record Location(Path root, Path folder, Path name) {

    Path path() {
        return root.resolve(folder).resolve(name);
    }
}
