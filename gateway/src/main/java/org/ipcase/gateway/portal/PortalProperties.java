package org.ipcase.gateway.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the portal must know before anyone has signed in; {@code GET /config.json} shows it as it
 * is.
 *
 * @param keycloak how to sign in
 */
@ConfigurationProperties("ipcase.gateway.portal")
record PortalProperties(@DefaultValue Keycloak keycloak) {

    /**
     * @param url under our own address, so that no other origin is involved
     * @param clientId the public client with PKCE
     */
    record Keycloak(
            @DefaultValue("/auth") String url,
            @DefaultValue("ipcase") String realm,
            @DefaultValue("portal") String clientId) {}
}
