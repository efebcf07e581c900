package org.ipcase.gateway.filter;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A body that has arrived as a whole, in memory or in a file. A slow sender therefore costs a
 * service nothing and never looks like a slow service.
 */
public sealed interface ReceivedBody extends AutoCloseable {
    BodyPublisher publisher() throws IOException;

    @Override
    void close() throws IOException;

    record InMemory(byte[] bytes) implements ReceivedBody {
        @Override
        public BodyPublisher publisher() {
            return bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes);
        }

        @Override
        public void close() {}
    }

    record InFile(Path file) implements ReceivedBody {
        @Override
        public BodyPublisher publisher() throws IOException {
            return BodyPublishers.ofFile(file);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    static Optional<ReceivedBody> of(HttpServletRequest request) {
        return request.getAttribute(ReceivedBody.class.getName()) instanceof ReceivedBody body
                ? Optional.of(body)
                : Optional.empty();
    }

    /**
     * @return empty when the body is longer than the limit
     */
    static Optional<ReceivedBody> read(InputStream in, long limit, int inMemory)
            throws IOException {
        var head = in.readNBytes(Math.toIntExact(Math.min(inMemory, limit) + 1));
        if (head.length > limit) {
            return Optional.empty();
        }
        if (head.length <= inMemory) {
            return Optional.of(new InMemory(head));
        }
        var file = Files.createTempFile("ipcase-body", ".part");
        if (spill(head, in, limit, file)) {
            return Optional.of(new InFile(file));
        }
        Files.deleteIfExists(file);
        return Optional.empty();
    }

    private static boolean spill(byte[] head, InputStream in, long limit, Path file)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            var buffer = new byte[64 * 1024];
            long written = head.length;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                written += n;
                if (written > limit) {
                    return false;
                }
                out.write(buffer, 0, n);
            }
            return true;
        } catch (IOException gone) {
            Files.deleteIfExists(file);
            throw gone;
        }
    }
}
