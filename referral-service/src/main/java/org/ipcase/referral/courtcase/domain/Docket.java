package org.ipcase.referral.courtcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the court notes on a case (立案、关联案件、采信事实).
 *
 * @param registration once the case has its number
 * @param lastLink number of the last link given out; removed ones are not given again
 */
public record Docket(
        Optional<Registration> registration,
        List<Link> links,
        int lastLink,
        List<TakenFact> facts) {
    static final Docket EMPTY = new Docket(Optional.empty(), List.of(), 0, List.of());

    public Docket {
        links = List.copyOf(links);
        facts = List.copyOf(facts);
    }

    /** 立案: 案号 and the day of acceptance. */
    public record Registration(CaseNumber number, LocalDate acceptedOn) {}

    /**
     * A case that belongs to this one (关联案件).
     *
     * @param id within this case: L1, L2 …
     */
    public record Link(String id, LinkKind kind, CaseNumber number, String by, Instant at) {}

    /** What is linked. */
    public enum LinkKind {
        /** 刑事案件 */
        CRIMINAL(Optional.of(Matter.Kind.CRIMINAL)),
        /** 民事案件 */
        CIVIL(Optional.of(Matter.Kind.CIVIL)),
        /** 行政诉讼案件 */
        ADMINISTRATIVE(Optional.of(Matter.Kind.ADMINISTRATIVE)),
        /** 行政执法案件, by number of the case or of its decision */
        ENFORCEMENT(Optional.empty());

        private final Optional<Matter.Kind> court;

        LinkKind(Optional<Matter.Kind> court) {
            this.court = court;
        }

        /** Kind of court case; none for a case of an agency. */
        public Optional<Matter.Kind> court() {
            return court;
        }
    }

    Docket registered(Registration it) {
        return new Docket(Optional.of(it), links, lastLink, facts);
    }

    Docket linked(Link it) {
        return new Docket(registration, plus(links, it), lastLink + 1, facts);
    }

    Docket unlinked(String id) {
        return new Docket(
                registration,
                links.stream().filter(it -> !it.id().equals(id)).toList(),
                lastLink,
                facts);
    }

    Docket taken(TakenFact it) {
        return new Docket(registration, links, lastLink, plus(facts, it));
    }

    Docket changed(TakenFact next) {
        return new Docket(
                registration,
                links,
                lastLink,
                facts.stream().map(it -> it.id().equals(next.id()) ? next : it).toList());
    }

    Optional<TakenFact> fact(String id) {
        return facts.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static <T> List<T> plus(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
