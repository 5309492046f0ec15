// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import java.util.ArrayList;
import java.util.List;

/** The attributes that files are managed with. */
public final class AttributeKeys {

    /** Shared: which files the cloud cares for. */
    public static final String FILES = "FILES";

    /** Shared, with a file's key behind it: what it shall hold. */
    public static final String CONTENT = "FILE_CONTENT_";

    /** Client, with a file's key behind it: what it holds. */
    static final String READ = "FILE_READ_";

    /** Client, with a file's key behind it: why it is not as the cloud wants it. By itself: why FILES was refused. */
    static final String ERROR = "FILE_ERROR";

    /** Client: the hashes of all files. What does not fit one message goes on in FILE_HASHES_2 and so on. */
    private static final String HASHES = "FILE_HASHES";

    static final String NO_FILE = "E_NOFILE";
    static final String EMPTY_FILE = "E_EMPTYFILE";
    static final String TOO_LARGE = "E_TOOLARGE";
    static final String WRONG_ENCODING = "E_ENCODING";
    static final String DENIED = "E_DENIED";

    private AttributeKeys() {}

    static String hashes(int part) {
        return part == 0 ? HASHES : HASHES + "_" + (part + 1);
    }

    static List<String> hashes(int from, int to) {
        List<String> keys = new ArrayList<>();
        for (int part = from; part < to; part++) {
            keys.add(hashes(part));
        }
        return keys;
    }

    static String error(String key) {
        return ERROR + "_" + key;
    }
}
