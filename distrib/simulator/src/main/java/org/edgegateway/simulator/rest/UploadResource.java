// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.edgegateway.simulator.mqtt.Core;
import org.edgegateway.simulator.store.Change.OtaPackageSaved;
import org.edgegateway.simulator.store.ChecksumAlgorithm;
import org.edgegateway.simulator.store.OtaPackage;
import org.edgegateway.simulator.store.OtaPackage.Content.Data;
import org.edgegateway.simulator.store.OtaPackage.Content.Missing;
import org.edgegateway.simulator.store.OtaPackageCodec;

/**
 * {@code POST /api/otaPackage/{id}?checksumAlgorithm=..[&checksum=..]} with the multipart file {@code file}: the bytes of
 * a package.
 */
final class UploadResource implements Resource {

    private static final String PATH = "/api/otaPackage/:id";
    private static final long UNLIMITED = -1;

    private final Core core;

    UploadResource(Core core) {
        this.core = core;
    }

    /** Takes bodies as files; must come before what takes bodies into memory. */
    void addBodies(Router router) {
        router.post(PATH)
                .handler(BodyHandler.create(core.files().folder().toString())
                        .setBodyLimit(UNLIMITED)
                        .setDeleteUploadedFilesOnEnd(true));
    }

    @Override
    public void addRoutes(Router router) {
        router.post(PATH).handler(Resource.handler(this::upload));
    }

    private void upload(Exchange exchange) throws RestException {
        OtaPackage one = OtaPackageResource.of(exchange, core.store());
        if (!(one.content() instanceof Missing)) {
            throw RestException.badRequest("Updating otaPackage data is prohibited!");
        }
        ChecksumAlgorithm algorithm =
                algorithm(exchange.query("checksumAlgorithm").orElse(""));
        FileUpload file = exchange.upload("file")
                .filter(sent -> sent.size() > 0)
                .orElseThrow(() -> RestException.badRequest("OtaPackage data should be specified!"));
        Path path = Path.of(file.uploadedFileName());
        core.vertx()
                .executeBlocking(() -> algorithm.of(path))
                .onSuccess(checksum -> checked(exchange, one, file, algorithm, checksum))
                .onFailure(failure -> exchange.refuse(RestException.badRequest("the file cannot be read: " + failure)));
    }

    private static ChecksumAlgorithm algorithm(String name) throws RestException {
        try {
            return ChecksumAlgorithm.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("Unknown checksum algorithm!");
        }
    }

    private void checked(
            Exchange exchange, OtaPackage one, FileUpload file, ChecksumAlgorithm algorithm, String checksum) {
        String expected =
                exchange.query("checksum").filter(text -> !text.isEmpty()).orElse(checksum);
        if (!expected.equals(checksum)) {
            exchange.refuse(RestException.badRequest("Wrong otaPackage file!"));
            return;
        }
        try {
            core.files().keep(one.id(), Path.of(file.uploadedFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException("the package " + one.id() + " cannot be kept", e);
        }
        OtaPackage whole = one.with(new Data(file.fileName(), file.contentType(), file.size(), algorithm, checksum));
        core.store().commit(new OtaPackageSaved(whole));
        exchange.answer(OtaPackageCodec.toJson(whole));
    }
}
