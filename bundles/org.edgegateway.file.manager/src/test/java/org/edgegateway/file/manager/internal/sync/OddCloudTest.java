// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.edgegateway.file.manager.internal.Gateway;
import org.edgegateway.file.manager.internal.GatewayTest;
import org.junit.jupiter.api.Test;

/** A cloud that contradicts itself, answers late, or breaks. */
class OddCloudTest extends GatewayTest {

    @Test
    void anAnswerThatWasOvertakenByAPushDoesNotUndoIt() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        gateway.set("{'FILE_CONTENT_a':'old'}");
        gateway.write("a", "local");
        cloud.holds = true;
        gateway.pass(Gateway.CHECK);

        gateway.set("{'FILE_CONTENT_a':'new'}");
        cloud.release();
        gateway.pass(Duration.ofSeconds(1));

        assertThat(gateway.read("a")).isEqualTo("new");
        assertThat(gateway.told("a")).isEqualTo("new");
    }

    @Test
    void theOtherFilesOfAnOvertakenAnswerAreWritten() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'},'b':{'path':'%DATA_PATH%/b'}}}");
        gateway.set("{'FILE_CONTENT_a':'old','FILE_CONTENT_b':'b'}");
        gateway.write("a", "local");
        gateway.write("b", "local");
        cloud.holds = true;
        gateway.pass(Gateway.CHECK);

        gateway.set("{'FILE_CONTENT_a':'new'}");
        cloud.release();
        gateway.pass(Duration.ofSeconds(1));

        assertThat(gateway.read("a") + gateway.read("b")).isEqualTo("newb");
    }

    @Test
    void contentThatIsDeletedBeforeItWasLookedAtIsNotWritten() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        cloud.set("{'FILE_CONTENT_a':'withdrawn'}");

        gateway.delete("FILE_CONTENT_a");

        assertThat(gateway.file("a")).doesNotExist();
    }

    @Test
    void contentThatWasRefusedIsNoErrorAnyMoreWhenItIsDeleted() {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        gateway.set("{'FILE_CONTENT_a':[1]}");
        assertThat(gateway.error("a")).isNotEmpty();

        gateway.delete("FILE_CONTENT_a");

        assertThat(gateway.error("a")).isEmpty();
    }

    @Test
    void eventsAndTheRegularCheckGoOnAfterAFailure() throws Exception {
        gateway.set("{'FILES':{'a':{'path':'%DATA_PATH%/a'}}}");
        gateway.write("a", "local");
        cloud.broken = true;
        assertThatThrownBy(() -> gateway.pass(Gateway.CHECK)).as("the events").hasMessageContaining("broken");
        assertThatThrownBy(() -> gateway.pass(Gateway.CHECK)).as("the check").hasMessageContaining("broken");
        cloud.broken = false;

        gateway.pass(Gateway.CHECK);

        assertThat(gateway.told("a")).isEqualTo("local");
    }
}
