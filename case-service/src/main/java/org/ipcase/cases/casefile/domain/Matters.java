package org.ipcase.cases.casefile.domain;

import java.util.function.UnaryOperator;

/**
 * What runs beside the main line of a case (案件并行事项): whatever the state, it keeps its own standing.
 */
public record Matters(
        Inquiry inquiry,
        Measures measures,
        HearingFile hearings,
        Aftermath aftermath,
        Publication publication,
        Custody custody) {
    static final Matters NONE =
            new Matters(
                    Inquiry.NONE,
                    Measures.NONE,
                    HearingFile.NONE,
                    Aftermath.NONE,
                    Publication.NONE,
                    Custody.NONE);

    Matters inquiry(UnaryOperator<Inquiry> change) {
        return new Matters(
                change.apply(inquiry), measures, hearings, aftermath, publication, custody);
    }

    Matters measures(UnaryOperator<Measures> change) {
        return new Matters(
                inquiry, change.apply(measures), hearings, aftermath, publication, custody);
    }

    Matters hearings(UnaryOperator<HearingFile> change) {
        return new Matters(
                inquiry, measures, change.apply(hearings), aftermath, publication, custody);
    }

    Matters aftermath(UnaryOperator<Aftermath> change) {
        return new Matters(
                inquiry, measures, hearings, change.apply(aftermath), publication, custody);
    }

    Matters publication(UnaryOperator<Publication> change) {
        return new Matters(
                inquiry, measures, hearings, aftermath, change.apply(publication), custody);
    }

    Matters custody(UnaryOperator<Custody> change) {
        return new Matters(
                inquiry, measures, hearings, aftermath, publication, change.apply(custody));
    }
}
