package org.ipcase.gateway.filter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param person for each person signed in
 * @param address for each client address without a valid token, signing in included
 * @param callers how many callers are remembered at most
 */
@ConfigurationProperties("ipcase.gateway.rate-limit")
record RateLimitProperties(
        @DefaultValue Person person,
        @DefaultValue Address address,
        @DefaultValue("100000") int callers) {

    record Person(@DefaultValue("50") int perSecond, @DefaultValue("200") int burst) {}

    record Address(@DefaultValue("50") int perSecond, @DefaultValue("200") int burst) {}
}
