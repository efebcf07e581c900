package org.ipcase.referral.screening;

import io.swagger.v3.oas.annotations.Operation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.screening.Computed;
import org.ipcase.kernel.screening.CrimeScreening;
import org.ipcase.kernel.screening.Outcome;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A dry run of the criminal screen: the same rules that open a referral, and nothing stored. */
@RestController
@RequestMapping("/api/screenings")
class ScreeningController {
    private static final Set<Role> OFFICIALS =
            EnumSet.of(
                    Role.OFFICER,
                    Role.LEGAL_REVIEWER,
                    Role.DEPUTY_HEAD,
                    Role.HEAD,
                    Role.POLICE,
                    Role.PROCURATOR,
                    Role.JUDGE,
                    Role.SUPERVISOR,
                    Role.AUDITOR);

    private final Screening screening;

    ScreeningController(Screening screening) {
        this.screening = screening;
    }

    /**
     * @param facts as they were screened, computed ones too
     * @param computation how the amounts came about, step by step with its article
     */
    record Screened(
            Outcome overall,
            List<CrimeScreening> results,
            Bilingual explanation,
            ScreeningFacts facts,
            List<Computed.Step> computation) {}

    @PostMapping
    @Operation(summary = "涉罪筛查试算 / which lines given facts or items would reach (REQ-13)")
    Screened screen(Actor actor, @RequestBody ScreeningBody body) {
        officialsOnly(actor);
        var facts = body.toFacts();
        var result = screening.screen(facts);
        return new Screened(
                result.overall(),
                result.results(),
                result.explanation(),
                facts,
                body.computed().steps());
    }

    static void officialsOnly(Actor actor) {
        if (actor.roles().stream().noneMatch(OFFICIALS::contains)) {
            throw new RefusedAtTheEdge(
                    new Refusal(ScreeningProblem.OFFICIALS_ONLY, "Your role does not screen"));
        }
    }
}
