package org.ipcase.kernel.screening;

/** What the screen says (筛查结论), from lightest to gravest. */
public enum Outcome {
    /** 未发现涉罪迹象. */
    NO_SIGN,
    /** 有合理理由怀疑涉嫌犯罪: refer under REF-02 (Decree 310, art. 3(2)). */
    REASONABLE_SUSPICION,
    /** 达到立案标准，应当移送: refer under REF-01 (Decree 310, art. 3(1)). */
    MUST_REFER;

    /** Whether a referral task opens. */
    public boolean opensReferral() {
        return this != NO_SIGN;
    }

    boolean lighterThan(Outcome other) {
        return compareTo(other) < 0;
    }

    static Outcome graver(Outcome one, Outcome other) {
        return one.lighterThan(other) ? other : one;
    }
}
