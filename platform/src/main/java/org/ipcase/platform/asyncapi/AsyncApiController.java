package org.ipcase.platform.asyncapi;

import java.io.IOException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes the events of this service as AsyncAPI 3.0; the schemas are the kernel's, so they
 * cannot differ.
 */
@RestController
class AsyncApiController {
    private final String service;
    private final JsonMapper json;
    private final JsonNode description;

    AsyncApiController(@Value("${ipcase.service}") String service, JsonMapper json) {
        this.service = service;
        this.json = json;
        this.description = describe();
    }

    @GetMapping("/api/${ipcase.service}/asyncapi.json")
    JsonNode asyncApi() {
        return description;
    }

    private JsonNode describe() {
        var root = json.createObjectNode();
        root.put("asyncapi", "3.0.0");
        root.putObject("info").put("title", "ipcase " + service + " events").put("version", "1");
        var topic = "ipcase." + service;
        var channel = root.putObject("channels").putObject(topic);
        channel.put("address", topic);
        var messages = channel.putObject("messages");
        var operation = root.putObject("operations").putObject("tell");
        operation.put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/" + topic);
        schemas().forEach(schema -> message(messages, schema));
        return root;
    }

    private void message(ObjectNode messages, Resource file) {
        var schema = read(file);
        var type = schema.path("title").asString().replace("{service}", service);
        var message = messages.putObject(type);
        message.put("name", type);
        message.put("contentType", "application/json");
        message.put("summary", schema.path("description").asString(""));
        message.set("payload", schema);
    }

    private JsonNode read(Resource file) {
        try (var in = file.getInputStream()) {
            return json.readTree(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Expected a schema in " + file, unreadable);
        }
    }

    private Stream<Resource> schemas() {
        try {
            var files = new PathMatchingResourcePatternResolver();
            var own = files.getResources("classpath*:schemas/%s/*.json".formatted(service));
            var common = files.getResources("classpath*:schemas/every/*.json");
            return Stream.concat(Stream.of(own), Stream.of(common))
                    .sorted(Comparator.comparing(it -> String.valueOf(it.getFilename())));
        } catch (IOException unreadable) {
            throw new IllegalStateException("Expected schemas of " + service, unreadable);
        }
    }
}
