package org.ipcase.platform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The relay keeps the order of one record and leaves to the sweeper what cannot go out. */
class OutboxRelayTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Set<String> published = ConcurrentHashMap.newKeySet();
    private volatile CompletableFuture<Void> answer = CompletableFuture.completedFuture(null);
    private final OutboxRelay relay =
            new OutboxRelay(
                    new OnlyMarks(),
                    commit -> {
                        sent.add(commit.body().id());
                        return answer;
                    },
                    new PublishedMarks(new OnlyMarks(), Executors.newScheduledThreadPool(1)),
                    new SimpleMeterRegistry());

    @Test
    void theNextCommitOfARecordWaitsForTheOneBefore() {
        var id = RecordId.next();
        var slow = new CompletableFuture<Void>();
        answer = slow;
        relay.publish(commit(id, 1));
        relay.publish(commit(id, 2));
        await().until(() -> sent.size() == 1);

        assertThat(sent).containsExactly(id + ":1");

        answer = CompletableFuture.completedFuture(null);
        slow.complete(null);
        await().untilAsserted(() -> assertThat(sent).containsExactly(id + ":1", id + ":2"));
    }

    @Test
    void otherRecordsDoNotWait() {
        answer = new CompletableFuture<>();
        relay.publish(commit(RecordId.next(), 1));
        relay.publish(commit(RecordId.next(), 1));

        await().until(() -> sent.size() == 2);
    }

    @Test
    void aCommitWhosePredecessorIsNotOutIsLeftToTheSweeper() {
        relay.takeBehind();
        relay.publish(commit(RecordId.next(), 5));

        await().until(relay::takeBehind);
        assertThat(sent).isEmpty();
    }

    @Test
    void aCommitWhosePredecessorAnotherReplicaPublishedGoesOut() {
        var id = RecordId.next();
        published.add(id + ":4");
        relay.publish(commit(id, 5));

        await().untilAsserted(() -> assertThat(sent).containsExactly(id + ":5"));
    }

    @Test
    void whatTheBrokerDidNotTakeIsLeftToTheSweeperInOrder() {
        var id = RecordId.next();
        relay.takeBehind();
        answer = CompletableFuture.failedFuture(new IllegalStateException("broker away"));
        relay.publish(commit(id, 1));
        await().until(relay::takeBehind);

        answer = CompletableFuture.completedFuture(null);
        relay.publish(commit(id, 2));
        await().until(relay::takeBehind);
        assertThat(sent).as("2 never overtakes 1").containsExactly(id + ":1");

        relay.publish(commit(id, 1));
        relay.publish(commit(id, 2));
        await().untilAsserted(
                        () -> assertThat(sent).containsExactly(id + ":1", id + ":1", id + ":2"));
    }

    private static Commit commit(RecordId id, long revision) {
        return Commit.seal(
                new Commit.Body(
                        id,
                        "errand",
                        revision,
                        Instant.EPOCH,
                        Actor.system("trial"),
                        null,
                        "c",
                        "r",
                        null,
                        "",
                        List.of(),
                        List.of(
                                new Commit.Told(
                                        "ipcase.trial",
                                        "org.ipcase.trial.moved.v1",
                                        id,
                                        JSON.createObjectNode())),
                        Commit.NO_PREVIOUS),
                JSON);
    }

    /** A store that knows only which commits are out. */
    private final class OnlyMarks implements EventStore {
        @Override
        public boolean append(Commit commit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Commit> read(RecordId aggregate, long fromRevision) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean exists(RecordId aggregate, long revision) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isPublished(RecordId aggregate, long revision) {
            return published.contains(aggregate + ":" + revision);
        }

        @Override
        public void markPublished(Collection<String> commitIds) {
            published.addAll(commitIds);
        }

        @Override
        public List<Commit> unpublished(Collection<Integer> shards, int limit) {
            throw new UnsupportedOperationException();
        }
    }
}
