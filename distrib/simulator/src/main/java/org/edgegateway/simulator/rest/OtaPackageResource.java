// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

import com.google.gson.JsonObject;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.edgegateway.simulator.mqtt.Core;
import org.edgegateway.simulator.store.Change.OtaPackageDeleted;
import org.edgegateway.simulator.store.Change.OtaPackageSaved;
import org.edgegateway.simulator.store.OtaKind;
import org.edgegateway.simulator.store.OtaPackage;
import org.edgegateway.simulator.store.OtaPackage.Content;
import org.edgegateway.simulator.store.OtaPackageCodec;
import org.edgegateway.simulator.store.Store;

/** {@code /api/otaPackage}: packages to update devices with. {@link UploadResource} takes their bytes. */
final class OtaPackageResource implements Resource {

    private final Core core;
    private final Store store;

    OtaPackageResource(Core core) {
        this.core = core;
        this.store = core.store();
    }

    @Override
    public void addRoutes(Router router) {
        router.post("/api/otaPackage").handler(Resource.handler(this::save));
        router.get("/api/otaPackage/info/:id").handler(Resource.handler(this::get));
        router.get("/api/otaPackage/:id/download").handler(Resource.handler(this::download));
        router.get("/api/otaPackages").handler(Resource.handler(this::list));
        router.delete("/api/otaPackage/:id").handler(Resource.handler(this::delete));
    }

    /** The package whose id is in the path. */
    static OtaPackage of(Exchange exchange, Store store) throws RestException {
        UUID id = exchange.id();
        return store.packages()
                .byId(id)
                .orElseThrow(() -> RestException.notFound("Ota package with id [" + id + "] is not found!"));
    }

    private void save(Exchange exchange) throws RestException {
        JsonObject body = exchange.body();
        String title = required(body, "title", "OtaPackage title should be specified!");
        String version = required(body, "version", "OtaPackage version should be specified!");
        if (store.packages().contains(title, version)) {
            throw RestException.badRequest("OtaPackage with such title and version already exists!");
        }
        OtaPackage created = new OtaPackage(
                UUID.randomUUID(),
                core.clock().millis(),
                kind(required(body, "type", "Type should be specified!")),
                title,
                version,
                Exchange.text(body, "tag").orElse(""),
                Exchange.uuid(DeviceJson.idOf(body, "deviceProfileId")),
                content(body));
        store.commit(new OtaPackageSaved(created));
        exchange.answer(OtaPackageCodec.toJson(created));
    }

    private static Content content(JsonObject body) throws RestException {
        boolean usesUrl = Exchange.text(body, "usesUrl").filter("true"::equals).isPresent();
        return usesUrl
                ? new Content.Url(required(body, "url", "Ota package URL should be specified!"))
                : new Content.Missing();
    }

    private static String required(JsonObject body, String name, String refusal) throws RestException {
        return Exchange.text(body, name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> RestException.badRequest(refusal));
    }

    private static OtaKind kind(String type) throws RestException {
        try {
            return OtaKind.valueOf(type);
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("Invalid request body: unknown type " + type);
        }
    }

    private void get(Exchange exchange) throws RestException {
        exchange.answer(OtaPackageCodec.toJson(of(exchange, store)));
    }

    private void download(Exchange exchange) throws RestException {
        OtaPackage one = of(exchange, store);
        if (!(one.content() instanceof Content.Data)) {
            throw RestException.badRequest("the package has no data");
        }
        exchange.answerFile(core.files().path(one.id()));
    }

    private void list(Exchange exchange) throws RestException {
        List<JsonObject> all =
                store.packages().all().stream().map(OtaPackageCodec::toJson).toList();
        int pageSize = (int) Math.max(1, exchange.number("pageSize", 100));
        exchange.answer(DeviceJson.page(all, (int) exchange.number("page", 0), pageSize));
    }

    private void delete(Exchange exchange) throws RestException {
        UUID id = of(exchange, store).id();
        if (store.devices().all().stream()
                .anyMatch(device -> device.data().packages().containsValue(id))) {
            throw RestException.badRequest("The otaPackage referenced by the devices cannot be deleted!");
        }
        store.commit(new OtaPackageDeleted(id));
        try {
            core.files().delete(id);
        } catch (IOException e) {
            throw new UncheckedIOException("the package " + id + " cannot be deleted", e);
        }
        exchange.answer(200);
    }
}
