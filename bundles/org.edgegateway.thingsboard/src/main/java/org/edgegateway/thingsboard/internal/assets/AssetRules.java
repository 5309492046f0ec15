// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which Assets the server may read and write. Nothing is allowed that is not named.
 *
 * @param device how the child device of an Asset is named, with {@code $assetName} in it
 */
public record AssetRules(String device, List<Rule> rules) {

    public static final String ASSET_NAME = "$assetName";
    public static final AssetRules NONE = new AssetRules(ASSET_NAME, List.of());

    /**
     * One rule.
     *
     * @param asset matches names of Assets
     * @param read whether it allows reading
     * @param write whether it allows writing
     */
    public record Rule(Pattern asset, boolean read, boolean write) {}

    /**
     * Reads rules with blanks, commas or semicolons between: {@code P-101/read pump*}{@code /write valve/*}.
     *
     * @throws IllegalArgumentException when one is not understood
     */
    public static AssetRules parse(String device, String text) {
        if (!device.contains(ASSET_NAME)) {
            throw new IllegalArgumentException("the name of an Asset's device must hold " + ASSET_NAME);
        }
        List<Rule> rules = new ArrayList<>();
        for (String rule : text.split("[\\s,;]+")) {
            if (!rule.isEmpty()) {
                rules.add(parse(rule));
            }
        }
        return new AssetRules(device, List.copyOf(rules));
    }

    private static Rule parse(String rule) {
        int slash = rule.lastIndexOf('/');
        String what = slash < 1 ? "" : rule.substring(slash + 1);
        boolean all = what.equals("*");
        boolean read = all || what.equals("read");
        boolean write = all || what.equals("write");
        if (!read && !write) {
            throw new IllegalArgumentException(
                    "the rule '" + rule + "' for Assets is not understood: write NAME/read, NAME/write or NAME/*");
        }
        String[] parts = rule.substring(0, slash).split("\\*", -1);
        StringBuilder pattern = new StringBuilder(Pattern.quote(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            pattern.append(".*").append(Pattern.quote(parts[i]));
        }
        return new Rule(Pattern.compile(pattern.toString()), read, write);
    }

    boolean allowRead(String asset) {
        return rules.stream()
                .anyMatch(rule -> rule.read() && rule.asset().matcher(asset).matches());
    }

    boolean allowWrite(String asset) {
        return rules.stream()
                .anyMatch(rule -> rule.write() && rule.asset().matcher(asset).matches());
    }

    /** The Asset that a child device is named after; empty when the name is of another form. */
    String assetOf(String childDevice) {
        int at = device.indexOf(ASSET_NAME);
        String before = device.substring(0, at);
        String after = device.substring(at + ASSET_NAME.length());
        boolean fits = childDevice.length() > before.length() + after.length()
                && childDevice.startsWith(before)
                && childDevice.endsWith(after);
        return fits ? childDevice.substring(before.length(), childDevice.length() - after.length()) : "";
    }
}
