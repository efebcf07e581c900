package org.ipcase.cases.casefile.domain;

import java.util.Optional;
import org.ipcase.cases.casefile.domain.CaseFileCommand.Decide;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is imposed of which the party was not told before (告知内容与决定一致): whoever wants more serves
 * a new notice; who spoke up is never punished more heavily for it.
 *
 * <p>Source: CASE-18; 行政处罚法(2021) art. 44, 45.
 */
final class NoticedPenalty {
    private NoticedPenalty() {}

    static Optional<Refusal> refusal(PenaltyNotice notice, HearingFile heard, Decide it) {
        var told = notice.proposed();
        if (!exceeds(it.fine(), told.fine())
                && !exceeds(it.confiscation(), told.confiscation())
                && told.sanctions().containsAll(it.grounds().sanctions())) {
            return Optional.empty();
        }
        return refuse(
                heard.statements().isEmpty()
                        ? HearingProblem.BEYOND_NOTICE
                        : HearingProblem.HEAVIER_THAN_NOTICE,
                "Told: fine %s, confiscation %s, %s"
                        .formatted(told.fine(), told.confiscation(), told.sanctions()));
    }

    private static boolean exceeds(@Nullable Money decided, @Nullable Money told) {
        return decided != null && decided.compareTo(told == null ? Money.ZERO : told) > 0;
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}
