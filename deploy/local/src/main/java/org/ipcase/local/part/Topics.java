package org.ipcase.local.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the platform, each with the one for messages that could not be handled. */
final class Topics {

    private static final List<String> NAMES =
            List.of("ipcase.case", "ipcase.mediation", "ipcase.referral", "ipcase.coordination");
    private static final int PARTITIONS = 6;
    private static final int TIMEOUT_MILLIS = 5_000;

    private Topics() {}

    /**
     * Creates those that are missing.
     *
     * @return false if the broker does not answer yet
     */
    static boolean exist(String bootstrapServers) {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                "bootstrap.servers", bootstrapServers,
                                "request.timeout.ms", TIMEOUT_MILLIS,
                                "default.api.timeout.ms", TIMEOUT_MILLIS))) {
            List<NewTopic> topics = new ArrayList<>();
            for (String name : NAMES) {
                topics.add(new NewTopic(name, PARTITIONS, (short) 1));
                topics.add(new NewTopic(name + ".dlt", PARTITIONS, (short) 1));
            }
            return admin.createTopics(topics).values().values().stream().allMatch(Topics::isThere);
        }
    }

    private static boolean isThere(org.apache.kafka.common.KafkaFuture<Void> creation) {
        try {
            creation.get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return e.getCause() instanceof TopicExistsException;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
