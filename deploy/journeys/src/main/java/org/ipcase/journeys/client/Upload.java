package org.ipcase.journeys.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A file with its description.
 *
 * @param fields the form's other fields by name
 */
public record Upload(
        String fileName, String mediaType, byte[] content, Map<String, String> fields) {

    byte[] form(String boundary) {
        var form = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                write(
                        form,
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s\r\n"
                                .formatted(boundary, name, value)));
        write(
                form,
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(boundary, fileName, mediaType));
        form.writeBytes(content);
        write(form, "\r\n--" + boundary + "--\r\n");
        return form.toByteArray();
    }

    private static void write(ByteArrayOutputStream form, String text) {
        form.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
