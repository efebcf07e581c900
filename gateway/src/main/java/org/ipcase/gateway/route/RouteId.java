package org.ipcase.gateway.route;

/** Names of the routes; also the names of their circuits in the metrics. */
final class RouteId {
    static final String CASE = "case-service";
    static final String EVIDENCE = "evidence";
    static final String MEDIATION = "mediation-service";
    static final String REFERRAL = "referral-service";
    static final String KEYCLOAK = "keycloak";

    private RouteId() {}
}
