package org.ipcase.kernel.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data files that ship with the kernel; an unknown field in one is a fault. */
public final class LawFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private LawFiles() {}

    /**
     * @param path below the root of the class path, e.g. {@code law/clocks.json}
     */
    public static <T> T read(String path, Class<T> type) {
        try (var in = LawFiles.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("Expected a data file at " + path);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a readable data file at " + path, e);
        }
    }

    public static <T> List<T> readAll(String path, Class<T[]> type) {
        return List.of(read(path, type));
    }
}
