// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.edgegateway.basics.DurableFile;

/**
 * What a set of files has brought, remembered from one version of it to the next: so that just that is removed which the
 * next one has no longer.
 */
final class BroughtFiles {

    private static final String NAME = "files.json";
    private static final String FOLDER = "folder";
    private static final String FILES = "files";

    private final DurableFile list;
    private final DurableFile former;
    private final ConfinedFolder folder;

    /**
     * @param home where the list is kept
     * @param restore for a copy of it
     * @param folder the files' own; what was brought to another one is forgotten
     */
    BroughtFiles(Path home, Path restore, ConfinedFolder folder) {
        this.list = new DurableFile(home.resolve(NAME));
        this.former = new DurableFile(restore.resolve(NAME));
        this.folder = folder;
    }

    Map<Path, FileMark> read() throws IOException {
        return parsed(list.read().orElse(""));
    }

    void replace(Map<Path, FileMark> marks) throws IOException {
        JsonObject files = new JsonObject();
        marks.forEach((name, mark) -> files.addProperty(name.toString(), mark.size() + " " + mark.crc()));
        JsonObject all = new JsonObject();
        all.addProperty(FOLDER, folder.toString());
        all.add(FILES, files);
        list.replace(all.toString());
    }

    /** Keeps what is remembered now for {@link #restore}. */
    void save() throws IOException {
        former.replace(list.read().orElse(""));
    }

    void restore() throws IOException {
        Optional<String> saved = former.read();
        if (saved.isPresent() && !saved.equals(list.read())) {
            list.replace(saved.get());
        }
    }

    private Map<Path, FileMark> parsed(String text) throws IOException {
        Map<Path, FileMark> marks = new TreeMap<>();
        if (text.isEmpty()) {
            return marks;
        }
        try {
            JsonObject all = JsonParser.parseString(text).getAsJsonObject();
            if (all.get(FOLDER).getAsString().equals(folder.toString())) {
                all.getAsJsonObject(FILES)
                        .entrySet()
                        .forEach(file -> marks.put(
                                Path.of(file.getKey()), mark(file.getValue().getAsString())));
            }
            return marks;
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
            throw new IOException("the list of the files that were brought is damaged: " + list, e);
        }
    }

    private static FileMark mark(String text) {
        String[] sizeAndCrc = text.split(" ", 2);
        return new FileMark(Long.parseLong(sizeAndCrc[0]), Long.parseLong(sizeAndCrc[sizeAndCrc.length - 1]));
    }
}
