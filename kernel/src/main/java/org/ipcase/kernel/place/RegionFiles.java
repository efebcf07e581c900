package org.ipcase.kernel.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The data files behind {@link Regions}: a table, and dated changes laid over it in order. */
final class RegionFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    // A row says codeToBeConfirmed only where it is so.
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private RegionFiles() {}

    record Table(String source, List<Region> regions) {}

    record Change(String source, List<Region> opened, List<Closed> closed) {}

    record Closed(String code, LocalDate validTo, String successor) {}

    static Regions read(String table, List<String> changes) {
        var byCode = new TreeMap<String, Region>();
        for (var region : load(table, Table.class).regions()) {
            byCode.put(region.code(), region);
        }
        for (var change : changes) {
            apply(load(change, Change.class), byCode);
        }
        return new Regions(byCode);
    }

    private static void apply(Change change, Map<String, Region> byCode) {
        for (var region : change.opened()) {
            byCode.put(region.code(), region);
        }
        for (var closed : change.closed()) {
            byCode.compute(
                    closed.code(),
                    (code, region) ->
                            required(code, region).closed(closed.validTo(), closed.successor()));
        }
    }

    private static Region required(String code, @Nullable Region region) {
        return Objects.requireNonNull(region, () -> "Expected a region to close at " + code);
    }

    private static <T> T load(String name, Class<T> type) {
        try (var in = RegionFiles.class.getResourceAsStream(name)) {
            return JSON.readValue(Objects.requireNonNull(in, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
