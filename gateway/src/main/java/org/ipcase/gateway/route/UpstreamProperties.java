package org.ipcase.gateway.route;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The servers behind the gateway.
 *
 * @param evidence the case service again, for evidence alone: uploads may take longer
 * @param realm the one realm of Keycloak that is open to the outside
 */
@ConfigurationProperties("ipcase.gateway.upstreams")
public record UpstreamProperties(
        Upstream caseService,
        Upstream evidence,
        Upstream mediationService,
        Upstream referralService,
        Upstream keycloak,
        @DefaultValue("ipcase") String realm) {

    /**
     * @param uri scheme, host and port; paths are passed on as they are
     * @param timeLimit how long the answer may take to begin; once it has begun it is never cut, so
     *     that streams stay open
     */
    public record Upstream(URI uri, @DefaultValue("10s") Duration timeLimit) {}
}
