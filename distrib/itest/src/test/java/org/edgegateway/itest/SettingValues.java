// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values to try on a setting: all that metatype allows at its corners, and a good deal that it does not. */
final class SettingValues {

    private static final String OVERLONG = "x".repeat(100_000);

    private final Setting setting;
    private final Path folder;

    /** @param folder below which the values of settings that name a folder lie */
    SettingValues(Setting setting, Path folder) {
        this.setting = setting;
        this.folder = folder;
    }

    /** Legal ones, of the right type. */
    List<Object> legal() {
        if (!setting.options().isEmpty()) {
            return setting.options().stream().map(this::typed).toList();
        }
        if (setting.isFilter()) {
            return List.of(setting.defaultValue(), "(kura.service.pid=another)");
        }
        return switch (setting.type()) {
            case "Boolean" -> List.of(true, false);
            case "String", "Password" -> texts("", "a", "Größe <&>\"'\\{1}", "x".repeat(255));
            default ->
                Stream.of(setting.defaultValue(), setting.min(), setting.max())
                        .filter(text -> !text.isEmpty())
                        .map(this::typed)
                        .toList();
        };
    }

    /**
     * Wrong types, values out of range, garbage. Filters are only ever texts: the framework itself breaks on anything
     * else. Removing the setting altogether is up to the caller.
     */
    List<Object> illegal() {
        List<Object> values = new ArrayList<>(texts(" ", "garbage", "(((", "\u0000\uffff\n", OVERLONG));
        if (setting.isFilter()) {
            return values;
        }
        values.addAll(List.of(
                new String[] {"a", "b"},
                new Integer[0],
                Long.MIN_VALUE,
                Integer.MAX_VALUE,
                Double.NaN,
                'x',
                (byte) -1,
                new byte[] {1, 2},
                new ArrayList<>(List.of(1.5, 2.5))));
        if (!setting.min().isEmpty()) {
            values.add(typed(String.valueOf(Long.parseLong(setting.min()) - 1)));
        }
        if (!setting.max().isEmpty()) {
            values.add(typed(String.valueOf(Long.parseLong(setting.max()) + 1)));
        }
        return values;
    }

    private List<Object> texts(String... texts) {
        return Stream.of(texts).map(this::text).toList();
    }

    private Object text(String text) {
        return setting.isFolder() && !text.isBlank() ? folder + "/" + text : text;
    }

    private Object typed(String text) {
        return switch (setting.type()) {
            case "Boolean" -> Boolean.valueOf(text);
            case "Integer" -> Integer.valueOf(text);
            case "Long" -> Long.valueOf(text);
            case "Double" -> Double.valueOf(text);
            case "Float" -> Float.valueOf(text);
            case "Short" -> Short.valueOf(text);
            case "Byte" -> Byte.valueOf(text);
            case "Char" -> text.charAt(0);
            default -> text;
        };
    }
}
