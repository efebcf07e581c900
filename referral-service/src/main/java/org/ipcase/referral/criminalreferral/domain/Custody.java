package org.ipcase.referral.criminalreferral.domain;

import java.util.Optional;

/**
 * What the police bureau holds (受案情况): the file, its slip and the papers asked for and supplied.
 *
 * @param request if papers were asked for (REF-10)
 * @param supplement if they came
 */
public record Custody(
        Dispatch dispatch,
        Receipt receipt,
        Optional<Supplement.Request> request,
        Optional<Supplement> supplement) {
    Custody with(Dispatch next) {
        return new Custody(next, receipt, request, supplement);
    }
}
