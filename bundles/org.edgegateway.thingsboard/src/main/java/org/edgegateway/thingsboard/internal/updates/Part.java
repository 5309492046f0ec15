// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.updates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edgegateway.cloud.api.UpdateKind;

/**
 * A part of a package, as topics name it.
 *
 * @param download the number that the server knows the download by
 * @param index from 0
 */
record Part(UpdateKind kind, int download, int index) {

    private static final Pattern RESPONSE = Pattern.compile("v2/([fs])w/response/([0-9]{1,10})/chunk/([0-9]{1,10})");

    /** What an answer is about; empty when the topic is no such one. */
    static Optional<Part> ofResponse(String topic) {
        Matcher matcher = RESPONSE.matcher(topic);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long download = Long.parseLong(matcher.group(2));
        long index = Long.parseLong(matcher.group(3));
        if (download > Integer.MAX_VALUE || index > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        UpdateKind kind = matcher.group(1).equals("f") ? UpdateKind.FIRMWARE : UpdateKind.SOFTWARE;
        return Optional.of(new Part(kind, (int) download, (int) index));
    }

    /** Where to ask for it. */
    String requestTopic() {
        String letter = kind == UpdateKind.FIRMWARE ? "f" : "s";
        return "v2/" + letter + "w/request/" + download + "/chunk/" + index;
    }
}
