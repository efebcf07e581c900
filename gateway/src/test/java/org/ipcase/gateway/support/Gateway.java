package org.ipcase.gateway.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import org.ipcase.gateway.GatewayApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as it is delivered, on free ports, with settings of a test. */
public final class Gateway implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    private Gateway(ConfigurableApplicationContext context) {
        this.context = context;
        this.port = context.getEnvironment().getRequiredProperty("local.server.port", int.class);
    }

    /** Settings are {@code name=value}; a server left out is one at which nobody listens. */
    public static Gateway with(String... settings) throws IOException {
        var nobody = "http://127.0.0.1:" + closedPort();
        var all = new LinkedHashMap<String, String>();
        all.put("server.port", "0");
        all.put("IPCASE_CASE_URL", nobody);
        all.put("IPCASE_MEDIATION_URL", nobody);
        all.put("IPCASE_REFERRAL_URL", nobody);
        all.put("IPCASE_KEYCLOAK_URL", nobody);
        for (var setting : settings) {
            var equals = setting.indexOf('=');
            all.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        var arguments = all.entrySet().stream().map(entry -> "--" + entry).toArray(String[]::new);
        return new Gateway(new SpringApplicationBuilder(GatewayApplication.class).run(arguments));
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    public HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(with(request(path), headers));
    }

    public HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return send(
                with(request(path), headers)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpClient client() {
        return client;
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}
