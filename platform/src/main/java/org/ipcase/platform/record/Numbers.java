package org.ipcase.platform.record;

/** Gives out human numbers in blocks per instance: {@code SC-CP-2026-000042}; gaps mean nothing. */
public interface Numbers {
    /**
     * @param kind two letters: CP complaint, CA case, MD mediation, RF referral
     * @param region GB/T 2260 code; its province gives the prefix SC or CQ
     */
    String next(String kind, String region);
}
