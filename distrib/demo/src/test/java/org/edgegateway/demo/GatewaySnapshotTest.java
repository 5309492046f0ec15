// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.edgegateway.demo.DemoOptions.Address;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GatewaySnapshotTest {

    @Test
    void isXmlWhateverTheTokenHolds() throws Exception {
        String snapshot =
                GatewaySnapshot.of(new Address("h", 1883), "a<b&c>d", false, "", Path.of("/files"), Path.of("/x.log"));

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(snapshot.getBytes(StandardCharsets.UTF_8)));

        NodeList properties = document.getElementsByTagName("esf:property");
        Element token = null;
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            token = property.getAttribute("name").equals("access.token") ? property : token;
        }
        assertThat(token).isNotNull();
        assertThat(token.getAttribute("type")).isEqualTo("Password");
        assertThat(token.getTextContent().strip()).isEqualTo("a<b&c>d");
        assertThat(document.getElementsByTagName("esf:configuration").getLength())
                .isEqualTo(12);
    }
}
