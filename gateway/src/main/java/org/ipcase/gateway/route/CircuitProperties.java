package org.ipcase.gateway.route;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a server that does not answer is left alone for a while.
 *
 * @param window how many of the last calls are looked at
 * @param minimumCalls before so many calls nothing is concluded
 * @param failurePercent share of calls without an answer at which the circuit opens
 * @param openFor how long the server is left alone
 * @param trialCalls how many calls then try it out
 */
@ConfigurationProperties("ipcase.gateway.circuit")
public record CircuitProperties(
        @DefaultValue("20") int window,
        @DefaultValue("10") int minimumCalls,
        @DefaultValue("50") float failurePercent,
        @DefaultValue("5s") Duration openFor,
        @DefaultValue("3") int trialCalls) {}
