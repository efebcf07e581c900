package org.ipcase.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.digest.Sha256;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body of a command once, at most {@code limit} bytes of it, and notes its digest: the
 * same idempotency key with another digest is another request. Uploads stream past; their digest is
 * that of method and path.
 */
final class CommandFilter extends OncePerRequestFilter {
    static final String DIGEST = "ipcase.digest";

    private final ProblemBodies problems;
    private final int limit;

    CommandFilter(ProblemBodies problems, int limit) {
        this.problems = problems;
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request)) {
            request.setAttribute(DIGEST, digest(request, new byte[0]));
            chain.doFilter(request, response);
            return;
        }
        var body =
                request.getContentLengthLong() > limit
                        ? new byte[limit + 1]
                        : request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            problems.write(
                    request,
                    response,
                    new Refusal(
                            RequestProblem.TOO_LARGE,
                            "A body may have at most %d bytes".formatted(limit)));
            return;
        }
        request.setAttribute(DIGEST, digest(request, body));
        chain.doFilter(new Reread(request, body), response);
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static String digest(HttpServletRequest request, byte[] body) {
        var sha = Sha256.begun();
        sha.update(
                (request.getMethod() + ' ' + request.getRequestURI() + '\n')
                        .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest(body));
    }

    private static final class Reread extends HttpServletRequestWrapper {
        private final byte[] body;

        Reread(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new FromMemory(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class FromMemory extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        FromMemory(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is read already");
        }
    }
}
