package org.ipcase.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The process: {@code DocumentStore --port 27117 --file .local/data/store.mv}; on loopback only.
 */
public final class DocumentStore {

    /**
     * A waiting write holds its thread, and a thread serves a few connections of the drivers'
     * pools.
     */
    private static final int WORKERS = 96;

    private DocumentStore() {}

    /**
     * Serves until the process is told to end, and then closes the file in order.
     *
     * @param arguments {@code --port} (0 for any free one) and {@code --file}
     */
    @SuppressWarnings("SystemOut") // the launcher reads the ready line
    public static void main(String[] arguments) {
        Map<String, String> options = options(arguments);
        int port = Integer.parseInt(required(options, "--port"));
        Path file = Path.of(required(options, "--file"));

        MongoServer server = new MongoServer(new DurableBackend(file));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "store-shutdown"));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
        System.out.println(
                "document store ready at 127.0.0.1:" + server.getLocalAddress().getPort());
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Expected --port <number> --file <path>");
        }
        return value;
    }
}
