package org.ipcase.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ipcase.gateway.support.Gateway;
import org.ipcase.gateway.support.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StreamingIT {
    private static Server cases;
    private static Gateway gateway;

    @BeforeAll
    static void start() throws Exception {
        cases = new Server();
        gateway =
                Gateway.with(
                        "IPCASE_CASE_URL=" + cases.url(),
                        "ipcase.gateway.upstreams.case-service.time-limit=300ms");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        cases.close();
    }

    @Test
    void passesALargeAnswerOnBeforeItIsComplete() throws Exception {
        var firstPartRead = new CountDownLatch(1);
        var megabyte = new byte[1024 * 1024];
        cases.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var out = exchange.getResponseBody();
            for (int i = 0; i < 8; i++) {
                out.write(megabyte);
            }
            out.flush();
            await(firstPartRead);
            for (int i = 0; i < 24; i++) {
                out.write(megabyte);
            }
        });

        var answer =
                gateway.client()
                        .send(
                                gateway.request("/api/evidence/1/content").build(),
                                BodyHandlers.ofInputStream());

        try (var in = answer.body()) {
            assertThat(in.readNBytes(4 * 1024 * 1024)).hasSize(4 * 1024 * 1024);
            firstPartRead.countDown();
            assertThat(in.readAllBytes()).hasSize(28 * 1024 * 1024);
        }
    }

    @Test
    void keepsAnEventStreamOpenBeyondTheTimeLimit() throws Exception {
        var firstRead = new CountDownLatch(1);
        cases.answering(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            var out = exchange.getResponseBody();
            out.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            await(firstRead);
            sleep(700);
            out.write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
        });

        var answer =
                gateway.client()
                        .send(
                                gateway.request("/api/case/stream").build(),
                                BodyHandlers.ofInputStream());

        try (var in = answer.body()) {
            assertThat(new String(in.readNBytes(13), StandardCharsets.UTF_8))
                    .isEqualTo("data: first\n\n");
            firstRead.countDown();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("data: second\n\n");
        }
    }

    @Test
    void doesNotPretendThatACutAnswerIsComplete() throws Exception {
        try (var dying = dyingAfter(100_000);
                var behind =
                        Gateway.with("IPCASE_CASE_URL=http://127.0.0.1:" + dying.getLocalPort())) {
            assertThatThrownBy(() -> behind.get("/api/complaints")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void answers503WhenASmallAnswerBreaksOff() throws Exception {
        try (var dying = dyingAfter(5);
                var behind =
                        Gateway.with("IPCASE_CASE_URL=http://127.0.0.1:" + dying.getLocalPort())) {
            var answer = behind.get("/api/complaints");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Gateway.json(answer).at("/code").asString())
                    .isEqualTo("service.unavailable");
        }
    }

    /** A server that sends one chunk and then is gone. */
    private static ServerSocket dyingAfter(int bytes) throws IOException {
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> {
            try (var socket = server.accept()) {
                var in =
                        new BufferedReader(
                                new InputStreamReader(socket.getInputStream(), US_ASCII));
                while (!in.readLine().isEmpty()) {
                    // The request's head is of no interest.
                }
                var out = socket.getOutputStream();
                var head =
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + Integer.toHexString(bytes)
                                + "\r\n";
                out.write(head.getBytes(US_ASCII));
                out.write(new byte[bytes]);
                out.write("\r\n".getBytes(US_ASCII));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        return server;
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IOException("The reader did not get the first part");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
