package org.ipcase.referral.screening;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.AmountFact;
import org.ipcase.kernel.screening.Computation;
import org.ipcase.kernel.screening.Computed;
import org.ipcase.kernel.screening.CountFact;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.kernel.screening.RepeatGroup;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.platform.web.check.NotFuture;
import org.jspecify.annotations.Nullable;

/**
 * What to screen.
 *
 * @param actDate day of the act; instead, {@code actFrom} and {@code actTo} for acts added up
 * @param crimes all about which the facts say something, if none is named
 * @param items from which amounts are computed; a fact is either given or computed
 */
record ScreeningBody(
        @Nullable @NotFuture LocalDate actDate,
        @Nullable @NotFuture LocalDate actFrom,
        @Nullable @NotFuture LocalDate actTo,
        @Nullable @Size(max = 8) List<Crime> crimes,
        ScreeningFactsBody facts,
        @Nullable ItemsBody items) {

    /** The facts given, with what is computed from the items. */
    ScreeningFacts toFacts() {
        var given = given();
        var computed = computed();
        var amounts = new EnumMap<AmountFact, Money>(AmountFact.class);
        var counts = new EnumMap<CountFact, Long>(CountFact.class);
        amounts.putAll(given.amounts());
        counts.putAll(given.counts());
        computed.amounts().forEach((fact, amount) -> once(amounts.put(fact, amount), fact.field()));
        computed.counts().forEach((fact, count) -> once(counts.put(fact, count), fact.field()));
        return new ScreeningFacts(
                given.actFrom(),
                given.actTo(),
                given.suspectedCrimes(),
                amounts,
                counts,
                given.circumstances(),
                given.repeats(),
                given.indicators());
    }

    /** What the items come to, step by step (domain.md 4.4). */
    Computed computed() {
        return items == null
                ? new Computed(Map.of(), Map.of(), List.of())
                : Computation.standard()
                        .of(
                                items.toItems(),
                                day(actTo, "actTo"),
                                crimes == null ? Set.of() : Set.copyOf(crimes));
    }

    private static void once(@Nullable Object given, String field) {
        if (given != null) {
            throw invalid("facts." + field, "malformed", "Given, and computed from the items");
        }
    }

    private ScreeningFacts given() {
        var from = day(actFrom, "actFrom");
        var to = day(actTo, "actTo");
        if (to.isBefore(from)) {
            throw invalid("actTo", "out-of-range", "Must not be before actFrom");
        }
        onlyOne(facts.goodsValue(), facts.unsoldValue(), "facts.goodsValue", "unsoldValue");
        onlyOne(facts.loss(), facts.directLoss(), "facts.loss", "directLoss");
        var suspected = EnumSet.noneOf(Crime.class);
        if (crimes != null) {
            suspected.addAll(crimes);
        }
        return new ScreeningFacts(
                from,
                to,
                suspected,
                facts.amounts(),
                facts.counts(),
                facts.circumstances(),
                facts.repeats() ? repeats(suspected) : Set.of(),
                facts.signs());
    }

    private LocalDate day(@Nullable LocalDate end, String field) {
        if (actDate != null && end != null) {
            throw invalid(field, "malformed", "Give actDate, or actFrom and actTo");
        }
        if (actDate != null) {
            return actDate;
        }
        if (end == null) {
            throw actFrom == null && actTo == null
                    ? invalid("actDate", "required", "Must be given")
                    : invalid(field, "required", "Must be given");
        }
        return end;
    }

    private static void onlyOne(
            @Nullable String one, @Nullable String other, String field, String otherName) {
        if (one != null && other != null) {
            throw invalid(field, "malformed", "Says the same as " + otherName);
        }
    }

    /** A repeat counts for the articles of the crimes suspected (domain.md 4.2). */
    private static Set<RepeatGroup> repeats(Set<Crime> suspected) {
        return suspected.isEmpty()
                ? EnumSet.allOf(RepeatGroup.class)
                : suspected.stream().map(Crime::repeatGroup).collect(Collectors.toSet());
    }

    private static RefusedAtTheEdge invalid(String field, String code, String message) {
        return RequestProblem.invalid(field, code, message);
    }
}
