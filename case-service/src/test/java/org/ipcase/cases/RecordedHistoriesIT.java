package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.RecordedHistories;
import org.ipcase.platform.record.RoundTrips;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the store keeps of every record: its commits, read again, add up to its snapshot. */
class RecordedHistoriesIT {
    private final RunningService service = RunningService.shared();

    @Test
    void theCommitsOfEveryRecordAddUpToItsSnapshot() {
        StoryCase.archived(service);
        var stories = new Stories(service);
        List.of("patent-rulings", "customs-detentions", "supervisions", "experts")
                .forEach(stories::played);

        var held = held();

        assertThat(held.keySet()).isEqualTo(names());
        for (var type :
                List.of(
                        "case",
                        "complaint",
                        "patent-ruling",
                        "customs-detention",
                        "supervision",
                        "expert")) {
            assertThat(held.get(type)).as(type).isPositive();
        }
    }

    private Map<String, Integer> held() {
        return new RecordedHistories(
                        service.bean(MongoDatabase.class),
                        service.bean(RoundTrips.class),
                        JsonMapper.builder().build())
                .replay(types());
    }

    private List<AggregateType<?, ?, ?>> types() {
        return service.beans(AggregateType.class).stream()
                .<AggregateType<?, ?, ?>>map(it -> it)
                .toList();
    }

    private Set<String> names() {
        return types().stream().map(AggregateType::name).collect(Collectors.toSet());
    }
}
