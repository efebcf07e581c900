package org.ipcase.referral.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.screening.Accumulation;
import org.ipcase.kernel.screening.Computation;
import org.ipcase.kernel.screening.Computed;
import org.ipcase.kernel.screening.Outcome;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.kernel.screening.ScreeningResult;
import org.ipcase.kernel.screening.Thresholds;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.platform.web.check.CreditCodeChecked;
import org.ipcase.referral.procuratorate.WatchedActs;
import org.ipcase.referral.procuratorate.WatchedActs.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Screening over more than one case: the acts of one organisation added up, and what a change of
 * the table would do to the open cases. Nothing is stored.
 */
@RestController
@RequestMapping("/api/screenings")
class AcrossCasesController {
    private final Screening screening;
    private final WatchedActs acts;

    AcrossCasesController(Screening screening, WatchedActs acts) {
        this.screening = screening;
        this.acts = acts;
    }

    /**
     * @param creditCode of the organisation
     * @param more acts not yet in any case, to be added
     */
    record AccumulateBody(
            @NotBlank @CreditCodeChecked String creditCode, @Nullable ScreeningBody more) {}

    /**
     * @param cases how many unpunished, still prosecutable cases were added up
     * @param provinces how many of them in each province; which they are is not said
     * @param computation why they are added up, with its article
     */
    record Accumulated(
            int cases,
            Map<String, Long> provinces,
            @Nullable ScreeningFacts facts,
            @Nullable ScreeningResult screening,
            List<Computed.Step> computation) {}

    @PostMapping("/accumulate")
    @Operation(summary = "未处罚行为累计筛查 / unpunished acts of one organisation together (domain.md 4.4)")
    Accumulated accumulate(CommandRequest request, @RequestBody AccumulateBody body) {
        ScreeningController.officialsOnly(request.actor());
        var today = request.today();
        var counted =
                acts.unpunishedOf(body.creditCode()).stream()
                        .filter(it -> Accumulation.prosecutable(it.facts(), today))
                        .toList();
        var all = new ArrayList<>(counted.stream().map(Acts::facts).toList());
        if (body.more() != null) {
            all.add(body.more().toFacts());
        }
        var provinces =
                counted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.region().substring(0, 2) + "0000",
                                        TreeMap::new,
                                        Collectors.counting()));
        if (all.isEmpty()) {
            return new Accumulated(0, provinces, null, null, List.of());
        }
        var facts = Accumulation.of(all);
        return new Accumulated(
                counted.size(),
                provinces,
                facts,
                Accumulation.screen(screening, all, today),
                List.of(Computation.standard().accumulated(all.size(), facts)));
    }

    /**
     * @param after where the page before said that the next one begins
     */
    record PreviewBody(
            @NotEmpty @Size(max = 20) List<LineBody> changes,
            @Nullable @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    String after) {}

    /**
     * @param limit of the line now
     */
    record LineBody(
            @NotBlank @Size(max = 20) String rule,
            @NotBlank @Pattern(regexp = "\\d{1,12}(\\.\\d{2})?") String limit,
            @NotBlank @Pattern(regexp = "\\d{1,12}(\\.\\d{2})?") String newLimit) {}

    /**
     * @param screened open cases that this person may read, on this page
     * @param next where the following page begins; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Preview(int screened, List<Changed> changed, @Nullable RecordId next) {}

    record Changed(String id, String number, Outcome before, Outcome after) {}

    @PostMapping("/preview")
    @Operation(summary = "标准调整影响预览 / open cases that a change of the table would change (REQ-26)")
    Preview preview(CommandRequest request, @RequestBody PreviewBody body) {
        ScreeningController.officialsOnly(request.actor());
        var thresholds = Thresholds.standard();
        for (int i = 0; i < body.changes().size(); i++) {
            thresholds = moved(thresholds, body.changes().get(i), i);
        }
        var then = new Screening(thresholds, LawBook.standard(), Screening.NEAR_PERCENT);
        var from = body.after();
        var open = acts.openFor(request.actor(), from == null ? null : new RecordId(from));
        var changed = new ArrayList<Changed>();
        for (var it : open.items()) {
            var before = screening.screen(it.facts()).overall();
            var after = then.screen(it.facts()).overall();
            if (before != after) {
                changed.add(new Changed(it.id().value(), it.number(), before, after));
            }
        }
        return new Preview(open.items().size(), changed, open.next());
    }

    private static Thresholds moved(Thresholds thresholds, LineBody change, int index) {
        try {
            var moved = thresholds.moved(change.rule(), change.limit(), change.newLimit());
            if (moved.equals(thresholds)) {
                throw RequestProblem.invalid(
                        "changes[%d].rule".formatted(index),
                        "unknown-value",
                        "No line in force with this rule and limit, or no change");
            }
            return moved;
        } catch (IllegalArgumentException unreadable) {
            throw RequestProblem.invalid(
                    "changes[%d].newLimit".formatted(index),
                    "malformed",
                    "Yuan with two decimals, or pieces, as the line has them");
        }
    }
}
