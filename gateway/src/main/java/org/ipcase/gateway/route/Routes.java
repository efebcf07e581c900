package org.ipcase.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.List;
import org.ipcase.gateway.route.UpstreamProperties.Upstream;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Which path belongs to whom. The first route that fits takes the request. */
@Configuration(proxyBeanMethods = false)
class Routes {
    static final List<String> MEDIATION =
            List.of(
                    "/api/mediations/**",
                    "/api/committees/**",
                    "/api/mediators/**",
                    "/api/mediator-complaints/**",
                    "/api/quality-reviews/**",
                    "/api/danger-notices/**",
                    "/api/mediation-pointers/**",
                    "/api/confirmations/**",
                    "/api/performances/**",
                    "/api/entrustments/**",
                    "/api/mediation/**",
                    "/api/public/committees/**");

    static final List<String> REFERRAL =
            List.of(
                    "/api/referrals/**",
                    "/api/screenings/**",
                    "/api/dual-reports/**",
                    "/api/reverse-linkages/**",
                    "/api/notices/**",
                    "/api/joint-meetings/**",
                    "/api/procuratorate/**",
                    "/api/court-cases/**",
                    "/api/fact-findings/**",
                    "/api/referral/**");

    static final List<String> EVIDENCE = List.of("/api/evidence/**");

    static final List<String> CASE =
            List.of(
                    "/api/complaints/**",
                    "/api/cases/**",
                    "/api/on-the-spot-penalties/**",
                    "/api/case/**",
                    "/api/law/**",
                    "/api/calendar/**",
                    "/api/notifications/**",
                    "/api/subjects/**",
                    "/api/subject-matches/**",
                    "/api/lead-imports/**",
                    "/api/patent-rulings/**",
                    "/api/customs-recordals/**",
                    "/api/assistance-requests/**",
                    "/api/paper-scans/**",
                    "/api/customs-detentions/**",
                    "/api/ecommerce-takedowns/**",
                    "/api/copyright-takedowns/**",
                    "/api/copyright-complaints/**",
                    "/api/plant-variety-requests/**",
                    "/api/court-measures/**",
                    "/api/supervisions/**",
                    "/api/enforcement-supervisions/**",
                    "/api/campaigns/**",
                    "/api/campaign-cases/**",
                    "/api/case-reviews/**",
                    "/api/review-rounds/**",
                    "/api/typical-cases/**",
                    "/api/credit-listings/**",
                    "/api/publication-repairs/**",
                    "/api/key-protection-list/**",
                    "/api/aid-requests/**",
                    "/api/workstations/**",
                    "/api/experts/**",
                    "/api/expert-appointments/**",
                    "/api/punitive-claims/**",
                    "/api/damages-ranges/**",
                    "/api/public/**");

    @Bean
    RouterFunction<ServerResponse> routesToUpstreams(UpstreamProperties upstreams) {
        var mediation = route(RouteId.MEDIATION, upstreams.mediationService(), MEDIATION);
        var referral = route(RouteId.REFERRAL, upstreams.referralService(), REFERRAL);
        var evidence = route(RouteId.EVIDENCE, upstreams.evidence(), EVIDENCE);
        var cases = route(RouteId.CASE, upstreams.caseService(), CASE);
        // Only what a person signing in needs: neither the admin console nor another realm.
        var keycloak =
                route(
                        RouteId.KEYCLOAK,
                        upstreams.keycloak(),
                        List.of(
                                "/auth/realms/" + upstreams.realm() + "/**",
                                "/auth/resources/**",
                                "/auth/js/**"));
        return mediation.and(referral).and(evidence).and(cases).and(keycloak);
    }

    private static RouterFunction<ServerResponse> route(
            String id, Upstream upstream, List<String> paths) {
        var mine = paths.stream().map(p -> path(p)).reduce(RequestPredicate::or).orElseThrow();
        return GatewayRouterFunctions.route(id)
                .route(mine, http())
                .before(uri(upstream.uri()))
                .after(AnswerHeaders::tidy)
                .build();
    }
}
