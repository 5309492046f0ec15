// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.installers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupersededPackagesTest {

    @TempDir
    Path folder;

    @Test
    void onlyTheVersionThatIsInstalledStays() throws Exception {
        put("app_1.0.0.dp", "app_1.1.0.dp", "app_2.0.0.rc.dp");
        SupersededPackages.remove("app", folder.resolve("app_1.1.0.dp"));
        assertThat(present()).containsExactly("app_1.1.0.dp");
    }

    @Test
    void otherPackagesAndOtherFilesStay() throws Exception {
        put("app_1.0.0.dp", "app_x_1.0.0.dp", "app_1_1.0.0.dp", "other_1.0.0.dp", "app_backup.dp", "app_.dp", "app.dp");
        put("app_0.9.0.dp.old", "dpa.properties");
        List<String> before = present();
        SupersededPackages.remove("app", folder.resolve("app_1.0.0.dp"));
        assertThat(present()).isEqualTo(before);
    }

    @Test
    void whereKuraHasNotChosenTheNameNothingIsRemoved() throws Exception {
        put("app_1.0.0.dp", "mine.dp");
        SupersededPackages.remove("app", folder.resolve("mine.dp"));
        assertThat(present()).containsExactly("app_1.0.0.dp", "mine.dp");
    }

    @Test
    void whatCannotBeRemovedDoesNotStopTheUpdate() throws Exception {
        put("app_1.0.0.dp");
        Files.createFile(Files.createDirectory(folder.resolve("app_0.9.0.dp")).resolve("file"));
        SupersededPackages.remove("app", folder.resolve("app_1.0.0.dp"));
        assertThat(present()).containsExactly("app_0.9.0.dp", "app_1.0.0.dp");
    }

    private void put(String... names) throws IOException {
        for (String name : names) {
            Files.createFile(folder.resolve(name));
        }
    }

    private List<String> present() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
