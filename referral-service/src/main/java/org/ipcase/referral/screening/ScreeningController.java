package org.ipcase.referral.screening;

import java.util.EnumSet;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.kernel.screening.ScreeningResult;
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

    @PostMapping
    ScreeningResult screen(Actor actor, @RequestBody ScreeningBody body) {
        officialsOnly(actor);
        return screening.screen(body.toFacts());
    }

    static void officialsOnly(Actor actor) {
        if (actor.roles().stream().noneMatch(OFFICIALS::contains)) {
            throw new RefusedAtTheEdge(
                    new Refusal(ScreeningProblem.OFFICIALS_ONLY, "Your role does not screen"));
        }
    }
}
