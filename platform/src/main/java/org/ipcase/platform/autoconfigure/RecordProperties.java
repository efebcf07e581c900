package org.ipcase.platform.autoconfigure;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the record is kept and how long a command may wait for it.
 *
 * @param uri of the document store; production names a replica set
 * @param database of this service; no other service reads it
 * @param connectWithin how long to look for a server before the answer is 503
 * @param answerWithin how long one call may take
 * @param sweepEvery how often the outbox is swept when nothing went wrong
 */
@ConfigurationProperties("ipcase.mongodb")
record RecordProperties(
        String uri,
        String database,
        @DefaultValue("2s") Duration connectWithin,
        @DefaultValue("5s") Duration answerWithin,
        @DefaultValue("5m") Duration sweepEvery) {}
